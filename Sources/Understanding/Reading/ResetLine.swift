import CMECore

/// What a line means where the code of a mail is asked for.
public enum ResetLine {
  /// Whether it wants another code sent, now: "new code", "send it again"; asking how or when is
  /// a question.
  public static func asksForNewCode(_ text: String) -> Bool {
    guard let line = Line(text) else { return false }
    let words = line.tokens.filter { $0.kind == .word }.map(\.text)
    guard let first = words.first, words.count <= 12, !questions.contains(first),
      !words.contains(where: telling.contains)
    else { return false }
    let isNew = words.contains(where: fresh.contains)
    let isCode = words.contains(where: things.contains)
    let isSent = words.contains(where: sending.contains)
    return words.contains(where: resending.contains) || isNew && (isCode || isSent)
  }

  /// Whether it is about the mail, its code or the address that it goes to.
  public static func isAboutTheCode(_ text: String) -> Bool {
    guard let line = Line(text) else { return false }
    return line.tokens.contains { $0.kind == .word && subjects.contains($0.text) }
  }

  private static let subjects: Set = [
    "code", "codes", "mail", "mails", "email", "emails", "inbox", "spam", "junk", "tries",
    "attempts", "valid", "expire", "expires", "expired", "address",
  ]
  private static let resending: Set = ["resend", "resent"]
  private static let fresh: Set = ["new", "another", "again", "fresh", "second", "different"]
  private static let things: Set = ["code", "codes", "one", "mail", "email"]
  private static let sending: Set = ["send", "mail", "email"]
  private static let telling: Set = [
    "typed", "tried", "entered", "used", "got", "came", "received", "works",
  ]
  private static let questions: Set = [
    "how", "when", "why", "what", "where", "which", "who", "is", "are", "does", "do", "did", "was",
    "will", "the", "no", "not", "never", "it", "after",
  ]
}
