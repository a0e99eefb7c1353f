import CMECore

/// A screen that nobody minds, and sign-ins that end.
extension Dialogue {
  /// Locks the screen of whoever is signed in; of everybody else nothing stays.
  mutating func idle() -> Turn {
    guard member != nil else { return startOver(whyCleared) }
    guard !isKiosk else { return signOut(.nextPerson) }
    if scene != .locked { lockedScene = scene }
    scene = .locked
    return ask([.clearScreen, .text(Message(.locked))] + unlockQuestion)
  }

  /// The same words whether or not a code was asked for.
  private var whyCleared: [Say] {
    mode == .real ? [.text(Message(.nobodyThere))] : []
  }

  private var unlockQuestion: [Say] {
    member.map { [.question(Message(.askUnlock, [.name: .text($0.fullName)]))] } ?? []
  }

  mutating func unlock(by password: Secret) -> Turn {
    guard let member else { return startOver() }
    return perform(.signIn(name: member.username, password: password), for: .unlock)
  }

  /// Goes on in a new session of the same person; the one before ends.
  mutating func unlock(with new: SignedIn) -> Turn {
    guard let old = session, new.member.id == member?.id else { return signOut(.lockedOut) }
    session = new.session
    member = new.member
    scene = lockedScene
    return perform(
      .signOut(old), for: .signOut(.unlocked),
      saying: [.text(Message(.unlocked))] + failures(new) + enteredByDesk(new))
  }

  /// Ends the session, where there is one, before going on.
  mutating func signOut(_ next: AfterSignOut, saying says: [Say] = []) -> Turn {
    guard let session else {
      let turn = signedOut(.signOut(next))
      return Turn(says: says + turn.says, next: turn.next)
    }
    return perform(.signOut(session), for: .signOut(next), saying: says)
  }

  mutating func signedOut(_ errand: Errand?) -> Turn {
    guard case .signOut(let next) = errand else { return ask() }
    switch next {
    case .leave(let ending): return Turn(says: [], next: .leave(ending))
    case .unlocked: return goOnUnlocked()
    case .lockedOut: return startOver([.refusal(Message(.notUnlocked))])
    case .nextPerson: return startOver(session == nil ? [] : [.text(Message(.signedOut))])
    case .forgotPassword:
      forget()
      isBegun = true
      let turn = forgotPassword()
      return Turn(says: [.clearScreen] + turn.says, next: turn.next)
    }
  }

  /// Reads anew what may have changed while the screen was locked.
  private mutating func goOnUnlocked() -> Turn {
    guard let part else { return scene == .tracker ? showTrackerAgain() : ask() }
    return perform(.participation(of: part.member, in: part.event.id), for: .unlock)
  }

  /// Shows again what stood on the screen before it was cleared.
  mutating func showPlace() -> Turn {
    guard let part else { return ask() }
    if part.submitted != nil { scene = .done }
    switch scene {
    case .review: return showReview()
    case .done: return readCertificates(for: .ofOpenEvent)
    default: break
    }
    guard !part.entries.isEmpty else { return ask() }
    return ask([.text(Message(.caseSaved, [.entries: entryFacts(part.entries)]))])
  }

  /// Begins again for whoever comes next, with nothing of before.
  private mutating func startOver(_ says: [Say] = []) -> Turn {
    forget()
    let turn = welcome()
    return Turn(says: [.clearScreen] + says + turn.says, next: turn.next)
  }

  private mutating func forget() {
    let now = now
    self = Dialogue(reader: reader, mode: mode, isKiosk: isKiosk)
    self.now = now
  }

  /// Says why the sign-in ended and what was not saved, and asks who it is.
  mutating func ended(_ end: SessionEnd, _ errand: Errand?) -> Turn {
    let says = [Say.refusal(message(end))] + notDone(errand)
    forget()
    isBegun = true
    return ask(says)
  }

  private func message(_ end: SessionEnd) -> Message {
    switch end {
    case .passwordChanged: Message(.sessionEndedPassword)
    case .tooOld:
      Message(.sessionEndedOld, [.number: .number(SignInSession.longestSeconds / 3_600)])
    case .signedOut: Message(.sessionEndedOut)
    }
  }

  private func notDone(_ errand: Errand?) -> [Say] {
    switch errand {
    case .save(let saving):
      let figures = saving.changes.map { entryFact($0.day, $0.to) }
      return [.text(Message(.notSavedEnded, [.entries: .all(figures)]))]
    case .submit: return [.text(Message(.notSubmittedEnded))]
    default: return scene == .locked ? [] : [.text(Message(.lineNotUsed))]
    }
  }
}
