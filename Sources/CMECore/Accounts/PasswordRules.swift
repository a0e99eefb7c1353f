import Foundation

/// What a password must be (NIST SP 800-63B-4, 3.1.1.2): long, and not what attackers try first.
public struct PasswordRules: Sendable {
  /// The fewest code points of a password that is the only factor.
  public static let least = 15
  /// The most code points that are taken.
  public static let most = 256

  let wellKnown: WellKnownPasswords
  let society: [PersonalWord]

  /// Makes rules of the passwords that attackers try first and the pieces that such are made of, in
  /// lower case, and of what the society is called.
  public init(wellKnown: some Collection<String>, society: [String]) {
    self.wellKnown = WellKnownPasswords(wellKnown)
    self.society = society.map(PersonalWord.init(whole:))
  }

  /// Why a password of a person is not taken; nil: it is taken.
  ///
  /// Its code points are counted as they are given, so it should come in NFC.
  public func refusal(_ password: Secret, of holder: some PasswordHolder) -> PasswordRefusal? {
    guard var text = password.withBytes({ String(validating: $0, as: UTF8.self) }) else {
      return .notText
    }
    defer { text.wipe() }
    if text.unicodeScalars.contains("\0") { return .notText }
    let count = text.unicodeScalars.count
    if count < PasswordRules.least {
      return .tooShort(count: count, least: PasswordRules.least)
    }
    if count > PasswordRules.most { return .tooLong(most: PasswordRules.most) }
    var decomposed = text.decomposedStringWithCanonicalMapping
    defer { decomposed.wipe() }
    return refusal(FoldedPassword(decomposed: decomposed), of: holder)
  }

  private func refusal(
    _ password: FoldedPassword, of holder: some PasswordHolder
  ) -> PasswordRefusal? {
    if password.repeats { return .repeats }
    if password.isRun { return .run }
    if society.contains(where: password.holds) { return .society }
    for fact in PasswordRefusal.PersonalFact.allCases {
      if holder.words(of: fact).contains(where: password.holds) { return .own(fact) }
    }
    return wellKnown.make(password) ? .wellKnown : nil
  }
}
