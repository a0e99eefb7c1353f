import CMECore
import Understanding

/// Instruction 3, the password forgotten: whose it is, and the code of the mail.
extension Dialogue {
  mutating func forgotPassword() -> Turn {
    if case .practice = mode { return forgotInPractice() }
    switch scene {
    case .locked: return signOut(.forgotPassword)
    case .resetName: return ask()
    case .resetCode: return answer(.passwordReset, about: nil)
    case .newPassword, .newPasswordAgain:
      return ask([.text(rules), .question(Message(.askNewPassword))])
    default: break
    }
    guard member == nil else { return digress([.text(Message(.forgotPasswordInside))]) }
    scene = .resetName
    return ask([.text(Message(.forgotPassword))])
  }

  /// The practice has no mail, and shows the password it has.
  private mutating func forgotInPractice() -> Turn {
    let says = [Say.text(Message(.practiceNoMail))] + practiceSignIn
    if member == nil { scene = .signInName }
    return digress(says)
  }

  /// Who somebody is, said where it was asked.
  mutating func named(_ name: String) -> Turn {
    switch scene {
    case .resetName: return askReset(of: name)
    case .resetCode(let reset):
      if let code = ResetCode(typed: name) { return redeem(code, of: reset) }
      return name.contains("@") ? askReset(of: name) : askShort([.refusal(Message(.codeShape))])
    default: return signIn(as: name)
    }
  }

  mutating func askReset(of name: String) -> Turn {
    typedName = name
    return perform(.askReset(name: name), for: .askReset(now))
  }

  /// The name typed before is offered, and no other is guessed.
  var resetNameQuestion: Message {
    guard let typedName else { return Message(.askResetName) }
    return Message(.askResetNameKnown, [.name: .text(typedName)])
  }

  /// Yes takes the name that was offered; no asks for another one.
  mutating func settleResetName(_ isOffered: Bool) -> Turn {
    if isOffered, let typedName { return askReset(of: typedName) }
    typedName = nil
    return askShort()
  }

  /// Takes a line that is a code, or asks for a new one, before it is read in any other way.
  mutating func hear(_ line: String, for reset: Reset) -> Turn? {
    if let code = code(in: line) { return redeem(code, of: reset) }
    if ResetLine.holdsAlmostACode(line), ResetLine.isAboutTheCode(line) {
      (misses, offers) = (0, [])
      return askShort([.refusal(Message(.codeShape))])
    }
    guard ResetLine.asksForNewCode(line), let typedName else { return nil }
    misses = 0
    return perform(.askNewCode(name: typedName), for: .askNewCode)
  }

  private func code(in line: String) -> ResetCode? {
    ResetLine.code(in: line) ?? ResetCode(typed: line).flatMap { isCode(line) ? $0 : nil }
  }

  private mutating func redeem(_ code: ResetCode, of reset: Reset) -> Turn {
    misses = 0
    return perform(.redeem(code, of: reset), for: .redeem)
  }

  /// A code where a name is asked for, as after the screen was cleared; what is typed once more is
  /// a name.
  mutating func hearCodeBeforeName(_ line: String) -> Turn? {
    guard scene == .signInName || scene == .resetName, mode == .real,
      !saidLast(.refusal(Message(.codeBeforeName))), code(in: line) != nil,
      ResetLine.showsACode(line) || saidLast(.text(Message(.nobodyThere)))
    else { return nil }
    misses = 0
    return askShort([.refusal(Message(.codeBeforeName))])
  }

  private func saidLast(_ say: Say) -> Bool { lastSaid.contains(say) }

  /// Letters alone are a code unless they are words that mean something else ("the steps").
  private func isCode(_ line: String) -> Bool {
    if line.utf8.contains(where: { (UInt8(ascii: "2")...UInt8(ascii: "9")).contains($0) }) {
      return true
    }
    switch reader.read(line, in: context).act {
    case .signIn, .none, .outside: return true
    default: return false
    }
  }

  /// The same words whoever has the name, or nobody.
  mutating func underWay(_ reset: Reset, _ errand: Errand?) -> Turn {
    scene = .resetCode(reset)
    let until = Fact.time(reset.expiresAt, asOf: now)
    switch errand {
    case .askReset(let asked) where reset.askedAt < asked:
      let sent = Fact.time(reset.askedAt, asOf: now)
      return ask([.text(Message(.resetSentBefore, [.sent: sent, .until: until]))])
    case .askNewCode: return ask([.text(Message(.resetSentAgain, [.until: until]))])
    default: return ask([.text(Message(.resetSent, [.until: until]))])
    }
  }

  mutating func refused(_ refusal: ResetRefusal) -> Turn {
    switch refusal {
    case .wrongCode(let reset) where reset.triesLeft > 0:
      return ask(reset, wrongCode(of: reset))
    case .wrongCode(let reset), .noTriesLeft(let reset):
      return ask(reset, Message(.resetNoTries))
    case .expired(let reset):
      return ask(reset, Message(.resetExpired, [.until: .time(reset.expiresAt, asOf: now)]))
    case .tooManyCodes(let reset):
      return ask(reset, Message(.resetTooMany, [.next: .time(reset.nextCodeAt, asOf: now)]))
    case .voided(let reset): return ask(reset, Message(.resetVoided))
    case .ticketOver:
      scene = .resetName
      return ask([.refusal(Message(.resetOver))])
    }
  }

  private func wrongCode(of reset: Reset) -> Message {
    Message(.resetWrongCode, [.name: .text(typedName ?? ""), .tries: tries(of: reset)])
  }

  private mutating func ask(_ reset: Reset, _ message: Message) -> Turn {
    scene = .resetCode(reset)
    return askShort([.refusal(message)])
  }

  /// What is asked for depends on whether the code still works, and a new one can be sent.
  func question(for reset: Reset, _ open: Message) -> Message {
    guard ResetRules.refusal(typingFor: reset, at: now) != nil else { return open }
    guard now < reset.nextCodeAt else { return Message(.askNewCode) }
    return Message(.askCodeLater, [.next: .time(reset.nextCodeAt, asOf: now)])
  }

  /// When the code was sent, how long and how often it can be typed, and when there is another.
  func facts(of reset: Reset) -> [Say] {
    let code = [
      Placeholder.sent: Fact.time(reset.askedAt, asOf: now),
      .until: .time(reset.expiresAt, asOf: now), .tries: tries(of: reset),
    ]
    let isOver = ResetRules.refusal(typingFor: reset, at: now) != nil
    let next =
      now < reset.nextCodeAt
      ? Message(.caseNewCodeLater, [.next: .time(reset.nextCodeAt, asOf: now)])
      : Message(.caseNewCode)
    return [.text(isOver ? Message(.caseCodeOver) : Message(.caseCode, code)), .text(next)]
  }

  private func tries(of reset: Reset) -> Fact {
    let count = Fact.count(max(reset.triesLeft, 0))
    return .message(Message(reset.triesLeft == 1 ? .formTry : .formTries, [.count: count]))
  }

  /// How to go on with the same code after leaving.
  func whatIsLeft(of reset: Reset) -> [Say] {
    guard ResetRules.refusal(typingFor: reset, at: now) == nil else { return [] }
    return [.text(Message(.leaveReset, [.until: .time(reset.expiresAt, asOf: now)]))]
  }

  private var isCodeTaken: Bool {
    switch scene {
    case .newPassword, .newPasswordAgain: true
    default: false
    }
  }

  mutating func leaveReset() -> Turn {
    let id: MessageID = isCodeTaken ? .resetLeftTaken : .resetLeft
    scene = .signInName
    return ask([.text(Message(id))])
  }
}
