import Testing

@testable import Assistant

/// The forgotten password, as far as whose it is, a turn in a line.
struct ResetNameTests {
  static let names: [ResetCase] = [
    ResetCase(
      testDescription: "first-time members are told that they go the same way",
      step: .line("forgot password"), ids: [.forgotPassword, .askResetName]),
    ResetCase(
      testDescription: "said in other words", step: .line("I don't remember my password"),
      ids: [.forgotPassword, .askResetName]),
    ResetCase(
      testDescription: "typed where the password is asked, the name is offered",
      before: [.line("jokafor")], step: .secret("Forgot password"),
      ids: [.forgotPassword, .askResetNameKnown]),
    ResetCase(
      testDescription: "yes takes the name that was offered",
      before: [.line("jokafor"), .secret("forgot my password")], step: .line("yes"),
      ids: [.resetSent, .askCode]),
    ResetCase(
      testDescription: "no asks for another",
      before: [.line("jokafor"), .secret("forgot my password")], step: .line("no"),
      ids: [.askResetNameShort]),
    ResetCase(
      testDescription: "yes without an offer is no name", before: [.line("forgot password")],
      step: .line("yes"), ids: [.askResetNameShort]),
    ResetCase(
      testDescription: "an empty line is no yes",
      before: [.line("jokafor"), .secret("forgot password")], step: .line(""),
      ids: [.askResetNameShort]),
    ResetCase(
      testDescription: "a number", before: [.line("forgot password")], step: .line("10021"),
      ids: [.resetSent, .askCode]),
    ResetCase(
      testDescription: "an address in a sentence", before: [.line("forgot password")],
      step: .line("it's jane@example.org"), ids: [.resetSent, .askCode]),
    ResetCase(
      testDescription: "back leads to the sign-in", before: [.line("forgot password")],
      step: .line("back"), ids: [.askName]),
    ResetCase(
      testDescription: "a question comes back to the name", before: [.line("forgot password")],
      step: .line("what is my username"), ids: [.answerUsername, .returning]),
  ]

  @Test("Whose password it is", arguments: names)
  func name(_ test: ResetCase) { test.expect() }

  @Test("A code where a name is asked for is told from a name, and a name may be like a code")
  func codeAtTheName() {
    for before in [[], [ResetStep.line("forgot password")]] {
      var rehearsal = Rehearsal([part()])
      _ = rehearsal.take(.start)
      rehearsal.walk(before)
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
}
