import CMECore
import GRDB

/// Writing claims, each step with its journal row.
extension Database {
  /// Saves one changed figure; no figure takes the row away.
  func save(_ change: FigureChange, of member: Member.ID, in event: Event.ID, stamp: Stamp) throws {
    if let credits = change.to {
      try cachedStatement(
        sql: """
          INSERT INTO claim_day (member_id, event_id, day, credits, saved_at, actor)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE
          SET credits = excluded.credits, saved_at = excluded.saved_at, actor = excluded.actor
          """
      ).execute(arguments: [
        member.value, event, change.day.iso, credits.hundredths, stamp.at.secondsSince1970,
        stamp.actor.stored,
      ])
    } else {
      try cachedStatement(
        sql: "DELETE FROM claim_day WHERE member_id = ? AND event_id = ? AND day = ?"
      ).execute(arguments: [member.value, event, change.day.iso])
    }
    try journal(
      stamp, JournalledClaim.subject(of: try subject(of: member), in: event, on: change.day),
      "credits", from: change.from?.fixed, to: change.to?.fixed)
  }

  /// Submits what is stored, with what the record says as of now.
  func submit(_ part: Participation, stamp: Stamp) throws {
    guard let member = try self.member(part.member),
      let record = RecordFacts(of: part.event, for: member)
    else { throw ServiceFailure.gone }
    try cachedStatement(
      sql: """
        INSERT INTO submitted_claim (member_id, event_id, submitted_at, actor, holder, profession,
          title, format, location, first_day, last_day, credit_type, designated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      part.member.value, part.event.id, stamp.at.secondsSince1970, stamp.actor.stored,
      record.holder, record.profession, record.title, record.format, record.location,
      record.firstDay.iso, record.lastDay.iso, record.creditType, record.designated.hundredths,
    ])
    let total = part.entries.map(\.credits).total
    try journal(
      stamp.ofSubmitting, JournalledClaim.subject(of: member, in: part.event.id), "submit",
      from: nil, to: total.fixed)
  }

  /// Writes what was done, by whom, to what, into the journal.
  func journal(
    _ stamp: Stamp, _ subject: String, _ what: String, from: String?, to: String?
  ) throws {
    try cachedStatement(
      sql: """
        INSERT INTO journal (at, actor, subject, what, from_value, to_value, channel, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      stamp.at.secondsSince1970, try name(of: stamp.actor), subject, what, from, to,
      stamp.channel?.rawValue, stamp.reason,
    ])
  }

  /// How the journal names a person: "member 10021".
  func subject(of member: Member.ID) throws -> String {
    guard let number = try number(of: member) else { throw ServiceFailure.gone }
    return "member \(number)"
  }

  /// How the journal names who does something: "member 10021", "staff anna", "office", "visitor",
  /// "program".
  func name(of actor: Actor) throws -> String {
    switch actor {
    case .member(let id): try subject(of: id)
    case .staff(let id):
      try staff(id).map { AccountOwner.staff($0).subject } ?? { throw ServiceFailure.gone }()
    case .office, .visitor, .program: actor.stored
    }
  }
}

/// When something is done, and by whom.
struct Stamp {
  let at: Instant
  let actor: Actor
  /// How a caller spoke, for whom a colleague did it.
  var channel: Call.Channel?
  /// Why it was done, where somebody has to say.
  var reason: String?
  /// The call that it was done in.
  var call: Call?
}

extension Stamp {
  /// A colleague submits only what the caller agreed to after the warning.
  fileprivate var ofSubmitting: Stamp {
    guard call != nil else { return self }
    var stamp = self
    stamp.reason = "the caller heard the warning and agreed"
    return stamp
  }
}
