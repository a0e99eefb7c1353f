import CMECore
import CMEServices

/// Saves a day through the services.
struct ServiceSaver {
  private struct NotSaved: Error { let reply: Reply }

  private let services: Services
  private let person: Member.ID
  private let day: Day
  private let session: SignInSession
  private let now = Instant(secondsSince1970: 1_780_000_000)

  /// Takes back what an earlier run has left.
  init(_ database: String, person: Member.ID, day: Day) throws {
    services = Services(store: try AppStore.open(existing: database))
    (self.person, self.day) = (person, day)
    session = try services.openSession(of: person, at: now)
    guard
      case .participation(let part) = services.perform(
        .participation(of: person, in: "BENCH"), at: now)
    else { return }
    if let left = part.figures[day] { try save(from: left, to: nil) }
  }

  func save(from: Credits?, to: Credits?) throws {
    let change = FigureChange(day: day, from: from, to: to)
    let reply = services.perform(
      .change([change], of: person, in: "BENCH", by: .member(session)), at: now)
    guard case .changed = reply else { throw NotSaved(reply: reply) }
  }
}
