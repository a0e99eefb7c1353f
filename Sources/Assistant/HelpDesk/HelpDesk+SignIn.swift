import CMECore

/// A colleague signs in, is locked out of the screen, and leaves.
extension HelpDesk {
  mutating func hearName(_ line: String) -> Turn {
    let word = line.trimmed
    if ["quit", "exit", "bye"].contains(word.lowercased()) { return leave() }
    if word.lowercased() == "help" { return ask([.text(Message(.deskHelpSignIn))]) }
    scene = .signInPassword(name: word)
    return ask()
  }

  mutating func hear(_ password: Secret) -> Turn {
    switch scene {
    case .signInPassword(let name):
      return perform(.staffSignIn(name: name, password: password), for: .signIn)
    case .locked:
      guard let signedIn else { return ask() }
      let name = signedIn.staff.username
      return perform(.staffSignIn(name: name, password: password), for: .unlock)
    default: return ask()
    }
  }

  mutating func welcome(_ new: StaffSignedIn) -> Turn {
    signedIn = DeskSignIn(staff: new.staff, session: new.session)
    scene = .free
    var says: [Say] = [.text(Message(.deskSignedIn, [.name: .text(new.staff.name)]))]
    if let last = new.lastSignIn {
      says.append(.text(Message(.lastSignIn, [.sent: .time(last, asOf: now)])))
    }
    if new.failuresSince > 0 {
      says.append(.text(Message(.failedSignIns, [.count: .number(new.failuresSince)])))
    }
    return perform(
      .followUps(by: new.session), for: .followUps(isGreeting: true), saying: says)
  }

  mutating func notSignedIn() -> Turn {
    scene = .signInName
    return ask([.refusal(Message(.deskNotSignedIn))])
  }

  /// Takes everything off the screen while nobody is about; the call stays as it is.
  mutating func idle() -> Turn {
    guard let signedIn else {
      scene = .signInName
      return ask([.clearScreen, .text(Message(.deskWelcome))])
    }
    if case .locked = scene { return ask() }
    scene = .locked(scene)
    let locked = Message(.deskLocked, [.name: .text(signedIn.staff.name)])
    return ask([.clearScreen, .text(locked)])
  }

  mutating func unlock(with new: StaffSignedIn) -> Turn {
    guard case .locked(let before) = scene, new.staff.id == signedIn?.staff.id else {
      return signedOut(.sessionOver(.signedOut))
    }
    signedIn = DeskSignIn(staff: new.staff, session: new.session)
    scene = before.at(new.session)
    guard caller == nil else { return readFile(for: .card) }
    return ask([.text(Message(.unlocked))])
  }

  mutating func leave() -> Turn {
    guard let signedIn else { return Turn(says: [], next: .leave(.left)) }
    guard caller == nil else { return closeCall(then: .leave) }
    return perform(
      .staffSignOut(signedIn.session), for: .signOut, saying: [.text(Message(.deskGoodbye))])
  }

  /// Forgets everybody, and asks who it is.
  mutating func signedOut(_ refusal: StaffRefusal) -> Turn {
    let now = now
    self = HelpDesk(reader: reader, deskReader: deskReader, phrasebook: phrasebook)
    self.now = now
    return ask([.clearScreen, .refusal(message(for: refusal))])
  }
}
