import CMECore
import TestSupport

@testable import CMEServices

/// What the store must hold after a sequence of requests, worked out without rules or SQL: a
/// request either is done as asked or changes nothing at all.
struct ClaimModel {
  var figures: [Member.ID: [Day: Credits]] = [:]
  var submitted: [Member.ID: Instant] = [:]
  /// Rows that the journal must have, for each person.
  var steps: [Member.ID: Int] = [:]

  /// Takes in what was asked and whether the services say that they did it.
  mutating func apply(_ request: Request, _ reply: Reply, at now: Instant) {
    switch (request, reply) {
    case (.change(let changes, let member, _, _), .changed):
      for change in changes where change.from != change.to {
        figures[member, default: [:]][change.day] = change.to
        steps[member, default: 0] += 1
      }
    case (.submit(_, let member, _, _), .submitted):
      // The submission and its certificate.
      submitted[member] = now
      steps[member, default: 0] += 2
    default: break
    }
  }
}

/// Requests as people and broken programs may make them.
struct RequestDice {
  var dice: SeededGenerator
  let members = [Sample.jane, Sample.avi, Sample.carlos, Sample.bea]

  /// A request of anybody, sensible more often than not.
  mutating func roll(_ model: ClaimModel, on services: Services) throws -> (Request, Instant) {
    let member = members.randomElement(using: &dice) ?? Sample.jane
    let now = instant()
    let session = try services.openSession(of: member, at: now)
    let known = model.figures[member] ?? [:]
    if Int.random(in: 0..<4, using: &dice) == 0 {
      let seen = chance(5) ? [] : known.map { Entry(day: $0.key, credits: $0.value) }
      return (.submit(seen: seen, of: member, in: Sample.event, by: .member(session)), now)
    }
    var changes: [FigureChange] = []
    for _ in 0..<(chance(4) ? 2 : 1) { changes.append(try change(known)) }
    return (.change(changes, of: member, in: Sample.event, by: .member(session)), now)
  }

  private mutating func change(_ known: [Day: Credits]) throws -> FigureChange {
    let day = try october(chance(6) ? 15 : chance(12) ? 19 : Int.random(in: 16...18, using: &dice))
    let step = chance(8) ? 1 : 25
    let credits = Credits(hundredths: Int.random(in: -1...16, using: &dice) * step)
    let from = chance(10) ? Credits(hundredths: 25) : known[day]
    return FigureChange(day: day, from: from, to: chance(10) ? nil : credits)
  }

  private mutating func instant() -> Instant {
    let moments = [
      concluded.advanced(bySeconds: -1), concluded, after, after, after, heldUntil, heldUntil,
      heldUntil, closed, closed.advanced(bySeconds: 1),
    ]
    return moments.randomElement(using: &dice) ?? after
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &dice) == 0
  }
}
