import CMECore
import Understanding

/// The conversation of a colleague at the help desk: a pure state machine like that of a member.
///
/// Everything that is known of a caller is in `caller`, which goes with the call.
public struct HelpDesk: Conversation {
  let reader: Reader
  let deskReader: DeskReader
  let phrasebook: Phrasebook
  var now = Instant(secondsSince1970: 0)
  var scene = DeskScene.signInName
  var signedIn: DeskSignIn?
  var caller: Caller?
  var errand: DeskErrand?
  /// The notes that were listed, by their numbers.
  var listed: [CallerNote] = []
  /// Whom to find once the summary of the call before has been read.
  var nextName: String?
  /// What the line was taken for where that is not sure, said before the answer.
  var takenFor: DeskAct?
  /// The line being answered.
  var line = ""
  var wasInterrupted = false
  /// Whether the screen shows a call that has ended, and is cleared with the next line.
  var showsEndedCall = false

  /// Makes a conversation that has not begun.
  public init(reader: Reader, deskReader: DeskReader, phrasebook: Phrasebook) {
    self.reader = reader
    self.deskReader = deskReader
    self.phrasebook = phrasebook
  }

  /// Takes one input at an instant and says what to do.
  public mutating func receive(_ input: Input, at now: Instant) -> Turn {
    self.now = now
    var turn = respond(to: input)
    if showsEndedCall, case .line = input {
      turn = Turn(says: [.clearScreen] + turn.says, next: turn.next)
      showsEndedCall = false
    }
    if case .reply(.callEnded) = input { showsEndedCall = true }
    wasInterrupted = input == .interrupt
    return turn
  }

  private mutating func respond(to input: Input) -> Turn {
    switch input {
    case .start: ask([.text(Message(.deskWelcome))])
    case .line(let line): hear(line)
    case .secret(let password): hear(password)
    case .interrupt: wasInterrupted ? leave() : ask([.text(Message(.deskInterrupted))])
    case .end: leave()
    case .idle: idle()
    case .reply(let reply): hear(reply)
    }
  }

  mutating func hear(_ line: String) -> Turn {
    self.line = line
    let next = nextName
    nextName = nil
    if line.allSatisfy(\.isWhitespace) { return next.map { find($0) } ?? ask() }
    return switch scene {
    case .signInName: hearName(line)
    case .signInPassword, .locked: ask()
    case .free: hearFree(line)
    case .choosing(let found): choose(among: found, by: line)
    case .identifying(let found): identify(found, by: line)
    case .caller: hearCaller(line)
    case .entering(let dialogue): hearEntering(line, dialogue)
    }
  }

  /// Asks the open question after saying something.
  func ask(_ says: [Say] = []) -> Turn {
    if let secretPrompt { return Turn(says: says, next: .askSecret(secretPrompt)) }
    return Turn(says: says + [.question(question)], next: .askLine)
  }

  mutating func perform(
    _ request: Request, for errand: DeskErrand, saying says: [Say] = []
  ) -> Turn {
    self.errand = errand
    return Turn(says: says, next: .perform(request))
  }
}
