import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Saving and submitting")
struct SavingTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
  }

  @Test("a saved figure is stored, with the journal saying who changed what from what")
  func saves() throws {
    sample.services.save([try change(16, from: nil, to: 775)])
    let second = after.advanced(bySeconds: 5)
    let reply = sample.services.save([try change(16, from: 775, to: 150)], at: second)

    #expect(reply.part?.claim == .draft(try draft([16: 150], savedAt: second)))
    #expect(
      try journal() == [
        "\(after) member 10021 | member 10021 event CONV26 day 2026-10-16 | credits | - 7.75",
        "\(second) member 10021 | member 10021 event CONV26 day 2026-10-16 | credits | 7.75 1.50",
      ])
  }

  @Test("zero is a figure, and a cleared day has none")
  func clears() throws {
    sample.services.save([try change(16, from: nil, to: 0)])
    let zero = sample.services.perform(.participation(of: Sample.jane, in: Sample.event), at: after)
    #expect(zero.part?.claim == .draft(try draft([16: 0], savedAt: after)))

    let cleared = sample.services.save([try change(16, from: 0, to: nil)])
    #expect(cleared.part?.claim == .draft(Claim(figures: [:])))
    #expect(try journal().last?.hasSuffix("| 0.00 -") == true)
  }

  @Test("several figures are one step: one refused figure saves none")
  func allOrNothing() throws {
    let reply = sample.services.save([
      try change(16, from: nil, to: 100), try change(18, from: nil, to: 475),
      try change(17, from: nil, to: 100),
    ])
    #expect(reply.refusal != nil)
    #expect(reply.part?.figures == [:])
    #expect(try journal() == [])
  }

  @Test("a change and its inverse leave the draft as it was")
  func inverse() throws {
    sample.services.save([try change(17, from: nil, to: 300)])
    let changes = [try change(16, from: nil, to: 25), try change(17, from: 300, to: 50)]
    sample.services.save(changes)
    let undone = sample.services.save(changes.reversed().map(\.inverse))
    #expect(undone.part?.figures == [try october(17): Credits(hundredths: 300)])
  }

  @Test("a day that changes twice in a step starts the second time from the first")
  func twiceInAStep() throws {
    let reply = sample.services.save([
      try change(16, from: nil, to: 25), try change(16, from: 25, to: 50),
    ])
    #expect(reply.part?.figures == [try october(16): Credits(hundredths: 50)])
    #expect(try journal().count == 2)
  }

  @Test("the same figure again is no change, and no row in the journal")
  func sameAgain() throws {
    sample.services.save([try change(16, from: nil, to: 25)])
    let reply = sample.services.save(
      [try change(16, from: 25, to: 25)], at: after.advanced(bySeconds: 9))
    #expect(reply.part?.claim == .draft(try draft([16: 25], savedAt: after)))
    #expect(try journal().count == 1)
  }

  @Test("the journal names an E-associate by their number")
  func eAssociate() throws {
    sample.services.save([try change(16, from: nil, to: 200)], of: Sample.carlos)
    #expect(
      try journal() == [
        "\(after) member E-90211 | member E-90211 event CONV26 day 2026-10-16 | credits | - 2.00"
      ])
  }

  @Test("submitting keeps figures, instant and actor, and the journal has the total")
  func submits() throws {
    let figures = [(16, 775), (17, 0), (18, 450)]
    sample.services.save(try figures.map { try change($0.0, from: nil, to: $0.1) })
    let later = after.advanced(bySeconds: 30)
    let reply = sample.services.submitAll(at: later)

    let entries = try figures.map {
      Entry(day: try october($0.0), credits: Credits(hundredths: $0.1))
    }
    guard case .submitted(let part) = reply, let record = part.submitted?.record else {
      Issue.record("not submitted: \(reply)")
      return
    }
    let claim = SubmittedClaim(
      entries: entries, submittedAt: later, submittedBy: .member(Sample.jane), record: record)
    #expect(part.claim == .submitted(claim))
    #expect(
      try journal().dropLast(2).last
        == "\(later) member 10021 | member 10021 event CONV26 | submit | - 12.25")
  }

  @Test("the tracker has every event of a person, with registrations of any status")
  func tracker() throws {
    guard case .tracker(let parts) = sample.services.perform(.tracker(of: Sample.bea), at: after)
    else {
      Issue.record("no tracker")
      return
    }
    #expect(parts.map(\.event.id) == [Sample.event])
    #expect(parts.first?.registrations.map(\.status) == [.waitlisted])
    #expect(parts.first?.event.days.map(\.maximum.hundredths) == [400, 775, 800, 450])
    #expect(parts.first?.event.concludesAt == concluded)
    #expect(parts.first?.event.claimClosesAt == closed)
  }

  @Test("a registration comes back with both of its instants")
  func registrations() throws {
    let processed =
      "UPDATE registration SET processed_at = 1 WHERE member_id = 2 AND day LIKE '%18'"
    try sample.store.write { try $0.execute(sql: processed) }
    let reply = sample.services.perform(.participation(of: Sample.avi, in: Sample.event), at: after)
    #expect(
      reply.part?.registration(for: try october(18))
        == Registration(
          day: try october(18), status: .confirmed, channel: .onsite,
          registeredAt: registeredOnsite, processedAt: Instant(secondsSince1970: 1)))
  }

  @Test("the office's report says draft or submitted, when and by whom")
  func claims() throws {
    sample.services.save([try change(16, from: nil, to: 100)], of: Sample.carlos)
    sample.services.save(try [16, 17, 18].map { try change($0, from: nil, to: 25) })
    let later = after.advanced(bySeconds: 30)
    sample.services.submitAll(at: later)
    sample.services.save([try change(17, from: nil, to: 50)], of: Sample.avi)

    let rows = try sample.services.claims(event: nil).map { row in
      "\(row.event) \(row.number) \(row.name) \(row.entry.day.iso) "
        + "\(row.entry.credits.fixed) \(row.state) \(row.at) \(row.by)"
    }
    #expect(
      rows == [
        "CONV26 10021 Jane Okafor 2026-10-16 0.25 submitted \(later) member 10021",
        "CONV26 10021 Jane Okafor 2026-10-17 0.25 submitted \(later) member 10021",
        "CONV26 10021 Jane Okafor 2026-10-18 0.25 submitted \(later) member 10021",
        "CONV26 10036 Avi Stern 2026-10-17 0.50 draft \(after) member 10036",
        "CONV26 E-90211 Carlos Díaz 2026-10-16 1.00 draft \(after) member E-90211",
      ])
    #expect(try sample.services.claims(event: Sample.event).count == rows.count)
    #expect(try sample.services.claims(event: "NONE") == [])
  }

  private func draft(_ figures: [Int: Int], savedAt: Instant) throws -> Claim {
    let pairs = try figures.map { (try october($0.key), Credits(hundredths: $0.value)) }
    return Claim(figures: Dictionary(uniqueKeysWithValues: pairs), savedAt: savedAt)
  }

  /// "instant actor | subject | what | from to" for each row, as they were written.
  private func journal() throws -> [String] {
    try sample.lines(
      """
      SELECT strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') AS at, actor, '|' AS a, subject,
        '|' AS b, what, '|' AS c, from_value, to_value FROM journal ORDER BY id
      """)
  }
}
