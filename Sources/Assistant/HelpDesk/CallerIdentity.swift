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

  /// Reads a number of the list, or its words: "phone, gave his number", "at the desk, passport".
  init?(_ line: String) {
    if let number = Int(line.trimmed) {
      guard CallerIdentity.allCases.indices.contains(number - 1) else { return nil }
      self = CallerIdentity.allCases[number - 1]
      return
    }
    let words = Set(SearchKey.words(line))
    let isPhone = !words.isDisjoint(with: ["phone", "telephone", "call", "tel", "rings", "rang"])
    let isMail = !words.isDisjoint(with: ["email", "mail", "address", "e"])
    let isDesk = !words.isDisjoint(with: [
      "desk", "counter", "person", "passport", "badge", "document", "licence", "license", "card",
    ])
    let isRegistration = !words.isDisjoint(with: [
      "registration", "registered", "event", "days", "course", "convention",
    ])
    let isNumber = !words.isDisjoint(with: ["number", "id", "member", "associate", "no"])
    switch (isPhone, isMail, isDesk, isRegistration, isNumber) {
    case (false, false, true, false, false): self = .desk
    case (true, true, false, false, false): self = .telephoneEmail
    case (_, false, false, true, false): self = .telephoneRegistration
    case (_, false, false, false, true): self = .telephoneNumber
    case (false, true, false, false, false): self = .email
    default: return nil
    }
  }

  /// Whether the colleague says that the caller could not show who they are.
  static func isRefusal(_ line: String) -> Bool {
    let word = line.trimmed.lowercased()
    return ["none", "no", "neither", "not", "back", "cancel", "stop", "0"].contains(word)
  }
}
