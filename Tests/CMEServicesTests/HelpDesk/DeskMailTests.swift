import CMECore
import Synchronization
import Testing

@testable import CMEServices

@Suite("The member is told what a colleague enters for them")
struct DeskMailTests {
  let desk: StaffSample
  let session: StaffSession
  let call: Call

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
    call = try desk.call(session)
  }

  @Test("one mail for a call, which is due when it ends, with what each day has then")
  func oneMail() throws {
    try enter(16, nil, 200)
    try enter(17, nil, 0)
    try enter(16, 200, 300, at: after + 60)
    #expect(try desk.services.takeMail(at: after + 899) == nil)
    end(at: after + 120)
    let mail = try #require(try desk.services.takeMail(at: after + 120))
    #expect(mail.kind == .enteredByDesk)
    #expect(mail.recipient.key == .member(Sample.jane))
    #expect(mail.queuedAt == after)
    let expected = DeskEntry(
      event: Sample.event, title: "Annual Ultrasound Convention 2026", at: after + 60,
      changes: [try change(16, from: nil, to: 300), try change(17, from: nil, to: 0)])
    #expect(
      try desk.services.deskNews(of: mail)
        == DeskNews(channel: .telephone, identifiedBy: .number, entries: [expected]))
    let before = try desk.journalled()
    try desk.services.mailSent(mail, at: after + 121)
    #expect(
      try desk.journal(after: before) == ["program member 10021 mail-sent entered-by-desk - - -"])
    #expect(try desk.services.takeMail(at: after + 9_999) == nil)
  }

  @Test("a call that goes on, or was never ended, is told after a quarter of an hour")
  func quarter() throws {
    try enter(16, nil, 200)
    #expect(try desk.services.takeMail(at: after + 899) == nil)
    #expect(try desk.services.takeMail(at: after + 900) != nil)
  }

  @Test("what is entered after the mail was taken comes with another one, each thing once")
  func second() throws {
    try enter(16, nil, 200)
    let first = try #require(try desk.services.takeMail(at: after + 900))
    try enter(17, nil, 100, at: after + 900)
    #expect(try days(first) == [16])
    try desk.services.mailFailed(first, .later(reason: "451"), at: after + 901)
    end(at: after + 902)
    let second = try #require(try desk.services.takeMail(at: after + 902))
    #expect(second.id != first.id)
    #expect(try days(second) == [17])
    let again = try #require(try desk.services.takeMail(at: after + 961))
    #expect(again.id == first.id)
    #expect(try days(again) == [16])
  }

  @Test("a mail tells nothing of the member's own, another colleague's, or the next call's")
  func ownOnly() throws {
    try enter(16, nil, 200)
    desk.services.save([try change(17, from: nil, to: 100)])
    let carla = NewStaff(username: "carla", name: "C", email: "c@desk.example.org", role: .helper)
    try desk.services.addStaff(carla, at: after)
    try desk.services.setPassword(staffUsername: "carla", secret(Sample.password), at: after)
    let other = try desk.session("carla")
    let second = try desk.call(other)
    try enter(18, nil, 300, by: other, in: second)
    end(at: after + 60)
    let third = try desk.call(session)
    try enter(16, 200, 225, at: after + 61, in: third)
    var told: [[Int]] = []
    while let mail = try desk.services.takeMail(at: after + 2_000) {
      if mail.kind == .enteredByDesk { told.append(try days(mail)) }
    }
    #expect(told == [[16], [18], [16]])
  }

  @Test("what was submitted is told with its total, and what was cleared as no figure")
  func submitted() throws {
    for (day, figure) in [(16, 200), (17, 0), (18, 350)] { try enter(day, nil, figure) }
    try enter(18, 350, nil)
    try enter(18, nil, 100)
    let seen = try [(16, 200), (17, 0), (18, 100)].map {
      Entry(day: try october($0.0), credits: Credits(hundredths: $0.1))
    }
    let reply = desk.services.perform(
      .submit(
        seen: seen, of: Sample.jane, in: Sample.event, by: .staff(session, call: call.id)),
      at: after)
    #expect(reply.part?.submitted?.submittedBy == .staff(desk.anna.id))
    end()
    let mail = try #require(try desk.services.takeMail(at: after))
    let entry = try #require(try desk.services.deskNews(of: mail)?.entries.first)
    #expect(entry.submitted == Credits(hundredths: 300))
    #expect(entry.changes.map(\.to?.hundredths) == [200, 0, 100])
  }

  @Test("nothing is mailed of what was refused, changed nothing, or of a call without entries")
  func nothing() throws {
    let tooMuch = try change(16, from: nil, to: 2_500)
    for changes in [[tooMuch], []] {
      _ = desk.services.perform(
        .change(
          changes, of: Sample.jane, in: Sample.event, by: .staff(session, call: call.id)),
        at: after)
    }
    end()
    #expect(try desk.sample.lines("SELECT * FROM outbox WHERE call_id IS NOT NULL") == [])
  }

  @Test("nor of what the member enters")
  func member() throws {
    desk.services.save([try change(16, from: nil, to: 200)])
    #expect(try desk.services.takeMail(at: after + 9_999) == nil)
  }

  /// How a call ends without being ended.
  enum Ending: CaseIterable {
    case disabled, signedOut, nextCall
  }

  @Test("the mail does not wait where a call ends some other way", arguments: Ending.allCases)
  func otherEnds(_ ending: Ending) throws {
    try enter(16, nil, 200)
    switch ending {
    case .disabled: try desk.services.disableStaff("anna", at: after)
    case .signedOut: _ = desk.services.perform(.staffSignOut(session), at: after)
    case .nextCall: _ = try desk.call(session, Sample.bea)
    }
    #expect(try desk.services.takeMail(at: after)?.kind == .enteredByDesk)
  }

  @Test("the courier gives the words what was entered, the same at each attempt")
  func courier() throws {
    try enter(16, nil, 200)
    end()
    let texts = Mutex<[String]>([])
    let isFirst = Mutex(true)
    let courier = Courier(
      services: desk.services, sender: try MailAddress("desk@example.org"),
      carry: { mail, _ in
        texts.withLock { $0.append("\(mail.token) \(mail.text)") }
        let waits = isFirst.withLock { isFirst in
          defer { isFirst = false }
          return isFirst
        }
        return waits ? .later(.stopped) : .sent
      },
      words: { facts in
        let changes = facts.entered?.entries.flatMap(\.changes) ?? []
        return MailText(
          sender: "", subject: "",
          text: changes.map { "\($0.day.iso) \($0.to?.fixed ?? "none")" }.joined())
      })
    _ = try courier.deliverNext { after }
    _ = try courier.deliverNext { after + 600 }
    let sent = texts.withLock { $0 }
    #expect(sent.count == 2)
    #expect(Set(sent).count == 1)
    #expect(sent.first?.hasSuffix("2026-10-16 2.00") == true)
  }

  private func enter(
    _ day: Int, _ from: Int?, _ to: Int?, at now: Instant = after,
    by other: StaffSession? = nil, in call: Call? = nil
  ) throws {
    let acting = Acting.staff(other ?? session, call: (call ?? self.call).id)
    let reply = desk.services.perform(
      .change(
        [try change(day, from: from, to: to)], of: Sample.jane, in: Sample.event, by: acting),
      at: now)
    guard case .changed = reply else {
      Issue.record("\(reply)")
      return
    }
  }

  private func end(at now: Instant = after) {
    let request = Request.endCall(call.id, summary: nil, by: session)
    #expect(desk.services.perform(request, at: now) == .callEnded)
  }

  private func days(_ mail: OutboxMail) throws -> [Int] {
    let news = try #require(try desk.services.deskNews(of: mail))
    return news.entries.flatMap(\.changes).map(\.day.number)
  }
}
