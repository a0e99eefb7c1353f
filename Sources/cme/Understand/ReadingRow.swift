import CMECore
import Understanding

/// A row that `cme understand` writes.
struct ReadingRow: Encodable {
  struct EntryRow: Encodable {
    let day: String
    let credits: String
  }

  struct Seen: Encodable {
    let amounts: [String]
    let days: [String]
  }

  let act: String
  var entries: [EntryRow]?
  var event: String?
  var day: String?
  var topic: String?
  var how: String?
  var name: String?
  var about: String?
  let read: Seen
  var explain: [String]?

  init(_ reading: Reading) {
    read = Seen(amounts: reading.amounts.map(\.fixed), days: reading.days.map(\.iso))
    act = Self.name(of: reading.act)
    fill(reading.act)
  }

  private mutating func fill(_ act: Act) {
    switch act {
    case .enter(let entries):
      self.entries = entries.map { EntryRow(day: $0.day.iso, credits: $0.credits.fixed) }
    case .pickEvent(let id): event = id
    case .pickDay(let day): self.day = day.iso
    case .ask(let topic): self.topic = topic.rawValue
    case .certificate(let delivery): how = delivery.rawValue
    case .signIn(let name): self.name = name
    case .clarify(let clarification): about = Self.name(of: clarification.about)
    default: break
    }
  }

  private static func name(of about: Clarification.About) -> String {
    switch about {
    case .day: "day"
    case .amount: "amount"
    case .event: "event"
    }
  }

  private static func name(of act: Act) -> String {
    switch act {
    case .enter: "enter"
    case .pickEvent, .pickDay: "pick"
    case .affirm: "affirm"
    case .deny: "deny"
    case .submit: "submit"
    case .review: "review"
    case .undo: "undo"
    case .redo: "redo"
    case .back: "back"
    case .repeat: "repeat"
    case .skip: "skip"
    case .restart: "restart"
    case .help: "help"
    case .ask: "ask"
    case .forgotPassword: "forgot-password"
    case .certificate: "certificate"
    case .human: "human"
    case .signIn: "sign-in"
    case .quit: "quit"
    case .social: "social"
    case .clarify: "clarify"
    case .outside, .none: "none"
    }
  }
}
