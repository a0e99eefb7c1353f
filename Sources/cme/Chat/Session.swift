import Assistant
import CMECore

/// The loop: input to the conversation, its requests to the services, its words to the console.
struct Session<Talk: Conversation> {
  private var talk: Talk
  private let perform: (Request, Instant) -> Reply
  private let voice: Voice
  private let clock: () -> Instant
  private let afterwards: (Request) -> Void
  private let observed: (_ before: Talk, Input, Turn, _ after: Talk) -> Void
  private var onceAsked: () -> Void

  private var console: Console { voice.console }

  /// Makes a session that has not begun; `afterwards` is told of each request whose answer has been
  /// said, `observed` of each input and turn once that it has been said, `onceAsked` once that the
  /// first question stands on the screen of somebody who types.
  init(
    _ talk: Talk, voice: Voice, clock: @escaping () -> Instant,
    afterwards: @escaping (Request) -> Void = { _ in },
    observed: @escaping (_ before: Talk, Input, Turn, _ after: Talk) -> Void = { _, _, _, _ in },
    onceAsked: @escaping () -> Void = {},
    perform: @escaping (Request, Instant) -> Reply
  ) {
    self.talk = talk
    self.voice = voice
    self.clock = clock
    self.afterwards = afterwards
    self.observed = observed
    self.onceAsked = onceAsked
    self.perform = perform
  }

  /// Holds the conversation until it ends.
  mutating func run() -> Ending {
    var input = Input.start
    var answered: Request?
    while true {
      let before = talk
      let turn = talk.receive(input, at: clock())
      voice.say(turn.says)
      observed(before, input, turn, talk)
      answered.map(afterwards)
      answered = nil
      if !talk.isRemembered { console.forgetLines() }
      switch turn.next {
      case .askLine:
        beginWhatCanWait()
        input = readLine()
      case .askSecret(let prompt): input = readSecret(prompt)
      case .perform(let request):
        input = .reply(perform(request, clock()))
        answered = request
      case .leave(let ending): return ending
      }
    }
  }

  /// Lines out of a pipe are there already, and what reads them need not share the processor.
  private mutating func beginWhatCanWait() {
    guard console.isInteractive else { return }
    onceAsked()
    onceAsked = {}
  }

  private func readLine() -> Input {
    let suggestions = talk.suggestions
    let prompt = voice.words(talk.prompt) + " "
    let read = console.readLine(prompt: prompt, hides: talk.hidesWhenIdle) {
      voice.completions(suggestions)
    }
    switch read {
    case .line(let line):
      if talk.isRemembered { console.remember(line) }
      return .line(line)
    case .interrupt: return .interrupt
    case .idle: return .idle
    case .end: return .end(atTerminal: console.isInteractive)
    }
  }

  private func readSecret(_ prompt: Message) -> Input {
    switch console.readSecret(prompt: voice.words(prompt) + " ", hides: talk.hidesWhenIdle) {
    case .secret(let secret): .secret(secret)
    case .interrupt: .interrupt
    case .idle: .idle
    case .end: .end(atTerminal: console.isInteractive)
    }
  }
}
