import CMECore
import Testing

@testable import Assistant

/// The forgotten password, a turn in a line.
struct ResetTests {
  /// What somebody does: types a line, types unseen, or lets time pass.
  enum Step: Sendable {
    case line(String)
    case secret(String)
    case wait(minutes: Int)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var before: [Step] = []
    let step: Step
    let ids: [MessageID]
    /// Whether something is asked for that is not shown.
    var isHidden = false
  }

  static let good = "quiet pebble walks sideways"
  static let code = RehearsalAccounts.code
  static let asked: [Step] = [.line("forgot password"), .line("jokafor")]
  static let taken: [Step] = asked + [.line(code)]
  static let wrong: Step = .line("ABCD-2345")

  static let names: [Case] = [
    Case(
      testDescription: "first-time members are told that they go the same way",
      step: .line("forgot password"), ids: [.forgotPassword, .askResetName]),
    Case(
      testDescription: "said in other words", step: .line("I don't remember my password"),
      ids: [.forgotPassword, .askResetName]),
    Case(
      testDescription: "typed where the password is asked, the name is offered",
      before: [.line("jokafor")], step: .secret("Forgot password"),
      ids: [.forgotPassword, .askResetNameKnown]),
    Case(
      testDescription: "yes takes the name that was offered",
      before: [.line("jokafor"), .secret("forgot my password")], step: .line("yes"),
      ids: [.resetSent, .askCode]),
    Case(
      testDescription: "no asks for another",
      before: [.line("jokafor"), .secret("forgot my password")], step: .line("no"),
      ids: [.askResetNameShort]),
    Case(
      testDescription: "yes without an offer is no name", before: [.line("forgot password")],
      step: .line("yes"), ids: [.askResetNameShort]),
    Case(
      testDescription: "an empty line is no yes",
      before: [.line("jokafor"), .secret("forgot password")], step: .line(""),
      ids: [.askResetNameShort]),
    Case(
      testDescription: "a number", before: [.line("forgot password")], step: .line("10021"),
      ids: [.resetSent, .askCode]),
    Case(
      testDescription: "an address in a sentence", before: [.line("forgot password")],
      step: .line("it's jane@example.org"), ids: [.resetSent, .askCode]),
    Case(
      testDescription: "back leads to the sign-in", before: [.line("forgot password")],
      step: .line("back"), ids: [.askName]),
    Case(
      testDescription: "a question comes back to the name", before: [.line("forgot password")],
      step: .line("what is my username"), ids: [.answerUsername, .returning]),
  ]

