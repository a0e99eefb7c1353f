/// What a password must be (NIST SP 800-63B-4, 3.1.1.2): long, and not what attackers try first.
public struct PasswordRules: Sendable {
  /// The fewest code points of a password that is the only factor.
  public static let least = 15
  /// The most code points that are taken.
  public static let most = 256

  let wellKnown: Set<String>
  let society: [String]

  /// Makes rules of the passwords that attackers try first, in lower case, and of what the society
  /// is called.
  public init(wellKnown: Set<String>, society: [String]) {
    self.wellKnown = wellKnown
    self.society = society
  }

  /// Why a password of a person is not taken; nil: it is taken.
  public func refusal(_ password: Secret, of member: Member) -> PasswordRefusal? {
    nil
  }
}
