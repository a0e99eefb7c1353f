import CMECore

/// Instruction 3, the password forgotten: the new one, typed twice.
extension Dialogue {
  /// The rules are told before anything is typed.
  mutating func choosePassword(_ ticket: ResetTicket) -> Turn {
    scene = .newPassword(ticket)
    return ask([
      .text(Message(.codeTaken)), .text(rules), .question(Message(.askNewPassword)),
    ])
  }

  var rules: Message { Message(.passwordRules, [.least: .number(PasswordRules.least)]) }

  mutating func check(_ password: Secret, with ticket: ResetTicket) -> Turn {
    guard !password.isEmpty else {
      return ask([
        .refusal(Message(.newPasswordEmpty, [.least: .number(PasswordRules.least)]))
      ])
    }
    return perform(.check(password, with: ticket), for: .check(password))
  }

  mutating func askPasswordAgain(_ errand: Errand?) -> Turn {
    guard case .check(let password) = errand, case .newPassword(let ticket) = scene else {
      return ask()
    }
    scene = .newPasswordAgain(ticket, password)
    return ask([.text(Message(.askNewPasswordAgain))])
  }

  mutating func set(_ password: Secret, after first: Secret, with ticket: ResetTicket) -> Turn {
    scene = .newPassword(ticket)
    guard password == first else { return ask([.refusal(Message(.passwordsDiffer))]) }
    return perform(.setPassword(password, with: ticket), for: .setPassword)
  }

  mutating func refused(_ refusal: PasswordRefusal) -> Turn {
    ask([.refusal(message(refusal))])
  }

  /// What is wrong with a password, and how to mend it; never the password.
  private func message(_ refusal: PasswordRefusal) -> Message {
    switch refusal {
    case .tooShort(let count, let least):
      Message(.passwordTooShort, [.count: .number(count), .least: .number(least)])
    case .tooLong(let most): Message(.passwordTooLong, [.most: .number(most)])
    case .notText: Message(.passwordNotText)
    case .wellKnown: Message(.passwordWellKnown)
    case .repeats: Message(.passwordRepeats)
    case .run: Message(.passwordRun)
    case .society: Message(.passwordSociety)
    case .own(let fact): Message(.passwordOwn, [.item: .message(Message(own(fact)))])
    }
  }

  private func own(_ fact: PasswordRefusal.PersonalFact) -> MessageID {
    switch fact {
    case .name: .ownName
    case .username: .ownUsername
    case .email: .ownEmail
    case .number: .ownNumber
    }
  }

  /// Back to the sign-in, with the name at hand.
  mutating func passwordSet() -> Turn {
    guard let typedName else { return leaveReset() }
    let turn = signIn(as: typedName)
    return Turn(says: [.text(Message(.passwordSet))] + turn.says, next: turn.next)
  }
}
