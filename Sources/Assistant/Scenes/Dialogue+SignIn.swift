import CMECore
import Understanding

/// Instructions 1 to 3: what this is, who you are, and the password.
extension Dialogue {
  func welcome() -> Turn {
    guard case .practice = mode else { return ask([.text(Message(.welcome))]) }
    return ask([.text(Message(.practice)), .text(Message(.welcome))] + practiceSignIn)
  }

  /// What to sign in with, where that is no secret.
  var practiceSignIn: [Say] {
    guard case .practice(let username, let password) = mode else { return [] }
    return [
      .text(Message(.practiceSignIn, [.name: .text(username), .text: .text(password)]))
    ]
  }

  /// Whoever wants to claim before the sign-in is told what comes first.
  mutating func firstSignIn(_ reading: Reading) -> Turn? {
    guard scene == .signInName else { return nil }
    let isName = if case .signIn = reading.act { true } else { false }
    guard isName ? WishWords.isFigure(line) : isWish(reading.act) else { return nil }
    misses = 0
    offers = []
    return chooseFirst()
  }

  private func isWish(_ act: Act) -> Bool { act.comesAfterSignIn && WishWords.isClaiming(line) }

  mutating func signIn(as name: String) -> Turn {
    typedName = name
    scene = .signInPassword(name: name)
    return ask([.text(Message(.askPassword, [.name: .text(name)]))])
  }

  /// Takes what was typed unseen: a password, or words that ask for something else.
  mutating func hear(_ secret: Secret) -> Turn {
    guard secretPrompt != nil else { return ask() }
    line = ""
    if let act = HiddenWords.act(secret) { return take(hidden: act) }
    switch scene {
    case .signInPassword(let name):
      return perform(.signIn(name: name, password: secret), for: .signIn)
    case .newPassword(let ticket): return check(secret, with: ticket)
    case .newPasswordAgain(let ticket, let first): return set(secret, after: first, with: ticket)
    default: return unlock(by: secret)
    }
  }

  /// A locked screen tells nothing of whoever locked it, whatever is asked.
  private mutating func take(hidden act: Act) -> Turn {
    guard scene == .locked, ![.forgotPassword, .back, .quit].contains(act) else {
      return take(act)
    }
    return help()
  }

  mutating func welcome(_ new: SignedIn) -> Turn {
    member = new.member
    session = new.session
    toldOfDesk = new.enteredByDesk
    scene = .tracker
    let hello = Message(.signedIn, [.name: .text(new.member.fullName)])
    let says = [Say.text(hello)] + lastSignIn(new) + failures(new) + enteredByDesk(new)
    return perform(.tracker(of: new.member.id), for: .tracker, saying: says)
  }

  private func lastSignIn(_ new: SignedIn) -> [Say] {
    new.lastSignIn.map { [.text(Message(.lastSignIn, [.sent: .time($0, asOf: now)]))] } ?? []
  }

  /// Attempts that failed, so that somebody else's do not stay unseen.
  func failures(_ new: SignedIn) -> [Say] {
    let count = Fact.number(new.failuresSince)
    return new.failuresSince == 0 ? [] : [.text(Message(.failedSignIns, [.count: count]))]
  }

  mutating func notSignedIn() -> Turn {
    scene = .signInName
    return ask([.refusal(Message(.notSignedIn))])
  }
}

extension Act {
  /// Whether it may be a wish to claim, typed where a name was asked for.
  fileprivate var comesAfterSignIn: Bool {
    switch self {
    case .enter, .pickDay, .pickEvent, .submit, .review, .clarify, .affirm, .social, .none,
      .outside, .certificate:
      true
    case .ask(let topic):
      [
        .registeredDays, .notConcluded, .howManyCredits, .zeroRule, .onsiteHold, .total,
        .claimDeadline, .eventMissing, .stepsOverview,
      ].contains(topic)
    default: false
    }
  }
}
