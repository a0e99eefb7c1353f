/// Why a password is not taken (NIST SP 800-63B-4; each with what mends it).
public enum PasswordRefusal: Hashable, Sendable {
  /// Fewer code points than a password needs that is the only factor.
  case tooShort(count: Int, least: Int)
  /// More code points than are taken.
  case tooLong(most: Int)
  /// It is not UTF-8, or holds a NUL; such bytes are refused and never repaired.
  case notText
  /// It stands on lists that attackers try first.
  case wellKnown
  /// A short piece over and over.
  case repeats
  /// Characters in the order of the alphabet, the digits or the keyboard.
  case run
  /// It holds the name of the society.
  case society
  /// It holds the person's own name, username, e-mail address or number.
  case own(PersonalFact)

  /// What of a person's own a password must not hold.
  public enum PersonalFact: Hashable, Sendable, CaseIterable {
    case name, username, email, number
  }
}
