import CMECore
import GRDB

extension ImportRun {
  private static let registrations = ImportTable(
    "registration", key: ["member_id", "event_id", "day"],
    values: ["status", "channel", "registered_at", "processed_at"])

  /// Stores the registrations of a file.
  mutating func apply(_ file: ParsedFile<RegistrationRow>) throws {
    note(file)
    let programme = try StoredProgramme(db)
    var latest = LatestRegistrations()
    for row in file.rows {
      do {
        latest.add(try FileRegistration(row, in: programme))
      } catch let refusal as ImportFinding<ImportRefusal> {
        report.refusals.append(refusal)
      }
    }
    report.notices.add(latest.notices)
    report.refusals += latest.refusals
    try storeEach(latest.standing, of: .registrations) { run, next in try run.store(next) }
  }

  private mutating func store(_ next: FileRegistration) throws -> ImportChange {
    let stored = try stored(next.key)
    if stored == next.registration { return .none }
    if let stored, next.isOlder(than: stored), let since = stored.registeredAt {
      report.notices.add(next.row.notice(.registeredAt, .storedIsNewer(since)))
      return .none
    }
    try check(next, against: stored)
    let registration = next.registration
    return try ImportRun.registrations.write(
      db, key: .init(next.key.member, next.key.event, next.key.day.iso),
      values: .init(
        registration.status.rawValue, registration.channel.rawValue,
        registration.registeredAt?.secondsSince1970, registration.processedAt?.secondsSince1970),
      isNew: stored == nil)
  }

  private func stored(_ key: FileRegistration.Key) throws -> Registration? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT day, status, channel, registered_at, processed_at FROM registration
        WHERE member_id = ? AND event_id = ? AND day = ?
        """)
    return try Row.fetchOne(statement, arguments: [key.member, key.event, key.day.iso])
      .map(Registration.init)
  }

  /// A day with a saved figure is not taken away; one that comes after submitting, or is held
  /// although its figure is saved, is noted.
  private mutating func check(_ next: FileRegistration, against stored: Registration?) throws {
    let (was, becomes) = (stored?.status == .confirmed, next.registration.status == .confirmed)
    if was, !becomes, let figure = try figure(next.key) {
      let submitted = try isSubmitted(next.key)
      throw next.row.refusal(.status, .figureSaved(figure, submitted: submitted))
    }
    if !was, becomes, try isSubmitted(next.key) {
      report.notices.add(next.row.notice(.event, .claimIsSubmitted))
    }
    if let until = hold(of: next.registration), hold(of: stored) == nil,
      let figure = try figure(next.key), try !isSubmitted(next.key)
    {
      report.notices.add(next.row.notice(.event, .savedDayIsHeld(figure, until: until)))
    }
  }

  /// When the hold that a registration has at this import ends; nil where it has none.
  private func hold(of registration: Registration?) -> Instant? {
    registration?.heldUntil.flatMap { now < $0 ? $0 : nil }
  }

  private func figure(_ key: FileRegistration.Key) throws -> Credits? {
    try Int.fetchOne(
      db,
      sql: "SELECT credits FROM claim_day WHERE member_id = ? AND event_id = ? AND day = ?",
      arguments: [key.member, key.event, key.day.iso]
    ).map(Credits.init(hundredths:))
  }

  private func isSubmitted(_ key: FileRegistration.Key) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM submitted_claim WHERE member_id = ? AND event_id = ?")
    return try Int.fetchOne(statement, arguments: [key.member, key.event]) != nil
  }
}
