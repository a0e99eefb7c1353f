import CMECore

/// The card, the summary, and the end of a call.
extension HelpDesk {
  func card(of caller: Caller) -> Say {
    let card = CallerCard(file: caller.file, event: caller.event, now: now)
    return .card(title: card.title, card.rows)
  }

  func summary(of caller: Caller) -> [Message] {
    guard let signedIn else { return [] }
    return CallSummary(of: caller, by: signedIn.staff, at: now).lines
  }

  mutating func closeCall(then next: AfterCall) -> Turn {
    if next != .leave, let warning = warnOfAgreement() { return warning }
    return caller == nil ? goOn(next) : readFile(for: .endCall(next))
  }

  /// Says once that what the caller agreed to is not submitted.
  mutating func warnOfAgreement() -> Turn? {
    guard caller?.hasAgreed == true else { return nil }
    caller?.hasAgreed = false
    let isEntering = if case .entering = scene { true } else { false }
    return ask([
      .refusal(Message(isEntering ? .deskNotSubmittedWord : .deskNotSubmittedYet))
    ])
  }

  /// Has the summary stored as it is shown.
  mutating func endCall(then next: AfterCall) -> Turn {
    guard let caller, let signedIn else { return goOn(next) }
    let lines = summary(of: caller)
    let text = lines.map { phrasebook.words(for: $0, clean: Cleaned.text) }
      .joined(separator: "\n")
    return perform(
      .endCall(caller.call.id, summary: text, by: signedIn.session), for: .endCall(next),
      saying: [.plainText(lines)])
  }

  /// Nothing of the caller stays; what stands on the screen goes with the next line.
  mutating func callEnded(then next: AfterCall) -> Turn {
    caller = nil
    listed = []
    scene = .free
    return goOn(next)
  }

  private mutating func goOn(_ next: AfterCall) -> Turn {
    switch next {
    case .free: return ask([.text(Message(.deskCallEnded))])
    case .find(let typed):
      nextName = typed
      return ask([.text(Message(.deskCallEnded))])
    case .leave: return leave()
    }
  }
}
