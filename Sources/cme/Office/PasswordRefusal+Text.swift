import CMECore

extension PasswordRefusal: CustomStringConvertible {
  /// Why a password is not taken, for the office.
  public var description: String {
    switch self {
    case .tooShort(let count, let least):
      "It has \(count) characters; \(least) are needed. Several words make a good one."
    case .tooLong(let most): "It has more than \(most) characters."
    case .notText: "It is not text in UTF-8."
    case .wellKnown: "It is made of passwords that are tried first everywhere."
    case .repeats: "It is a short piece over and over."
    case .run: "It is made of characters in the order of the alphabet or the keyboard."
    case .society: "It holds the name of the society."
    case .own(.name): "It holds the name of the person."
    case .own(.username): "It holds the username."
    case .own(.email): "It holds the e-mail address, or what stands before its @."
    case .own(.number): "It holds the member or E-associate number."
    }
  }
}
