import CMECore
import GRDB
import TestSupport
import Testing

@testable import CMEServices

@Suite("Whatever is asked in whatever order")
struct RandomRequestTests {
  @Test("the store holds what was done and nothing else", arguments: UInt64(1)...8)
  func storeFollowsModel(seed: UInt64) throws {
    let sample = try Sample()
    let terminals = [sample.services, try sample.secondTerminal()]
    var dice = RequestDice(dice: SeededGenerator(seed: seed))
    var model = ClaimModel()
    for _ in 1...200 {
      let (request, now) = try dice.roll(model, on: sample.services)
      let terminal = terminals.randomElement(using: &dice.dice) ?? sample.services
      let reply = terminal.perform(request, at: now)
      if case .failed(let failure) = reply { Issue.record("\(request): \(failure)") }
      model.apply(request, reply, at: now)
      if let part = reply.part { compare(part, model) }
    }
    for member in dice.members {
      let stored = try #require(try sample.store.participation(of: member, in: Sample.event))
      compare(stored, model)
    }
    try invariants(sample, model)
  }

  private func compare(_ part: Participation, _ model: ClaimModel) {
    #expect(part.figures == model.figures[part.member] ?? [:])
    #expect(part.submitted?.submittedAt == model.submitted[part.member])
  }

  /// What must hold of any database, asked in SQL; and that the dice came upon everything.
  private func invariants(_ sample: Sample, _ model: ClaimModel) throws {
    let bad = """
      SELECT c.member_id, c.day FROM claim_day AS c
      JOIN event_day USING (event_id, day) JOIN registration USING (member_id, event_id, day)
      WHERE credits > maximum OR credits < 0 OR credits % 25 <> 0 OR status <> 'confirmed'
        OR saved_at < \(concluded.secondsSince1970)
        OR channel = 'onsite' AND saved_at < \(heldUntil.secondsSince1970)
      """
    #expect(try sample.lines(bad) == [])
    let steps = try sample.lines("SELECT count(*) FROM journal")
    let keys = try sample.lines("SELECT count(*) FROM journal WHERE what = 'key'")
    #expect(keys == ["1"])
    #expect(steps == ["\(model.steps.values.reduce(1, +))"])
    #expect(model.submitted.isEmpty == false)
    #expect(model.submitted[Sample.bea] == nil)
    let report = try sample.store.report()
    #expect(report.damages == [] && report.brokenReferences == 0)
  }
}
