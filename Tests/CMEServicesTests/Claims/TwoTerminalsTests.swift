import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Two terminals on one claim")
struct TwoTerminalsTests {
  let sample: Sample
  let other: Services

  init() throws {
    sample = try Sample()
    other = try sample.secondTerminal()
  }

  @Test("the second is told what changed, and can go on from there")
  func toldWhatChanged() throws {
    sample.services.save([try change(16, from: nil, to: 300)])
    let late = other.save([try change(16, from: nil, to: 500), try change(17, from: nil, to: 100)])
    #expect(late.refusal == .changedElsewhere([try change(16, from: nil, to: 300)]))
    #expect(late.part?.figures == [try october(16): Credits(hundredths: 300)])

    let again = other.save([try change(16, from: 300, to: 500)])
    #expect(again.part?.figures == [try october(16): Credits(hundredths: 500)])
  }

  @Test("figures of different days do not get in each other's way")
  func differentDays() throws {
    sample.services.save([try change(16, from: nil, to: 300)])
    let reply = other.save([try change(17, from: nil, to: 100)])
    #expect(reply.refusal == nil)
    #expect(reply.part?.figures.count == 2)
  }

  @Test("nothing is submitted that the person has not seen")
  func submitsWhatWasSeen() throws {
    sample.services.save(try [16, 17, 18].map { try change($0, from: nil, to: 100) })
    let seen = try [16, 17, 18].map {
      Entry(day: try october($0), credits: Credits(hundredths: 100))
    }
    sample.services.save([try change(17, from: 100, to: 25)])
    let session = try other.openSession(of: Sample.jane, at: after)
    let reply = other.perform(
      .submit(seen: seen, of: Sample.jane, in: Sample.event, by: .member(session)), at: after)
    #expect(reply.refusal == .changedElsewhere([try change(17, from: 100, to: 25)]))
    #expect(try sample.lines("SELECT * FROM submitted_claim") == [])
  }

  @Test("of two that submit, one does; the other learns when it was")
  func submitsOnce() async throws {
    sample.services.save(try [16, 17, 18].map { try change($0, from: nil, to: 100) })
    let terminals = try (1...6).map { _ in try sample.secondTerminal() }
    let replies = await withTaskGroup(of: Reply.self) { group in
      for terminal in terminals { group.addTask { terminal.submitAll() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let refused = replies.filter { $0.refusal == .alreadySubmitted(at: after) }
    #expect(refused.count == terminals.count - 1)
    #expect(try sample.lines("SELECT actor FROM journal WHERE what = 'submit'").count == 1)
  }

  @Test("many terminals write at once: no step of the journal is missing or wrong")
  func nothingIsLost() async throws {
    let terminals = try (1...4).map { _ in try sample.secondTerminal() }
    let rounds = 40
    let done = try await withThrowingTaskGroup(of: Int.self) { group in
      for terminal in terminals {
        group.addTask { try Self.raise(rounds, on: terminal) }
      }
      return try await group.reduce(0, +)
    }
    #expect(done == terminals.count * rounds)
    let steps = try sample.lines(
      "SELECT coalesce(from_value, '-'), to_value FROM journal ORDER BY id")
    let values = steps.map { $0.split(separator: " ") }
    #expect(steps.count == done)
    for (earlier, later) in zip(values, values.dropFirst()) { #expect(earlier[1] == later[0]) }
  }

  /// Moves Carlos's figure one quarter on, again and again, from whatever is stored.
  private static func raise(_ times: Int, on terminal: Services) throws -> Int {
    let day = try october(16)
    var stored: Credits?
    var done = 0
    while done < times {
      let next = Credits(hundredths: ((stored?.hundredths ?? 0) + 25) % 800)
      let change = FigureChange(day: day, from: stored, to: next)
      let reply = terminal.save([change], of: Sample.carlos)
      switch reply {
      case .changed: done += 1
      case .refused(.changedElsewhere, _): break
      default: throw StoredValueError("reply", "\(reply)")
      }
      stored = reply.part?.figures[day]
    }
    return done
  }
}
