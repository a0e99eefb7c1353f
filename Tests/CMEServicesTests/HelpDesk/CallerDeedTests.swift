import CMECore
import Testing

@testable import CMEServices

@Suite("The words of the journal, as deeds")
struct CallerDeedTests {
  static let member = Member(
    id: Sample.jane, number: "10021", username: "jokafor", email: "jane@example.org",
    givenName: "Jane", familyName: "Okafor", credentials: "MD", profession: "physician")

  @Test(
    "each word has its deed, and one that is not known stays a word",
    arguments: [
      (AccountStep.signIn, CallerDeed.What.signedIn), (.signInFailed, .signInFailed),
      (.locked(until: after), .locked(until: after)), (.unlocked, .unlocked),
      (.resetAsked, .resetAsked), (.mailSent(.resetCode), .resetMailSent),
      (.mailFailed(.resetCode, reason: "550"), .resetMailFailed(reason: "550")),
      (.mailFailed(nil, reason: "x"), .other("mail-failed")),
      (.mailSent(.certificate), .certificateMailed),
      (.mailSent(.transcript), .other("mail-sent transcript")),
      (.codeWrong(wasVoided: true), .codeWrong), (.password, .passwordSet),
      (.passwordReset, .passwordSet), (.callBegun(.email), .callBegun),
      (.callEnded, .other("call-ended")), (.noted(isFollowUp: true), .noted),
      (.noteDone, .other("note-done")), (.hashRenewed, .other("hash-renewed")),
    ])
  func steps(_ step: AccountStep, _ what: CallerDeed.What) {
    let row = row(what: step.what, from: step.from, to: step.to)
    #expect(CallerDeed(row, about: Self.member).what == what)
  }

  @Test(
    "figures and submissions, whatever an event is called",
    arguments: ["CONV26", "A B", "day", "X day 2026-10-16"])
  func claims(_ event: Event.ID) throws {
    func what(_ row: JournalRow) -> CallerDeed.What { CallerDeed(row, about: Self.member).what }
    let day = try october(17)
    let subject = "member 10021 event \(event)"
    #expect(
      what(row("\(subject) day 2026-10-17", what: "credits", from: "10.25", to: nil))
        == .saved(event, day, from: Credits(hundredths: 1_025), to: nil))
    guard event != "X day 2026-10-16" else { return }
    #expect(what(row(subject, what: "submit", to: "2.00")) == .submitted(event))
    #expect(what(row(subject, what: "certificate", to: "X")) == .certificateIssued(event))
    #expect(what(row("files", what: "submit")) == .other("submit"))
  }

  @Test(
    "who did it",
    arguments: [
      ("member 10021", CallerDeed.Doer.themselves), ("staff anna", .staff("anna")),
      ("office", .office), ("program", .program), ("visitor", .visitor),
      ("member 100210", .visitor),
    ])
  func doers(_ actor: String, _ doer: CallerDeed.Doer) {
    #expect(CallerDeed(row(what: "unlocked", by: actor), about: Self.member).by == doer)
  }

  private func row(
    _ subject: String = "member 10021", what: String, from: String? = nil, to: String? = nil,
    by actor: String = "member 10021"
  ) -> JournalRow {
    JournalRow(
      at: after, actor: actor, subject: subject, what: what, from: from, to: to, channel: nil,
      reason: nil)
  }
}
