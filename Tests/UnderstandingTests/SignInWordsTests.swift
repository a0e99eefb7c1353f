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
      "code expired, send a new one", "mail me again", "another one",
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
      "when can I get a new code", "how do I get another code", "the mail never came",
      "I typed the new code", "say that again", "code", "KDWH-7QXN", "", "the new code is wrong",
      "why do I need a new code",
    ])
  func otherLines(line: String) { #expect(!ResetLine.asksForNewCode(line)) }
}
