import CMECore
import Testing

@testable import Understanding

/// Words typed where a password or a code is asked for.
struct SignInWordsTests {
  @Test(
    "Words that are no password",
    arguments: [
      ("forgot password", Act.forgotPassword), ("Forgot Password?", .forgotPassword),
      ("I FORGOT MY PASSWORD.", .forgotPassword), ("forgotpassword", .forgotPassword),
      ("I don't know", .forgotPassword), ("help", .help), ("back", .back), ("quit", .quit),
    ])
  func hidden(typed: String, act: Act) {
    #expect(HiddenWords.act(Secret(Array(typed.utf8))) == act)
  }

  @Test(
    "Passwords, which are no words",
    arguments: [
      "", "river stone paper lamp", "forgot password 1", "my forgot password", "helpme!!1",
    ])
  func passwords(typed: String) {
    #expect(HiddenWords.act(Secret(Array(typed.utf8))) == nil)
  }

  @Test(
    "Another code is wanted",
    arguments: [
      "new code", "New code", "another code", "send it again", "send another one", "resend",
      "resend the code", "can I have a new code", "I need a new one",
      "code expired, send a new one", "mail me again", "another one please", "another one",
      "can we get a new one", "I have to get another code", "please mail me another code",
    ])
  func newCode(line: String) { #expect(ResetLine.asksForNewCode(line)) }

  @Test(
    "Lines about the code, the mail or its address",
    arguments: [
      ("how many tries do I have", true), ("is it still valid", true), ("wrong e-mail", true),
      ("that's not my email", true), ("what is cme", false), ("help", false), ("", false),
    ])
  func about(line: String, isAbout: Bool) { #expect(ResetLine.isAboutTheCode(line) == isAbout) }

  @Test(
    "A question, a report or something else is no wish for another code",
    arguments: [
      "I have a new code", "let me try another one", "I'll type the new one", "I've a new code",
      "my new code is ready", "new code: kdwhqxn", "another one bites",
      "when can I get a new code", "how do I get another code", "the mail never came",
      "I typed the new code", "say that again", "code", "KDWH-7QXN", "", "the new code is wrong",
      "why do I need a new code",
    ])
  func otherLines(line: String) { #expect(!ResetLine.asksForNewCode(line)) }

  @Test(
    "The code of a mail in a line",
    arguments: [
      ("KDWH-7QXN", "KDWH-7QXN"), ("new code: KDWH-7QXN", "KDWH-7QXN"),
      ("it’s kdwh7qxn!", "KDWH-7QXN"), ("code=KDWH-7QXN", "KDWH-7QXN"),
      ("(kdwh 7qxn)", "KDWH-7QXN"), ("my code is kdwhqxnm", "KDWH-QXNM"),
      ("my code is KDWH-QXNM I think", "KDWH-QXNM"), ("the mail says KDWHQXNM", "KDWH-QXNM"),
      ("not ABCD-2345 but KDWH-7QXN", "KDWH-7QXN"), ("KDWH\u{2014}7QXN, thanks", "KDWH-7QXN"),
      ("the code\nKDWH-7QXN", "KDWH-7QXN"), ("code expected tomorrow", nil),
      ("kdwh qxnm", "KDWH-QXNM"), ("the steps", nil), ("username", nil), ("my events", nil),
      ("jane2345", "JANE-2345"),
      ("jane2345@example.org", nil), ("my number is 23456789", nil), ("a real-time course", nil),
      ("it is in the junk mail", nil), ("the mail says it was sent 2345", nil), ("", nil),
      ("is the date next week", nil), ("KDWH-7QX", nil), ("the new mail was sent", nil),
    ] as [(String, String?)])
  func codeInLine(line: String, code: String?) { #expect(ResetLine.code(in: line)?.shown == code) }

  @Test(
    "Something that was to be a code",
    arguments: [
      ("my new code is K0WH-7Q1N", true), ("new code KDWH-7QX", true), ("KDWH7QXNM", true),
      ("new code", false), ("send it again", false), ("can I have a new code", false),
      ("resend the e-mail to jane2345@example.org", false),
    ])
  func almost(line: String, isAlmost: Bool) {
    #expect(ResetLine.holdsAlmostACode(line) == isAlmost)
  }
}
