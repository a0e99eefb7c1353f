/// A word that a password must not hold, with how it is looked for.
struct PersonalWord: Sendable {
  /// Words of fewer bytes are looked for among the words of the password only.
  private static let fewestBytes = 4

  let scalars: [Unicode.Scalar]

  /// All of a text, in one word.
  init(whole text: String) {
    scalars = FoldedPassword.squeezed(FoldedPassword.fold(text))
  }

  /// Whether it is so long that it stands nowhere by chance.
  var isLong: Bool {
    scalars.reduce(0) { $0 + UTF8.width($1) } >= PersonalWord.fewestBytes
  }
}

extension FoldedPassword {
  /// Whether it holds a word: a long one anywhere, whatever signs are put in, a short one between
  /// others.
  func holds(_ word: PersonalWord) -> Bool {
    guard !word.scalars.isEmpty else { return false }
    if word.isLong { return squeezed.contains(word.scalars) }
    return words.contains { $0.elementsEqual(word.scalars) }
  }

  /// Its stretches of letters, and those of digits.
  private var words: [ArraySlice<Unicode.Scalar>] {
    scalars.split { !$0.isLetter } + scalars.split { !$0.isDigit }
  }
}

/// Somebody who has a password, with what it must not hold.
public protocol PasswordHolder {
  /// The names, each of one word or more.
  var names: [String] { get }
  /// The name they sign in with.
  var username: String { get }
  /// The e-mail address.
  var email: String { get }
  /// A number that they are known by; empty where there is none.
  var number: String { get }
}

extension Member: PasswordHolder {
  /// The given name and the family name.
  public var names: [String] { [givenName, familyName] }
}

extension Staff: PasswordHolder {
  /// The whole name.
  public var names: [String] { [name] }
  /// Colleagues have none.
  public var number: String { "" }
}

extension PasswordHolder {
  /// What of a person a password must not hold.
  func words(of fact: PasswordRefusal.PersonalFact) -> [PersonalWord] {
    switch fact {
    case .name: names.flatMap(words(ofName:))
    case .username: [PersonalWord(whole: username)]
    case .email: [PersonalWord(whole: String(email.prefix { $0 != "@" }))]
    case .number: [number, number.filter(\.isNumber)].map(PersonalWord.init(whole:))
    }
  }

  /// The whole name and the longer ones of its words, with German umlauts written both ways.
  private func words(ofName name: String) -> [PersonalWord] {
    let umlauts = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "ae"), ("Ö", "oe"), ("Ü", "ue")]
    let spelled = umlauts.reduce(name) { $0.replacing($1.0, with: $1.1) }
    return Set([name, spelled]).flatMap { name in
      let words = name.split { !$0.isLetter }.map { PersonalWord(whole: String($0)) }
      return [PersonalWord(whole: name)] + words.filter { $0.scalars.count > 2 }
    }
  }
}
