import CMECore
import TestSupport
import Testing

@testable import Assistant

struct CallerCardTests {
  @Test("A card never has more rows than a screen, whatever there is to tell")
  func rows() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let card = CallerCard(file: file(&random), event: "E0", now: convention.concludesAt)
      #expect(card.rows.count <= CallerCard.mostRows)
      #expect(card.rows.contains { dayRows.contains($0.id) })
    }
  }

  @Test("Every day of the event that is spoken about is on the card")
  func everyDay() {
    var random = SeededGenerator(seed: 7)
    let file = file(&random)
    let card = CallerCard(file: file, event: "E0", now: convention.concludesAt)
    #expect(card.rows.filter { dayRows.contains($0.id) }.count == 4)
  }

  private let dayRows: Set<MessageID> = [
    .cardDaySaved, .cardDaySubmitted, .cardDayEmpty, .cardDayNone, .cardDayHeld,
    .cardDayCancelled, .cardDayWaitlisted, .cardDayNotRegistered,
  ]

  private func file(_ random: inout SeededGenerator) -> CallerFile {
    let events = Int.random(in: 1...30, using: &random)
    let parts = (0..<events).map { part(event("E\($0)", "Event \($0)")) }
    let now = convention.concludesAt
    let deeds = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      CallerDeed(at: now, by: .program, what: .signedIn)
    }
    let notes = (0..<Int.random(in: 0...20, using: &random)).map { index in
      CallerNote(
        id: CallerNote.ID(Int64(index)), member: Rehearsal.member.id, name: "", number: "",
        author: "anna", at: now, text: "note", state: index % 2 == 0 ? .open : .told)
    }
    let mail = SentMail(askedAt: now, state: .waiting(trouble: "no route"))
    let record = SignInRecord(lastSignIn: now, failuresSince: 3)
    return CallerFile(
      member: Rehearsal.member,
      signIn: CallerSignIn(hasPassword: true, record: record, resetMail: mail),
      participations: parts, deeds: deeds, notes: notes)
  }
}
