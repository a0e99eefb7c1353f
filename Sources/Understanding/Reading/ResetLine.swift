import CMECore

/// What a line means where the code of a mail is asked for.
public enum ResetLine {
  /// The code that is typed, alone or in a sentence.
  public static func code(in text: String) -> ResetCode? { CodeInLine(text).code }

  /// Whether a code stands there as the mail shows it, so that it is hardly a name.
  public static func showsACode(_ text: String) -> Bool { CodeInLine(text).isAsShown }

  /// Whether something stands there that was to be a code: too long, too short, a wrong letter.
  public static func holdsAlmostACode(_ text: String) -> Bool { CodeInLine(text).holdsAlmostACode }

  /// Whether it wants another code sent, now: "new code", "send it again"; asking how or when is
  /// a question.
  public static func asksForNewCode(_ text: String) -> Bool {
    guard let line = Line(text) else { return false }
    let words = line.tokens.filter { $0.kind == .word }.map(\.text)
    guard let first = words.first, words.count <= 12, !questions.contains(first), !tells(words),
      !text.contains(where: ":=".contains)
    else { return false }
    if words.contains(where: resending.contains) { return true }
    guard words.contains(where: fresh.contains) else { return false }
    return words.contains(where: { things.contains($0) || sending.contains($0) })
      || words.contains("one") && (words.contains(where: wishing.contains) || isBare(words))
  }

  /// Whether somebody says what was done, or what there is, and wishes for nothing.
  private static func tells(_ words: [String]) -> Bool {
    if words.contains(where: telling.contains) { return true }
    let has = ["i", "we"].contains(words[0]) && words.dropFirst().first == "have"
    if has, words.count < 3 || !["to", "no"].contains(words[2]) { return true }
    return words.contains("is") && !words.contains("send")
  }

  /// "another one", and nothing else.
  private static func isBare(_ words: [String]) -> Bool {
    words.allSatisfy { fresh.contains($0) || ["a", "one", "please"].contains($0) }
  }

  /// Whether it is about the mail, its code or the address that it goes to.
  public static func isAboutTheCode(_ text: String) -> Bool {
    guard let line = Line(text) else { return false }
    return line.tokens.contains { $0.kind == .word && subjects.contains($0) }
  }

  private static let subjects: WordSet = [
    "code", "codes", "mail", "mails", "email", "emails", "inbox", "spam", "junk", "tries",
    "attempts", "valid", "expire", "expires", "expired", "address",
  ]
  private static let resending: WordSet = ["resend", "resent"]
  private static let fresh: WordSet = ["new", "another", "again", "fresh", "second", "different"]
  private static let things: WordSet = ["code", "codes", "mail", "email"]
  private static let sending: WordSet = ["send", "mail", "email"]
  private static let wishing: WordSet = [
    "send", "mail", "email", "need", "want", "like", "get", "give", "have",
  ]
  private static let telling: WordSet = [
    "typed", "tried", "entered", "used", "got", "came", "received", "works", "type", "try", "enter",
    "use", "typing", "trying", "entering", "here", "heres", "here's", "ive", "i've",
  ]
  private static let questions: WordSet = [
    "how", "when", "why", "what", "where", "which", "who", "is", "are", "does", "do", "did", "was",
    "will", "the", "no", "not", "never", "it", "after",
  ]
}
