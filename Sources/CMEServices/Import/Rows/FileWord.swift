import CMECore

/// A word of a fixed list, with other ways in which offices write it.
protocol FileWord: RawRepresentable<String>, CaseIterable, Sendable {
  /// Other ways to write a word, folded as `CellText.folded` does.
  static var looseWords: [String: Self] { get }
}

extension FileWord {
  /// The word that is meant, however it is written.
  init?(loose text: String) {
    let folded = CellText.folded(text)
    guard let word = Self(rawValue: folded) ?? Self.looseWords[folded] else { return nil }
    self = word
  }
}

extension Registration.Status: FileWord {
  static let looseWords: [String: Registration.Status] = [
    "confirm": .confirmed, "canceled": .cancelled, "cancel": .cancelled,
    "waitlist": .waitlisted, "wait list": .waitlisted, "wait listed": .waitlisted,
    "waiting list": .waitlisted,
  ]
}

extension Registration.Channel: FileWord {
  static let looseWords: [String: Registration.Channel] = [
    "in advance": .advance, "on site": .onsite,
  ]
}
