import CMECore
import GRDB

/// Mails that wait to be delivered.
extension Database {
  func addMail(
    _ kind: MailKind, to member: Member.ID, code: Int64?, token: String, at now: Instant
  ) throws {
    try cachedStatement(
      sql: """
        INSERT INTO outbox
          (token, kind, member_id, reset_code_id, queued_at, attempts, next_at, state)
        VALUES (?1, ?2, ?3, ?4, ?5, 0, ?5, 'waiting')
        """
    ).execute(arguments: [token, kind.rawValue, member.value, code, now.secondsSince1970])
  }

  func addMail(
    _ kind: MailKind, toStaff staff: Staff.ID, token: String, at now: Instant
  ) throws {
    try cachedStatement(
      sql: """
        INSERT INTO outbox (token, kind, staff_id, queued_at, attempts, next_at, state)
        VALUES (?1, ?2, ?3, ?4, 0, ?4, 'waiting')
        """
    ).execute(arguments: [token, kind.rawValue, staff.value, now.secondsSince1970])
  }

  func addMail(
    with page: CertificatePage, to member: Member.ID, token: String, at now: Instant
  ) throws {
    try cachedStatement(
      sql: """
        INSERT INTO outbox
          (token, kind, member_id, queued_at, attempts, next_at, state,
            certificate, first_day, last_day)
        VALUES (?1, ?2, ?3, ?4, 0, ?4, 'waiting', ?5, ?6, ?7)
        """
    ).execute(
      arguments: [
        token, page.kind.rawValue, member.value, now.secondsSince1970, page.number?.text,
        page.span?.from.iso, page.span?.to.iso,
      ])
  }

  func dueMail(at now: Instant) throws -> OutboxMail? {
    let statement = try cachedStatement(
      sql: """
        \(OutboxMail.selection) WHERE state = 'waiting' AND next_at <= ? AND \(MailKind.isKnown)
        ORDER BY next_at, outbox.id LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [now.secondsSince1970]).map(mail)
  }

  func unknownMails(at now: Instant) throws -> [(id: Int64, member: Member.ID?)] {
    let statement = try cachedStatement(
      sql: """
        SELECT id, member_id FROM outbox
        WHERE state = 'waiting' AND next_at <= ? AND NOT \(MailKind.isKnown)
        """)
    return try Row.fetchAll(statement, arguments: [now.secondsSince1970])
      .map { ($0[0], ($0[1] as Int64?).map(Member.ID.init)) }
  }

  func waitingMails() throws -> WaitingMails {
    let statement = try cachedStatement(
      sql: "SELECT count(*), min(next_at) FROM outbox WHERE state = 'waiting'")
    let row = try Row.fetchOne(statement)
    return WaitingMails(count: row?[0] ?? 0, nextAt: row?.optionalInstant(1))
  }

  func waitingMail(_ id: Int64) throws -> OutboxMail? {
    let statement = try cachedStatement(
      sql: "\(OutboxMail.selection) WHERE state = 'waiting' AND outbox.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(mail)
  }

  func storeAttempt(of mail: Int64, nextAt: Instant) throws {
    try cachedStatement(
      sql: "UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE id = ?"
    ).execute(arguments: [nextAt.secondsSince1970, mail])
  }

  func settle(_ mail: Int64, _ state: OutboxMail.State, answer: String?) throws {
    var nextAt: Int?
    if case .waiting(let until) = state { nextAt = until.secondsSince1970 }
    try cachedStatement(
      sql: """
        UPDATE outbox SET state = ?, next_at = coalesce(?, next_at), last_answer = ? WHERE id = ?
        """
    ).execute(arguments: [state.stored, nextAt, answer, mail])
  }

  private func mail(_ row: Row) throws -> OutboxMail {
    let stored: String = row[2]
    guard let kind = MailKind(rawValue: stored) else { throw StoredValueError("mail", stored) }
    return OutboxMail(
      id: row[0], token: row[1], kind: kind, recipient: try recipient(row),
      queuedAt: row.instant(5), attempts: row[6], resetCode: row[4],
      expiresAt: row.optionalInstant(7).map(ResetRules.expiry), page: try page(row),
      call: (row[12] as Int64?).map { .init(id: Call.ID($0), since: row[13]) })
  }

  private func recipient(_ row: Row) throws -> AccountOwner {
    if let id = row[3] as Int64?, let member = try member(Member.ID(id)) { return .member(member) }
    if let id = row[11] as Int64?, let staff = try staff(Staff.ID(id)) { return .staff(staff) }
    throw ServiceFailure.gone
  }

  private func page(_ row: Row) throws -> CertificatePage? {
    if let number = row[8] as String? {
      guard let known = CertificateNumber(number) else {
        throw StoredValueError("certificate", number)
      }
      return .certificate(known)
    }
    guard !row.hasNull(atIndex: 9) else { return nil }
    return .transcript(from: try row.day(9), to: try row.day(10))
  }
}

extension MailKind {
  /// A condition in SQL.
  fileprivate static let isKnown =
    "kind IN (" + allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"
}

extension OutboxMail {
  fileprivate static let selection = """
    SELECT outbox.id, token, kind, outbox.member_id, reset_code_id, queued_at, attempts, asked_at,
      certificate, first_day, last_day, staff_id, call_id, told_after
    FROM outbox LEFT JOIN reset_code ON reset_code.id = reset_code_id
      LEFT JOIN reset ON reset.id = reset_id
    """
}

extension CertificatePage {
  fileprivate var kind: MailKind {
    switch self {
    case .certificate: .certificate
    case .transcript: .transcript
    }
  }

  fileprivate var number: CertificateNumber? {
    if case .certificate(let number) = self { number } else { nil }
  }

  fileprivate var span: (from: Day, to: Day)? {
    if case .transcript(let from, let to) = self { (from, to) } else { nil }
  }
}

extension OutboxMail.State {
  fileprivate var stored: String {
    switch self {
    case .waiting: "waiting"
    case .sent: "sent"
    case .failed: "failed"
    }
  }
}
