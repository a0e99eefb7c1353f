import CMECore
import Understanding

/// A line that was typed where an event is chosen, to be read again in the event.
struct FiguresLine: Hashable, Sendable {
  let text: String
  /// Whether figures of days may stand in it.
  let hasAmounts: Bool

  init(_ text: String, _ reading: Reading) {
    self.text = FiguresLine.withoutOne(text)
    let words = text.split(whereSeparator: \.isWhitespace)
    hasAmounts = !reading.amounts.isEmpty && words.count > FiguresLine.mostForAnEvent
  }

  /// A line of so few words names the event alone: "conv 10/15-18".
  private static let mostForAnEvent = 3

  /// "the November 5 to 6 one": its last word is the event, and no figure.
  private static func withoutOne(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let ends = [words.first, words.last].map { $0?.lowercased() }
    return ends == ["the", "one"] ? words.dropLast().joined(separator: " ") : text
  }
}

/// Figures that are typed together with an event, before it is open.
extension Dialogue {
  /// Figures with dates are for the only event that has these days; they are shown for a yes.
  mutating func takeForTheEventOfItsDays() -> Turn? {
    let meant = tracker.filter { ClaimRules.standing(of: $0, at: now).isClaimable }.filter { part in
      let reading = reading(line, inside: part)
      switch reading.act {
      case .enter, .clarify: return !reading.days.isEmpty
      default: return false
      }
    }
    guard let only = meant.first, meant.count == 1 else { return nil }
    return pick(event: only.event.id)
  }

  /// Keeps a line that may name figures together with the event.
  mutating func keepFigures(of reading: Reading) {
    guard scene == .tracker, !isNumber else { return }
    switch reading.act {
    case .pickEvent: figuresLine = FiguresLine(line, reading)
    case .ask: break
    default: if !reading.amounts.isEmpty { figuresLine = FiguresLine(line, reading) }
    }
  }

  /// Shows the figures that were typed together with the event, to be saved after a yes; where
  /// nothing can be made of them, says so.
  mutating func withFigures(_ turn: Turn) -> Turn {
    defer { figuresLine = nil }
    guard let figuresLine, let part, askedDay != nil else { return turn }
    let says = turn.says.filter { !$0.isQuestion }
    let reading = reading(figuresLine.text, inside: part)
    if case .enter(let entries) = reading.act, entries.count > 1 || !reading.days.isEmpty {
      let next = confirm(entries) ?? enter(entries)
      return Turn(says: says + next.says, next: next.next)
    }
    guard figuresLine.hasAmounts else { return turn }
    return ask(says + [.text(Message(.figuresNotUsed))])
  }

  /// A line in the light of an event, whether or not that is open.
  private func reading(_ line: String, inside part: Participation) -> Reading {
    var inside = self
    inside.part = part
    inside.scene =
      (askedDay ?? ClaimRules.openDays(of: part, at: now).first?.day).map(Scene.credits)
      ?? scene
    return reader.read(line, in: inside.context)
  }
}
