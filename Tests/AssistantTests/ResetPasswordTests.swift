import Testing

@testable import Assistant

/// The new password after a forgotten one, a turn in a line.
struct ResetPasswordTests {
  static let passwords: [ResetCase] = [
    ResetCase(
      testDescription: "taken, and asked once more", before: ResetStep.taken, step: .good,
      ids: [.askNewPasswordAgain], isHidden: true),
    ResetCase(
      testDescription: "the same twice: back to the sign-in with the name",
      before: ResetStep.taken + [.good], step: .good, ids: [.passwordSet, .askPassword],
      isHidden: true),
    ResetCase(
      testDescription: "not the same twice", before: ResetStep.taken + [.good],
      step: .secret(ResetCase.good + "x"), ids: [.passwordsDiffer], isHidden: true),
    ResetCase(
      testDescription: "after two that differ it begins anew",
      before: ResetStep.taken + [.good, .secret("x")], step: .good, ids: [.askNewPasswordAgain],
      isHidden: true),
    ResetCase(
      testDescription: "nothing", before: ResetStep.taken, step: .secret(""),
      ids: [.newPasswordEmpty], isHidden: true),
    ResetCase(
      testDescription: "help", before: ResetStep.taken, step: .secret("help"),
      ids: [.passwordRules, .helpHidden], isHidden: true),
    ResetCase(
      testDescription: "where am I", before: ResetStep.taken, step: .secret("where am i"),
      ids: [.whereYouAre], isHidden: true),
    ResetCase(
      testDescription: "a person", before: ResetStep.taken, step: .secret("contact"),
      ids: [.humanSignIn, .summaryStep], isHidden: true),
    ResetCase(
      testDescription: "forgot password is no password", before: ResetStep.taken,
      step: .secret("forgot password"), ids: [.passwordRules, .askNewPassword], isHidden: true),
    ResetCase(
      testDescription: "back leaves the password as it was", before: ResetStep.taken,
      step: .secret("back"), ids: [.resetLeftTaken, .askName]),
    ResetCase(
      testDescription: "back at the second time asks the first again",
      before: ResetStep.taken + [.good], step: .secret("back"), ids: [.askNewPassword],
      isHidden: true),
    ResetCase(
      testDescription: "the new password signs in", before: ResetStep.taken + [.good, .good],
      step: .good,
      ids: [.signedIn, .tracker, .trackerLine, .eventChosen, .dayNotRegistered, .askDayFirst]),
    ResetCase(
      testDescription: "the old one does not", before: ResetStep.taken + [.good, .good],
      step: .secret("right"), ids: [.notSignedIn, .askName]),
  ]

  static let afterTheCode: [ResetCase] = [
    ResetCase(
      testDescription: "leaving after the code was taken says that it is used up",
      before: ResetStep.taken, step: .secret("quit"), ids: [.leaveResetTaken, .goodbye]),
    ResetCase(
      testDescription: "likewise before the second time", before: ResetStep.taken + [.good],
      step: .secret("quit"), ids: [.leaveResetTaken, .goodbye]),
    ResetCase(
      testDescription: "back at the second time, then at the first",
      before: ResetStep.taken + [.good, .secret("back")], step: .secret("back"),
      ids: [.resetLeftTaken, .askName]),
  ]

  @Test("A code that is used up", arguments: afterTheCode)
  func used(_ test: ResetCase) { test.expect() }

  @Test("The new password", arguments: passwords)
  func password(_ test: ResetCase) { test.expect() }
}