  static let codes: [Case] = [
    Case(
      testDescription: "the rules are told before the password is typed", before: asked,
      step: .line(code), ids: [.codeTaken, .passwordRules, .askNewPassword], isHidden: true),
    Case(
      testDescription: "small letters, a space and no dash", before: asked,
      step: .line(" kdwh 7qxn "), ids: [.codeTaken, .passwordRules, .askNewPassword],
      isHidden: true),
    Case(
      testDescription: "wrong, with the tries that are left", before: asked, step: wrong,
      ids: [.resetWrongCode, .askCodeShort]),
    Case(
      testDescription: "letters alone are a code too", before: asked, step: .line("abcdefgh"),
      ids: [.resetWrongCode, .askCodeShort]),
    Case(
      testDescription: "words of eight letters are words", before: asked, step: .line("the steps"),
      ids: [.answerStepsOverview] + [MessageID](repeating: .stepDone, count: 2) + [.stepNow]
        + [MessageID](repeating: .stepToCome, count: 7) + [.returning]),
    Case(
      testDescription: "the last try", before: asked + [wrong, wrong, wrong, wrong], step: wrong,
      ids: [.resetNoTries, .askNewCode]),
    Case(
      testDescription: "the right code after the last try",
      before: asked + [wrong, wrong, wrong, wrong, wrong], step: .line(code),
      ids: [.resetNoTries, .askNewCode]),
    Case(
      testDescription: "expired", before: asked + [.wait(minutes: 30)], step: .line(code),
      ids: [.resetExpired, .askNewCode]),
    Case(
      testDescription: "a minute before it expires", before: asked + [.wait(minutes: 29)],
      step: .line(code), ids: [.codeTaken, .passwordRules, .askNewPassword], isHidden: true),
    Case(
      testDescription: "a dash that an e-mail program made of it, and a space that does not break",
      before: asked, step: .line("KDWH\u{2013}\u{A0}7QXN"),
      ids: [.codeTaken, .passwordRules, .askNewPassword], isHidden: true),
    Case(
      testDescription: "something like a code in a sentence sends no mail", before: asked,
      step: .line("my new code is K0WH-7Q1N"), ids: [.codeShape, .askCodeShort]),
    Case(
      testDescription: "somebody who has a new code is sent none", before: asked,
      step: .line("I have a new code"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "no code at all, and no try used up", before: asked,
      step: .line("K0WH-7Q1N"), ids: [.codeShape, .askCodeShort]),
    Case(
      testDescription: "another name", before: asked + [.wait(minutes: 1)],
      step: .line("jane@example.org"), ids: [.resetSentBefore, .askCode]),
    Case(
      testDescription: "a new code", before: asked, step: .line("new code"),
      ids: [.resetSentAgain, .askCode]),
    Case(
      testDescription: "a new code in other words", before: asked,
      step: .line("can you send me another one"), ids: [.resetSentAgain, .askCode]),
    Case(
      testDescription: "a new code too soon",
      before: asked + [.line("new code"), .line("new code")], step: .line("new code"),
      ids: [.resetTooMany, .askCodeOnly]),
    Case(
      testDescription: "a new code an hour later",
      before: asked + [.line("new code"), .line("new code"), .wait(minutes: 60)],
      step: .line("new code"), ids: [.resetSentAgain, .askCode]),
    Case(
      testDescription: "too soon, and the old one expired: told when",
      before: asked + [.line("new code"), .line("new code"), .wait(minutes: 40)],
      step: .line("new code"), ids: [.resetTooMany, .askCodeLater]),
    Case(
      testDescription: "who quits and comes back types the code of the mail",
      before: asked + [.wait(minutes: 5), .line("back"), .line("back"), .line("forgot password")],
      step: .line("jokafor"), ids: [.resetSentBefore, .askCode]),
    Case(
      testDescription: "it never came: the case is told", before: asked,
      step: .line("the mail never came"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "how long it is good", before: asked, step: .line("how long is it valid"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "how many tries", before: asked, step: .line("how many tries do I have"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "the wrong address", before: asked, step: .line("that's not my email"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "forgot password once more is answered", before: asked,
      step: .line("forgot password"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "the case of an expired code", before: asked + [.wait(minutes: 31)],
      step: .line("how long is the code valid"),
      ids: [.answerPasswordReset, .caseCodeOver, .caseNewCode, .returning]),
    Case(
      testDescription: "where am I", before: asked, step: .line("where am i"),
      ids: [.whereYouAre, .caseCode, .caseNewCode, .returning]),
    Case(
      testDescription: "which name", before: asked, step: .line("what is my username"),
      ids: [.answerUsername, .caseResetName, .returning]),
    Case(
      testDescription: "help", before: asked, step: .line("help"),
      ids: [.helpResetCode, .helpEverywhere, .returning]),
    Case(
      testDescription: "a person", before: asked, step: .line("talk to a human"),
      ids: [.humanSignIn, .summaryStep, .returning]),
    Case(
      testDescription: "back to the name", before: asked, step: .line("back"),
      ids: [.askResetNameKnown]),
    Case(
      testDescription: "cancel leaves the password as it is", before: asked, step: .line("cancel"),
      ids: [.resetLeft, .askName]),
    Case(
      testDescription: "leaving says how to go on with the code", before: asked,
      step: .line("quit"), ids: [.leaveReset, .goodbye]),
    Case(
      testDescription: "not understood", before: asked, step: .line("blorf flibber"),
      ids: [.notUnderstood, .askCodeShort]),
  ]

  static let passwords: [Case] = [
    Case(
      testDescription: "taken, and asked once more", before: taken, step: .secret(good),
      ids: [.askNewPasswordAgain], isHidden: true),
    Case(
      testDescription: "the same twice: back to the sign-in with the name",
      before: taken + [.secret(good)], step: .secret(good), ids: [.passwordSet, .askPassword],
      isHidden: true),
    Case(
      testDescription: "not the same twice", before: taken + [.secret(good)],
      step: .secret(good + "x"), ids: [.passwordsDiffer], isHidden: true),
    Case(
      testDescription: "after two that differ it begins anew",
      before: taken + [.secret(good), .secret("x")], step: .secret(good),
      ids: [.askNewPasswordAgain], isHidden: true),
    Case(
      testDescription: "nothing", before: taken, step: .secret(""), ids: [.newPasswordEmpty],
      isHidden: true),
    Case(
      testDescription: "help", before: taken, step: .secret("help"),
      ids: [.passwordRules, .helpHidden], isHidden: true),
    Case(
      testDescription: "where am I", before: taken, step: .secret("where am i"),
      ids: [.whereYouAre], isHidden: true),
    Case(
      testDescription: "a person", before: taken, step: .secret("contact"),
      ids: [.humanSignIn, .summaryStep], isHidden: true),
    Case(
      testDescription: "forgot password is no password", before: taken,
      step: .secret("forgot password"), ids: [.passwordRules, .askNewPassword], isHidden: true),
    Case(
      testDescription: "back leaves the password as it was", before: taken, step: .secret("back"),
      ids: [.resetLeftTaken, .askName]),
    Case(
      testDescription: "back at the second time asks the first again",
      before: taken + [.secret(good)], step: .secret("back"), ids: [.askNewPassword],
      isHidden: true),
    Case(
      testDescription: "the new password signs in",
      before: taken + [.secret(good), .secret(good)], step: .secret(good),
      ids: [.signedIn, .tracker, .trackerLine, .eventChosen, .dayNotRegistered, .askDayFirst]),
    Case(
      testDescription: "the old one does not", before: taken + [.secret(good), .secret(good)],
      step: .secret("right"), ids: [.notSignedIn, .askName]),
  ]

  @Test("Whose password it is", arguments: names)
  func name(_ test: Case) { expect(test) }

  @Test(
    "The right code is taken, whatever stands around it",
    arguments: [
      "new code: KDWH-7QXN", "my new code is KDWH-7QXN", "KDWH-7QXN.", "it's KDWH-7QXN",
      "my new code is kdwh 7qxn", "here is another one: kdwh7qxn", "\"KDWH-7QXN\"",
      "the mail says KDWH - 7QXN, is that it?", "send again? I have KDWH-7QXN",
    ])
  func sentence(line: String) {
    expect(
      Case(
        testDescription: line, before: Self.asked, step: .line(line),
        ids: [.codeTaken, .passwordRules, .askNewPassword], isHidden: true))
  }

  static let afterTheCode: [Case] = [
    Case(
      testDescription: "leaving after the code was taken says that it is used up", before: taken,
      step: .secret("quit"), ids: [.leaveResetTaken, .goodbye]),
    Case(
      testDescription: "likewise before the second time", before: taken + [.secret(good)],
      step: .secret("quit"), ids: [.leaveResetTaken, .goodbye]),
    Case(
      testDescription: "back at the second time, then at the first",
      before: taken + [.secret(good), .secret("back")], step: .secret("back"),
      ids: [.resetLeftTaken, .askName]),
  ]

  @Test("A code that is used up", arguments: afterTheCode)
  func used(_ test: Case) { expect(test) }

  @Test("A code where a name is asked for is told from a name, and a name may be like a code")
  func codeAtTheName() {
    for before in [[], [Step.line("forgot password")]] {
      var rehearsal = Rehearsal([part()])
      _ = rehearsal.take(.start)
      for step in before { _ = Self.take(step, &rehearsal) }
      for line in ["KDWH-7QXN", "kdwh 7qxn", "KDWH7QXN", "my code is KDWH-7QXN"] {
        let asks: MessageID = before.isEmpty ? .askNameShort : .askResetNameShort
        #expect(rehearsal.type(line).ids == [.codeBeforeName, asks], "\(line)")
        _ = rehearsal.type("help")
      }
      _ = rehearsal.type("KDWH-7QXN")
      #expect(
        rehearsal.type("KDWH-7QXN").ids
          == (before.isEmpty ? [.askPassword] : [.resetSent, .askCode])
      )
    }
    for name in ["jane2345", "23456789", "anne-marx"] {
      var rehearsal = Rehearsal([part()])
      _ = rehearsal.take(.start)
      #expect(rehearsal.type(name).ids == [.askPassword], "\(name)")
    }
  }

  @Test("The code", arguments: codes)
  func code(_ test: Case) { expect(test) }

  @Test("The new password", arguments: passwords)
  func password(_ test: Case) { expect(test) }

  private func expect(_ test: Case) {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    for step in test.before { _ = Self.take(step, &rehearsal) }
    let heard = Self.take(test.step, &rehearsal)
    #expect(heard?.ids == test.ids)
    if case .askSecret = heard?.next {
      #expect(test.isHidden)
    } else {
      #expect(!test.isHidden)
    }
  }

  static func take(_ step: Step, _ rehearsal: inout Rehearsal) -> Heard? {
    switch step {
    case .line(let line): return rehearsal.type(line)
    case .secret(let text): return rehearsal.take(.secret(Secret(Array(text.utf8))))
    case .wait(let minutes):
      rehearsal.now = rehearsal.now.advanced(bySeconds: minutes * 60)
      return nil
    }
  }
}
