/// Emphasis for a terminal that takes it; elsewhere text stays as it is.
struct Style: Sendable {
  /// Whether escape sequences may be sent at all.
  let takesColour: Bool

  /// How text stands out.
  enum Emphasis: String, Sendable {
    case none = ""
    case bold = "1"
    case warning = "33"
  }

  /// The text with its emphasis, which ends where the text ends.
  func apply(_ emphasis: Emphasis, to text: String) -> String {
    text.isEmpty ? text : begin(emphasis) + text + end(emphasis)
  }

  /// What turns an emphasis on, or nothing.
  func begin(_ emphasis: Emphasis) -> String {
    takesColour && emphasis != .none ? "\u{1B}[\(emphasis.rawValue)m" : ""
  }

  /// What turns an emphasis off, or nothing.
  func end(_ emphasis: Emphasis) -> String {
    takesColour && emphasis != .none ? "\u{1B}[0m" : ""
  }
}
