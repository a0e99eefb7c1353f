import CMECore
import GRDB

/// Calls, and whether a colleague may act in one; asked in the transaction of the act.
extension Database {
  /// Begins a call; what the colleague has open is ended.
  func beginCall(
    of staff: Staff.ID, with member: Member.ID, _ channel: Call.Channel,
    _ identification: Call.Identification, at now: Instant
  ) throws -> Call {
    try cachedStatement(
      sql: """
        INSERT INTO call (staff_id, member_id, began_at, channel, identified_by)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      staff.value, member.value, now.secondsSince1970, channel.rawValue, identification.rawValue,
    ])
    return Call(
      id: Call.ID(lastInsertedRowID), staff: staff, member: member, beganAt: now,
      channel: channel, identifiedBy: identification)
  }

  /// Ends a call, once.
  func end(_ call: Call, summary: String?, at now: Instant) throws {
    try cachedStatement(sql: "UPDATE call SET ended_at = ?, summary = ? WHERE id = ?")
      .execute(arguments: [max(now, call.beganAt).secondsSince1970, summary, call.id.value])
  }

  /// The call that a colleague has open.
  func openCall(of staff: Staff.ID) throws -> Call? {
    try call(where: "staff_id = ? AND ended_at IS NULL", staff.value)
  }

  /// The call of a key, open or not.
  func call(_ id: Call.ID) throws -> Call? {
    try call(where: "id = ?", id.value)
  }

  /// The colleague of a session that goes on.
  func staff(of session: StaffSession, at now: Instant) throws -> Result<Staff, StaffRefusal> {
    guard let staff = try staff(session.staff) else { return .failure(.sessionOver(.signedOut)) }
    if staff.disabledAt != nil { return .failure(.disabled) }
    if let end = try end(of: session, at: now) { return .failure(.sessionOver(end)) }
    return .success(staff)
  }

  /// The colleague of a session and their open call, for a member or, without one, for whomever it
  /// is about.
  func acting(
    _ session: StaffSession, _ id: Call.ID, for member: Member.ID?, at now: Instant
  ) throws -> Result<(staff: Staff, call: Call), StaffRefusal> {
    let staff: Staff
    switch try self.staff(of: session, at: now) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let found): staff = found
    }
    guard let call = try call(where: "id = ? AND ended_at IS NULL", id.value) else {
      return .failure(.noCall)
    }
    guard call.staff == staff.id, member == nil || member == call.member else {
      return .failure(.otherCall)
    }
    guard let subject = try self.member(call.member) else { throw ServiceFailure.gone }
    return staff.isSelf(subject) ? .failure(.ownAccount) : .success((staff, call))
  }

  private func call(where condition: String, _ value: Int64) throws -> Call? {
    let statement = try cachedStatement(
      sql: """
        SELECT id, staff_id, member_id, began_at, channel, identified_by FROM call
        WHERE \(condition)
        """)
    return try Row.fetchOne(statement, arguments: [value]).map(Call.init)
  }
}

extension Call {
  fileprivate init(_ row: Row) throws {
    let channel: String = row[4]
    let identification: String = row[5]
    guard let how = Channel(rawValue: channel) else { throw StoredValueError("channel", channel) }
    guard let by = Identification(rawValue: identification) else {
      throw StoredValueError("identification", identification)
    }
    self.init(
      id: ID(row[0]), staff: Staff.ID(row[1]), member: Member.ID(row[2]),
      beganAt: row.instant(3), channel: how, identifiedBy: by)
  }
}
