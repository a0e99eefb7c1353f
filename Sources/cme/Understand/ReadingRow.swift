import CMECore
import Understanding

/// A row that `cme understand` writes, as one line of JSON.
struct ReadingRow {
  private var fields: [String] = []

  init(_ reading: Reading, explanation: [String]? = nil) {
    fields += Self.fields(of: reading.act)
    let offered = reading.isDoubtful || !reading.alternatives.isEmpty
    if offered {
      var acts: [String] = []
      for act in [reading.act] + reading.alternatives {
        let row = Self.object(Self.fields(of: act))
        if !acts.contains(row) { acts.append(row) }
      }
      fields.append(Self.field("offered", Self.array(acts)))
    }
    let amounts = Self.array(reading.amounts.map { Self.plain($0.fixed) })
    let days = Self.array(reading.days.map { Self.plain($0.iso) })
    fields.append(
      Self.field(
        "read", Self.object([Self.field("amounts", amounts), Self.field("days", days)])))
    if let explanation {
      fields.append(
        Self.field("explain", Self.array(explanation.map(JSONText.quoted))))
    }
  }

  /// The row of an error.
  init(error: String) {
    fields = [Self.field("error", JSONText.quoted(error))]
  }

  /// The row with its line break.
  var text: String { Self.object(fields) + "\n" }

  private static func object(_ fields: [String]) -> String {
    "{" + fields.joined(separator: ",") + "}"
  }

  private static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  /// A string of ours, in which nothing has to be escaped.
  private static func plain(_ text: String) -> String { "\"" + text + "\"" }

  private static func field(_ name: String, _ value: String) -> String { "\"\(name)\":\(value)" }

  private static func fields(of act: Act) -> [String] {
    [field("act", plain(name(of: act)))] + slots(of: act)
  }

  private static func slots(of act: Act) -> [String] {
    switch act {
    case .enter(let entries): [field("entries", Self.array(entries.map(row)))]
    case .pickEvent(let id): [field("event", JSONText.quoted(id))]
    case .pickDay(let day): [field("day", Self.plain(day.iso))]
    case .ask(let topic):
      topic.family.map { [field("topic", Self.plain($0.rawValue))] } ?? []
    case .certificate(let delivery), .transcript(let delivery, _):
      [field("how", Self.plain(delivery.rawValue))]
    case .certificates: [field("how", Self.plain(Delivery.view.rawValue))]
    case .signIn(let name): [field("name", JSONText.quoted(name))]
    case .clarify(let asked): [field("about", Self.plain(name(of: asked.about)))]
    default: []
    }
  }

  private static func row(_ entry: Entry) -> String {
    Self.object([
      field("day", Self.plain(entry.day.iso)),
      field("credits", Self.plain(entry.credits.fixed)),
    ])
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
    case .pickEvent, .pickDay: "pick"
    case .enter: "enter"
    case .ask(let topic): topic.family == nil ? "none" : "ask"
    case .forgotPassword: "forgot-password"
    case .certificate, .certificates, .transcript: "certificate"
    case .signIn: "sign-in"
    case .clarify: "clarify"
    case .outside: "none"
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
    case .human: "human"
    case .quit: "quit"
    case .social: "social"
    case .none: "none"
    }
  }
}
