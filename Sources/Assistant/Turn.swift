import CMECore

/// What the conversation does with one input: it says some things, then does exactly one.
public struct Turn: Hashable, Sendable {
  /// What is said, in order.
  public let says: [Say]
  /// What is done then.
  public let next: Next
}

extension Turn {
  /// Whether it only says that the line was not for this conversation, so that `repeat` passes it.
  var isMiss: Bool {
    says.contains { say in
      guard case .text(let message) = say else { return false }
      return [.notUnderstood, .notUnderstoodName, .notUnderstoodChoices, .outside].contains(
        message.id)
    }
  }
}

/// One thing said, by its role.
public enum Say: Hashable, Sendable {
  /// News, or an answer.
  case text(Message)
  /// Something that could not be done, and how to mend it.
  case refusal(Message)
  /// Lines of a list, each with its own words.
  case list([Message])
  /// Lines that are told, and chosen, by their numbers.
  case numbered([Message])
  /// A page as it stands on paper.
  case page(Page)
  /// A record of one screen: each row is cut to the width rather than wrapped.
  case card(title: Message, [Message])
  /// Lines that are to be copied: without a box, and put on the clipboard where there is one.
  case plainText([Message])
  /// What people are stuck on, on one screen.
  case report(StuckReport)
  /// The open question, last in a turn.
  case question(Message)
  /// Nothing that was shown or typed before stays on the screen, or can be called up again.
  case clearScreen
}

/// A page that is shown.
public enum Page: Hashable, Sendable {
  /// The certificate that submitting would issue.
  case preview(Certificate, isPractice: Bool)
  /// A certificate that was issued, word for word.
  case certificate(CertificateText)
  /// A transcript.
  case transcript(TranscriptFacts, isPractice: Bool)

  /// Whether it is of a practice, and not worded yet.
  public var isPractice: Bool {
    switch self {
    case .preview(_, let isPractice), .transcript(_, let isPractice): isPractice
    case .certificate: false
    }
  }
}

extension Say {
  var isQuestion: Bool { if case .question = self { true } else { false } }
}

/// What is done after speaking.
public enum Next: Hashable, Sendable {
  /// Wait for a line.
  case askLine
  /// Wait for a password, unseen; the message is its prompt.
  case askSecret(Message)
  /// Have the services do something.
  case perform(Request)
  /// Leave the program.
  case leave(Ending)
}

/// How a conversation ends.
public enum Ending: Hashable, Sendable {
  /// The person left.
  case left
  /// The input ended before what was begun was finished.
  case cutOff
}

/// What reaches the conversation, each with the time it came.
public enum Input: Hashable, Sendable {
  case start
  case line(String)
  case secret(Secret)
  /// The line was dropped (^C).
  case interrupt
  /// The input ended: at a terminal the person left (^D), in a pipe the lines ran out.
  case end(atTerminal: Bool)
  /// Nobody touched a key for as long as the settings say.
  case idle
  case reply(Reply)
}
