import Testing

@testable import Assistant

/// The code of a forgotten password, a turn in a line.
struct ResetCodeTests {
  static let codes: [ResetCase] = [
    ResetCase(
      testDescription: "the rules are told before the password is typed", before: ResetStep.asked,
      step: .line(RehearsalAccounts.code), ids: [.codeTaken, .passwordRules, .askNewPassword],
      isHidden: true),
    ResetCase(
      testDescription: "small letters, a space and no dash", before: ResetStep.asked,
      step: .line(" kdwh 7qxn "), ids: [.codeTaken, .passwordRules, .askNewPassword],
      isHidden: true),
    ResetCase(
      testDescription: "wrong, with the tries that are left", before: ResetStep.asked, step: .wrong,
      ids: [.resetWrongCode, .askCodeShort]),
    ResetCase(
      testDescription: "letters alone are a code too", before: ResetStep.asked,
      step: .line("abcdefgh"), ids: [.resetWrongCode, .askCodeShort]),
    ResetCase(
      testDescription: "words of eight letters are words", before: ResetStep.asked,
      step: .line("the steps"),
      ids: [.answerStepsOverview] + [MessageID](repeating: .stepDone, count: 2) + [.stepNow]
        + [MessageID](repeating: .stepToCome, count: 7) + [.returning]),
    ResetCase(
      testDescription: "the last try", before: ResetStep.asked + [.wrong, .wrong, .wrong, .wrong],
      step: .wrong, ids: [.resetNoTries, .askNewCode]),
    ResetCase(
      testDescription: "the right code after the last try",
      before: ResetStep.asked + [.wrong, .wrong, .wrong, .wrong, .wrong],
      step: .line(RehearsalAccounts.code), ids: [.resetNoTries, .askNewCode]),
    ResetCase(
      testDescription: "expired", before: ResetStep.asked + [.wait(minutes: 30)],
      step: .line(RehearsalAccounts.code), ids: [.resetExpired, .askNewCode]),
    ResetCase(
      testDescription: "a minute before it expires", before: ResetStep.asked + [.wait(minutes: 29)],
      step: .line(RehearsalAccounts.code), ids: [.codeTaken, .passwordRules, .askNewPassword],
      isHidden: true),
    ResetCase(
      testDescription: "a dash that an e-mail program made of it, and a space that does not break",
      before: ResetStep.asked, step: .line("KDWH\u{2013}\u{A0}7QXN"),
      ids: [.codeTaken, .passwordRules, .askNewPassword], isHidden: true),
    ResetCase(
      testDescription: "something like a code in a sentence sends no mail", before: ResetStep.asked,
      step: .line("my new code is K0WH-7Q1N"), ids: [.codeShape, .askCodeShort]),
    ResetCase(
      testDescription: "somebody who has a new code is sent none", before: ResetStep.asked,
      step: .line("I have a new code"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "no code at all, and no try used up", before: ResetStep.asked,
      step: .line("K0WH-7Q1N"), ids: [.codeShape, .askCodeShort]),
    ResetCase(
      testDescription: "another name", before: ResetStep.asked + [.wait(minutes: 1)],
      step: .line("jane@example.org"), ids: [.resetSentBefore, .askCode]),
    ResetCase(
      testDescription: "a new code", before: ResetStep.asked, step: .line("new code"),
      ids: [.resetSentAgain, .askCode]),
    ResetCase(
      testDescription: "a new code in other words", before: ResetStep.asked,
      step: .line("can you send me another one"), ids: [.resetSentAgain, .askCode]),
    ResetCase(
      testDescription: "a new code too soon",
      before: ResetStep.asked + [.line("new code"), .line("new code")], step: .line("new code"),
      ids: [.resetTooMany, .askCodeOnly]),
    ResetCase(
      testDescription: "a new code an hour later",
      before: ResetStep.asked + [.line("new code"), .line("new code"), .wait(minutes: 60)],
      step: .line("new code"), ids: [.resetSentAgain, .askCode]),
    ResetCase(
      testDescription: "too soon, and the old one expired: told when",
      before: ResetStep.asked + [.line("new code"), .line("new code"), .wait(minutes: 40)],
      step: .line("new code"), ids: [.resetTooMany, .askCodeLater]),
    ResetCase(
      testDescription: "who quits and comes back types the code of the mail",
      before: ResetStep.asked + [
        .wait(minutes: 5), .line("back"), .line("back"), .line("forgot password"),
      ],
      step: .line("jokafor"), ids: [.resetSentBefore, .askCode]),
    ResetCase(
      testDescription: "it never came: the case is told", before: ResetStep.asked,
      step: .line("the mail never came"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "how long it is good", before: ResetStep.asked,
      step: .line("how long is it valid"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "how many tries", before: ResetStep.asked,
      step: .line("how many tries do I have"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "the wrong address", before: ResetStep.asked,
      step: .line("that's not my email"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "forgot password once more is answered", before: ResetStep.asked,
      step: .line("forgot password"),
      ids: [.answerPasswordReset, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "the case of an expired code",
      before: ResetStep.asked + [.wait(minutes: 31)], step: .line("how long is the code valid"),
      ids: [.answerPasswordReset, .caseCodeOver, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "where am I", before: ResetStep.asked, step: .line("where am i"),
      ids: [.whereYouAre, .caseCode, .caseNewCode, .returning]),
    ResetCase(
      testDescription: "which name", before: ResetStep.asked, step: .line("what is my username"),
      ids: [.answerUsername, .caseResetName, .returning]),
    ResetCase(
      testDescription: "help", before: ResetStep.asked, step: .line("help"),
      ids: [.helpResetCode, .helpEverywhere, .returning]),
    ResetCase(
      testDescription: "a person", before: ResetStep.asked, step: .line("talk to a human"),
      ids: [.humanSignIn, .summaryStep, .returning]),
    ResetCase(
      testDescription: "back to the name", before: ResetStep.asked, step: .line("back"),
      ids: [.askResetNameKnown]),
    ResetCase(
      testDescription: "cancel leaves the password as it is", before: ResetStep.asked,
      step: .line("cancel"), ids: [.resetLeft, .askName]),
    ResetCase(
      testDescription: "leaving says how to go on with the code", before: ResetStep.asked,
      step: .line("quit"), ids: [.leaveReset, .goodbye]),
    ResetCase(
      testDescription: "not understood", before: ResetStep.asked, step: .line("blorf flibber"),
      ids: [.notUnderstood, .askCodeShort]),
  ]

  @Test("The code", arguments: codes)
  func code(_ test: ResetCase) { test.expect() }

  @Test(
    "The right code is taken, whatever stands around it",
    arguments: [
      "new code: KDWH-7QXN", "my new code is KDWH-7QXN", "KDWH-7QXN.", "it's KDWH-7QXN",
      "my new code is kdwh 7qxn", "here is another one: kdwh7qxn", "\"KDWH-7QXN\"",
      "the mail says KDWH - 7QXN, is that it?", "send again? I have KDWH-7QXN",
    ])
  func sentence(line: String) {
    let test = ResetCase(
      testDescription: line, before: ResetStep.asked, step: .line(line),
      ids: [.codeTaken, .passwordRules, .askNewPassword], isHidden: true)
    test.expect()
  }
}
