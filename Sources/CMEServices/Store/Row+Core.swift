import CMECore
import GRDB

/// A value in the database that the core has no meaning for.
struct StoredValueError: Error, CustomStringConvertible {
  let description: String

  init(_ column: String, _ value: String) {
    description = "unknown \(column) in the database: \(value)"
  }
}

extension Row {
  func day(_ column: Int) throws -> Day {
    let text: String = self[column]
    guard let day = Day(iso: text) else { throw StoredValueError("day", text) }
    return day
  }

  func instant(_ column: Int) -> Instant {
    Instant(secondsSince1970: self[column])
  }

  func optionalInstant(_ column: Int) -> Instant? {
    (self[column] as Int?).map(Instant.init(secondsSince1970:))
  }

  func actor(_ column: Int) throws -> Actor {
    let text: String = self[column]
    guard let actor = Actor(stored: text) else { throw StoredValueError("actor", text) }
    return actor
  }
}

extension Actor {
  private static let storedPrefix = "member id "
  private static let storedStaff = "staff id "

  /// How claims keep who saved or submitted them.
  var stored: String {
    switch self {
    case .office: "office"
    case .visitor: "visitor"
    case .program: "program"
    case .member(let id): "\(Actor.storedPrefix)\(id.value)"
    case .staff(let id): "\(Actor.storedStaff)\(id.value)"
    }
  }

  init?(stored text: String) {
    guard text != "office" else {
      self = .office
      return
    }
    if text.hasPrefix(Actor.storedPrefix),
      let id = Int64(text.dropFirst(Actor.storedPrefix.count))
    {
      self = .member(Member.ID(id))
    } else if text.hasPrefix(Actor.storedStaff),
      let id = Int64(text.dropFirst(Actor.storedStaff.count))
    {
      self = .staff(Staff.ID(id))
    } else {
      return nil
    }
  }
}

extension Event {
  init(_ row: Row, days: [EventDay]) throws {
    let zoneName: String = row[4]
    guard let zone = EventZone(identifier: zoneName) else {
      throw StoredValueError("time zone", zoneName)
    }
    self.init(
      id: row[0], title: row[1], format: row[2], location: row[3], zone: zone,
      concludesAt: row.instant(5), claimClosesAt: row.optionalInstant(6), creditType: row[7],
      days: days)
  }
}

extension Registration {
  init(_ row: Row) throws {
    let status: String = row[1]
    let channel: String = row[2]
    guard let status = Status(rawValue: status) else { throw StoredValueError("status", status) }
    guard let channel = Channel(rawValue: channel) else {
      throw StoredValueError("channel", channel)
    }
    self.init(
      day: try row.day(0), status: status, channel: channel,
      registeredAt: row.optionalInstant(3), processedAt: row.optionalInstant(4))
  }
}

extension Member {
  /// The columns that a row of a member is read from.
  static let columns = """
    id, coalesce(member_number, e_associate_number), username, email, given_name, family_name,
    credentials, profession
    """

  init(_ row: Row) {
    self.init(
      id: ID(row[0]), number: row[1], username: row[2], email: row[3], givenName: row[4],
      familyName: row[5], credentials: row[6], profession: row[7])
  }
}
