import CMECore
import Understanding

/// What the caller asks, as a sentence to read out and what it rests on.
extension HelpDesk {
  mutating func answer(
    _ question: CallerQuestion, _ days: [Day], _ amounts: [Credits], _ caller: Caller
  ) -> Turn {
    guard question != .solved else { return solved(caller) }
    if question == .submitWhen, caller.walk != nil, facts(of: caller).missing?.isEmpty == true {
      return walk(.at(.submit), caller)
    }
    note(.question(question), about: caller.part)
    let answers = answers(for: caller)
    if question.isOfEvent { self.caller?.toldEvent = answers.part(for: question)?.event.id }
    return ask(answers.answer(question, days: days, amounts: amounts).says)
  }

  func answers(for caller: Caller) -> CallerAnswers {
    CallerAnswers(
      file: caller.file, part: caller.part, isEventNamed: caller.isEventNamed,
      told: caller.toldEvent, now: now, blank: phrasebook.blankSettings)
  }

  /// The caller has what they need: what remains, before they hang up.
  private func solved(_ caller: Caller) -> Turn {
    guard let signedIn else { return ask() }
    let remains = CallSummary(of: caller, by: signedIn.staff, at: now).remains
    guard !remains.isEmpty else { return ask([.text(Message(.deskSolved))]) }
    return ask([
      .text(Message(.deskSolvedOpen)), .list(remains), .text(Message(.deskSolvedNext)),
    ])
  }
}
