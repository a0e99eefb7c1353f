import CMECore
import GRDB
import TestSupport
import Testing

@testable import CMEServices

/// A database with one event, over since 17:00 UTC of 18 October 2026, and four people.
///
/// Jane (10021) is registered for the 16th to the 18th; Avi (10036) too, but his 18th was registered
/// on site that morning and is held until the 21st, and his 15th was cancelled; Carlos (E-90211)
/// shares Jane's e-mail address and is registered for the 16th; Bea (10037) is on a waiting list.
struct Sample {
  static let jane = Member.ID(1)
  static let avi = Member.ID(2)
  static let carlos = Member.ID(3)
  static let bea = Member.ID(4)
  static let event = "CONV26"
  static let rules = PasswordRulesSource(
    PasswordRules(
      wellKnown: ["stairwaytoheaven"],
      society: ["American Institute of Ultrasound in Medicine", "AIUM"]))

  let folder: TemporaryFolder
  let store: AppStore
  let services: Services

  init() throws {
    folder = try TemporaryFolder()
    store = try AppStore.create(at: folder.file("cme"))
    services = Services(
      store: store, passwords: .throwaway, rules: Sample.rules, certificates: .ofTests(store))
    try store.write { db in
      try Sample.insertEvents(db)
      try Sample.insertPeople(db)
      try Sample.insertRegistrations(db)
    }
  }

  /// The services of a second terminal, on a connection of its own.
  func secondTerminal(busyTries: Int = 1_000) throws -> Services {
    Services(
      store: try secondConnection(busyTries: busyTries), passwords: .throwaway,
      rules: Sample.rules, certificates: .ofTests(store))
  }

  func secondConnection(busyTries: Int = 1_000) throws -> AppStore {
    try AppStore.open(existing: store.path, busyTries: busyTries)
  }

  /// What stands in the way to whoever writes past the program: only the schema.
  func stranger() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return try DatabaseQueue(path: store.path, configuration: configuration)
  }

  /// A line for each row of a query, its columns separated by spaces; NULL is "-".
  func lines(_ sql: String) throws -> [String] {
    try store.read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.map { _, value in value.isNull ? "-" : "\(value)" }
          .map { $0.replacing("\"", with: "") }.joined(separator: " ")
      }
    }
  }

  private static func insertEvents(_ db: Database) throws {
    let zone = try #require(EventZone(identifier: "America/New_York"))
    let maxima = [(15, 400), (16, 775), (17, 800), (18, 450)]
    let days = try maxima.map { number, maximum in
      EventDay(
        day: try october(number), label: "Day \(number)", maximum: Credits(hundredths: maximum))
    }
    try db.insert(
      Event(
        id: event, title: "Annual Ultrasound Convention 2026", format: "live activity",
        location: "Orlando, Florida", zone: zone, concludesAt: concluded, claimClosesAt: closed,
        creditType: "AMA PRA Category 1 Credits", days: days))
  }

  private static func insertPeople(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO member VALUES
        (1, '10021', NULL, 'jokafor', 'jane@example.org', 'Jane', 'Okafor', 'MD', 'physician', NULL),
        (2, '10036', NULL, 'astern', 'a.stern@example.org', 'Avi', 'Stern', 'MD', 'physician', NULL),
        (3, NULL, 'E-90211', 'cdiaz', 'Jane@example.org', 'Carlos', 'Díaz', '', 'sonographer', NULL),
        (4, '10037', NULL, 'bcole', 'b.cole@example.org', 'Bea', 'Cole', 'MD', 'physician', NULL)
        """)
  }

  private static func insertRegistrations(_ db: Database) throws {
    let plan: [(Member.ID, Int, Registration.Status, Registration.Channel)] = [
      (jane, 16, .confirmed, .advance), (jane, 17, .confirmed, .advance),
      (jane, 18, .confirmed, .advance), (avi, 15, .cancelled, .advance),
      (avi, 16, .confirmed, .advance), (avi, 17, .confirmed, .advance),
      (avi, 18, .confirmed, .onsite), (carlos, 16, .confirmed, .advance),
      (bea, 16, .waitlisted, .advance),
    ]
    for (member, number, status, channel) in plan {
      let registration = Registration(
        day: try october(number), status: status, channel: channel,
        registeredAt: channel == .onsite ? registeredOnsite : nil, processedAt: nil)
      try db.insert(registration, of: member, in: event)
    }
  }
}

/// 17:00 UTC, 13:00 in New York.
let concluded = at("2026-10-18T17:00:00Z")
let closed = at("2027-04-19T03:59:00Z")
let registeredOnsite = at("2026-10-18T12:05:00Z")
/// 72 hours later.
let heldUntil = at("2026-10-21T12:05:00Z")
/// Over, still open, and Avi's third day still held.
let after = at("2026-10-20T12:00:00Z")

func october(_ number: Int) throws -> Day {
  try #require(Day(year: 2026, month: 10, number: number))
}

/// A change of a day of October 2026, in hundredths.
func change(_ number: Int, from: Int?, to: Int?) throws -> FigureChange {
  FigureChange(
    day: try october(number), from: from.map(Credits.init(hundredths:)),
    to: to.map(Credits.init(hundredths:)))
}

extension Sample {
  /// Sets a password that no rule is asked about.
  func setPassword(_ text: String, of member: Member.ID = Sample.jane) throws {
    try services.setPassword(made: secret(text), of: member, at: concluded)
  }
}

func secret(_ text: String) -> Secret { Secret(Array(text.utf8)) }

extension Services {
  /// Saves figures as the person themselves.
  @discardableResult
  func save(
    _ changes: [FigureChange], of member: Member.ID = Sample.jane, at now: Instant = after
  ) -> Reply {
    perform(at: now, by: member) { .change(changes, of: member, in: Sample.event, by: .member($0)) }
  }

  /// Submits what is stored, as the person themselves.
  @discardableResult
  func submitAll(of member: Member.ID = Sample.jane, at now: Instant = after) -> Reply {
    guard
      case .participation(let part) = perform(.participation(of: member, in: Sample.event), at: now)
    else { return .failed(.gone) }
    return perform(at: now, by: member) {
      .submit(seen: part.entries, of: member, in: Sample.event, by: .member($0))
    }
  }

  /// Performs a request in a session of its own.
  private func perform(
    at now: Instant, by member: Member.ID, _ request: (SignInSession) -> Request
  ) -> Reply {
    do throws(ServiceFailure) {
      return perform(request(try openSession(of: member, at: now)), at: now)
    } catch {
      return .failed(error)
    }
  }
}

extension Reply {
  /// Why something was not done.
  var refusal: Refusal? {
    if case .refused(let refusal, _) = self { refusal } else { nil }
  }

  /// The participation that came with the answer.
  var part: Participation? {
    switch self {
    case .participation(let part), .changed(let part), .submitted(let part), .refused(_, let part):
      part
    default: nil
    }
  }
}

extension Sample {
  /// Saves 7.75, 0 and 4.5 for the three days, and submits them.
  func submitWhole() throws {
    services.save([
      try change(16, from: nil, to: 775), try change(17, from: nil, to: 0),
      try change(18, from: nil, to: 450),
    ])
    services.submitAll()
  }
}
