import CMECore

/// How a caller speaks and what showed who they are, as it is offered by number.
enum CallerIdentity: CaseIterable {
  case telephoneNumber, telephoneEmail, telephoneRegistration, email, desk

  var channel: Call.Channel {
    switch self {
    case .telephoneNumber, .telephoneEmail, .telephoneRegistration: .telephone
    case .email: .email
    case .desk: .desk
    }
  }

  var identification: Call.Identification {
    switch self {
    case .telephoneNumber: .number
    case .telephoneEmail, .email: .email
    case .telephoneRegistration: .registration
    case .desk: .document
    }
  }

  var message: Message {
    switch self {
    case .telephoneNumber: Message(.identityTelephoneNumber)
    case .telephoneEmail: Message(.identityTelephoneEmail)
    case .telephoneRegistration: Message(.identityTelephoneRegistration)
    case .email: Message(.identityEmail)
    case .desk: Message(.identityDesk)
    }
  }

  /// Reads a number of the list; words are no answer, since what is stored has to be what was meant.
  init?(_ line: String) {
    guard let number = Int(line.trimmed), CallerIdentity.allCases.indices.contains(number - 1)
    else { return nil }
    self = CallerIdentity.allCases[number - 1]
  }

  /// The one that words tell of: "she gave her member number"; nil where none is.
  static func meant(by line: String) -> CallerIdentity? {
    let words = Set(line.lowercased().split { !$0.isLetter }.map(String.init))
    return told.first { !words.isDisjoint(with: $0.words) }?.identity
  }

  private static let told: [(identity: CallerIdentity, words: Set<String>)] = [
    (.desk, ["document", "passport", "badge", "licence", "license", "counter", "card"]),
    (.telephoneRegistration, ["registered", "registration", "event", "convention", "course"]),
    (.telephoneNumber, ["number", "id"]), (.email, ["wrote", "writes", "written", "by"]),
    (.telephoneEmail, ["address", "email", "mail"]),
  ]

  /// Whether the colleague says that the caller could not show who they are.
  static func isRefusal(_ line: String) -> Bool {
    let word = line.trimmed.lowercased()
    return [
      "none", "no", "neither", "not", "back", "cancel", "stop", "0", "quit", "next caller",
      "wrong person", "wrong caller", "not him", "not her",
    ].contains(word)
  }
}
