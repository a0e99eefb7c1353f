import CMECore

/// A conversation that a session can hold: a pure state machine from inputs to turns.
public protocol Conversation: Sendable {
  /// Takes one input at an instant and says what to do.
  mutating func receive(_ input: Input, at now: Instant) -> Turn
  /// What makes sense to type at this moment: a list of commands, then names.
  var suggestions: (commands: Message, names: [Fact]) { get }
  /// Whether the line asked for now may be called up again later.
  var isRemembered: Bool { get }
  /// Whether the screen has something that must not stay there while nobody is about.
  var hidesWhenIdle: Bool { get }
  /// The label in front of the line.
  var prompt: Message { get }
}

extension Dialogue: Conversation {}
