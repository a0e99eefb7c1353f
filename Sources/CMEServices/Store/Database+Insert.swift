import CMECore
import GRDB

/// Putting rows of the office's kind in; rows that are there already are refused.
extension Database {
  /// Adds an event and its days.
  func insert(_ event: Event) throws {
    try execute(
      sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        event.id, event.title, event.format, event.location, event.zone.identifier,
        event.concludesAt.secondsSince1970, event.claimClosesAt?.secondsSince1970,
        event.creditType,
      ])
    for day in event.days {
      try execute(
        sql: "INSERT INTO event_day VALUES (?, ?, ?, ?)",
        arguments: [event.id, day.day.iso, day.label, day.maximum.hundredths])
    }
  }

  /// Adds a person by the facts of the core, as a member of the society and without an NPI.
  func insert(_ member: Member) throws {
    try execute(
      sql: """
        INSERT INTO member (id, member_number, username, email, given_name, family_name,
          credentials, profession) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        member.id.value, member.number, member.username, member.email, member.givenName,
        member.familyName, member.credentials, member.profession,
      ])
    try storeSearchWords(of: member)
  }

  /// Adds a registration of a person for a day of an event.
  func insert(_ registration: Registration, of member: Member.ID, in event: Event.ID) throws {
    try execute(
      sql: "INSERT INTO registration VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        member.value, event, registration.day.iso, registration.status.rawValue,
        registration.channel.rawValue, registration.registeredAt?.secondsSince1970,
        registration.processedAt?.secondsSince1970,
      ])
  }
}
