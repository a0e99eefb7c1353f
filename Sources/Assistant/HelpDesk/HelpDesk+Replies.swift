import CMECore

/// What came of a request.
extension HelpDesk {
  mutating func hear(_ reply: Reply) -> Turn {
    let errand = self.errand
    self.errand = nil
    if case .notAllowed(let refusal) = reply { return refused(refusal) }
    if case .claim(let dialogue, let wish) = errand { return hear(reply, for: dialogue, wish) }
    switch reply {
    case .staffSignedIn(let new):
      if case .unlock = errand { return unlock(with: new) }
      return welcome(new)
    case .notSignedIn:
      if case .unlock = errand { return ask([.refusal(Message(.deskNotUnlocked))]) }
      return notSignedIn()
    case .failed(let failure): return failed(failure, errand)
    default: return hear(reply, errand)
    }
  }

  private mutating func hear(_ reply: Reply, _ errand: DeskErrand?) -> Turn {
    switch (reply, errand) {
    case (.signedOut, _): return Turn(says: [.clearScreen], next: .leave(.left))
    case (.followUps(let notes), .followUps(let isGreeting)):
      return list(notes, isGreeting: isGreeting)
    case (.found(let people), .find(let typed)):
      return people.isEmpty ? findNamed(in: typed) : found(people, by: typed)
    case (.found(let people), .findNamed(let typed)): return found(people, by: typed)
    case (.callBegun(let call), _): return begun(call)
    case (.file(let file), .open(let call)): return open(call, file)
    case (.file(let file), .file(let after)): return goOn(with: file, after)
    case (.resetMailQueued(let at), _): return resetMailQueued(at: at)
    case (.resetMailRefused(let until), _):
      return ask([.refusal(Message(.deskResetTooMany, [.time: .time(until, asOf: now)]))])
    case (.unlocked, .unlockCaller(let reason)): return unlocked(reason)
    case (.notLocked, _): return ask([.text(Message(.deskNotLocked))])
    case (.noted(let note), _): return noted(note)
    case (.settled(let note), _): return settled(note)
    case (.report(let report), .report): return ask([.report(report)])
    case (.callEnded, .endCall(let next)): return callEnded(then: next)
    default: return ask()
    }
  }

  private mutating func open(_ call: Call, _ file: CallerFile) -> Turn {
    let new = Caller(call: call, file: file, at: now)
    caller = new
    scene = .caller
    return ask([.clearScreen, card(of: new)])
  }

  private mutating func refused(_ refusal: StaffRefusal) -> Turn {
    switch refusal {
    case .sessionOver, .disabled: return signedOut(refusal)
    case .noCall, .otherCall:
      caller = nil
      scene = .free
    case .ownAccount: scene = .free
    default: break
    }
    return ask([.refusal(message(for: refusal))])
  }

  func message(for refusal: StaffRefusal) -> Message {
    switch refusal {
    case .sessionOver(.passwordChanged): Message(.sessionEndedPassword)
    case .sessionOver: Message(.deskSessionOver)
    case .disabled: Message(.deskDisabled)
    case .leadOnly: Message(.deskLeadOnly)
    case .noReason: Message(.deskNoReason)
    case .ownAccount: Message(.deskOwnAccount)
    case .noCall, .otherCall: Message(.deskNoCall)
    case .emptyNote: Message(.deskNoteEmpty)
    case .noteTooLong(let characters, let most):
      Message(.deskNoteTooLong, [.count: .number(characters), .most: .number(most)])
    case .noFollowUp: Message(.deskFollowUpGone)
    }
  }

  private mutating func failed(_ failure: ServiceFailure, _ errand: DeskErrand?) -> Turn {
    if case .signOut = errand { return Turn(says: [.clearScreen], next: .leave(.left)) }
    if case .signIn = errand { scene = .signInName }
    return ask([.refusal(Dialogue.message(for: failure)), .text(Message(.deskNothingDone))])
  }
}
