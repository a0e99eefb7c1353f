import CMECore
import Understanding

/// The conversation: a pure state machine from inputs to turns.
public struct Dialogue: Sendable {
  /// Whether credits count, or somebody is practising.
  public enum Mode: Hashable, Sendable {
    case real
    /// Practice, with the sign-in to show on the screen.
    case practice(username: String, password: String)
    /// A colleague enters what the member of a call says.
    case forCaller
  }

  let reader: Reader
  let mode: Mode
  /// Whether the screen is for everybody who comes along, and nobody leaves the program.
  let isKiosk: Bool
  var now = Instant(secondsSince1970: 0)
  var scene = Scene.signInName
  var member: Member?
  var session: SignInSession?
  /// Where a colleague sits who enters for a caller.
  var seat: DeskSeat?
  /// The figures that the caller agreed to submit, after the warning was read out.
  var agreedTo: [Entry]?
  /// The name typed last, offered where one is asked for.
  var typedName: String?
  /// Where it goes on once the screen is unlocked.
  var lockedScene = Scene.tracker
  /// Whether anything was typed that somebody else should not find.
  var isBegun = false
  var tracker: [Participation] = []
  var part: Participation?
  var history = History()
  var errand: Errand?
  var offers: [Offer] = []
  var saveOver: [FigureChange]?
  /// The page that stands on the screen, or was delivered last.
  var page: CertificatePage?
  /// The page that a folder is asked for.
  var folderFor: CertificatePage?
  var misses = 0
  /// The events that a figure was saved for in this conversation.
  var savedHere: Set<Event.ID> = []
  /// What the help desk entered, told at the sign-in and not again when its event is opened.
  var toldOfDesk: [DeskEntry] = []
  /// The line being answered.
  var line = ""
  /// A line with figures that was typed where an event is chosen.
  var figuresLine: FiguresLine?
  /// Whether the participation was read again for this line.
  var isFresh = false
  var hasSubmitted = false
  var wasInterrupted = false
  var lastSaid: [Say] = []
  /// What went wrong last, for whoever is called about it.
  var lastTrouble: Message?

  /// Makes a conversation that has not begun.
  public init(reader: Reader, mode: Mode, isKiosk: Bool = false) {
    self.reader = reader
    self.mode = mode
    self.isKiosk = isKiosk
  }

  /// Takes one input at an instant and says what to do.
  public mutating func receive(_ input: Input, at now: Instant) -> Turn {
    self.now = now
    if input.isTyped { isBegun = true }
    let turn = respond(to: input)
    wasInterrupted = input == .interrupt && isBegun
    if turn.next == .askLine, !turn.isMiss { lastSaid = turn.says.filter { $0 != .clearScreen } }
    lastTrouble = trouble(in: turn) ?? lastTrouble
    return turn
  }

  private mutating func respond(to input: Input) -> Turn {
    if input.isAnswer, session?.isTooOld(at: now) == true { return ended(.tooOld, nil) }
    return switch input {
    case .start: welcome()
    case .line(let line): hear(line)
    case .secret(let password): hear(password)
    case .interrupt: interrupted()
    case .end(let atTerminal): atTerminal || isFinished ? leave() : cutOff()
    case .idle: idle()
    case .reply(let reply): hear(reply)
    }
  }

  /// The refusal of a turn, or the line that was not understood; what is typed before sign-in may
  /// be a password and is not told again.
  private func trouble(in turn: Turn) -> Message? {
    if turn.isMiss, member != nil { return Message(.summaryMiss, [.typed: .text(line)]) }
    return turn.says.lazy.compactMap { say in
      if case .refusal(let message) = say { message } else { nil }
    }.last
  }

  /// Asks the open question after saying something.
  func ask(_ says: [Say] = []) -> Turn {
    if let secretPrompt { return Turn(says: says, next: .askSecret(secretPrompt)) }
    return Turn(says: says + offerLines + [.question(question)], next: .askLine)
  }

  /// Answers something on the way and comes back to the open question, marked as a return.
  func digress(_ says: [Say]) -> Turn {
    if secretPrompt != nil { return ask(says) }
    let back = Message(.returning, [.question: .message(shortQuestion)])
    return Turn(says: says + offerLines + [.question(back)], next: .askLine)
  }

  /// Asks the open question again, in fewer words.
  func askShort(_ says: [Say] = []) -> Turn {
    if secretPrompt != nil { return ask(says) }
    return Turn(says: says + offerLines + [.question(shortQuestion)], next: .askLine)
  }

  /// Reads the participation again before saying no: the office may have changed it meanwhile.
  mutating func reread(for act: Act) -> Turn? {
    guard !isFresh, let part else { return nil }
    return perform(.participation(of: part.member, in: part.event.id), for: .again(act))
  }

  mutating func perform(_ request: Request, for errand: Errand, saying says: [Say] = []) -> Turn {
    self.errand = errand
    return Turn(says: says, next: .perform(request))
  }
}

extension Input {
  /// Whether somebody touched a key.
  fileprivate var isTyped: Bool {
    switch self {
    case .line, .secret, .interrupt: true
    case .start, .end, .idle, .reply: false
    }
  }

  /// Whether somebody answered what was asked.
  fileprivate var isAnswer: Bool {
    switch self {
    case .line, .secret: true
    default: false
    }
  }
}
