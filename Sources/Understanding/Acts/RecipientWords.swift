import CMECore

/// Who something is to be sent to, where a line says so.
public enum RecipientWords {
  /// Whether a line names an address or a person other than who is signed in.
  public static func isElsewhere(in line: String, own: String) -> Bool {
    addresses(in: line).contains { $0 != own.lowercased() } || namesSomebody(SearchKey.words(line))
  }

  /// Whether a line wants something sent.
  public static func isSending(_ line: String) -> Bool {
    SearchKey.words(line).contains(where: sending.contains)
  }

  private static func addresses(in line: String) -> [String] {
    line.lowercased().split { $0.isWhitespace || ",;:<>()\"'?!".contains($0) }
      .map { String($0.trimmingSuffix { $0 == "." }) }
      .filter { word in
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      }
  }

  /// "to my boss", "for the secretary", "at my other address", "cc the office".
  private static func namesSomebody(_ words: [String]) -> Bool {
    words.indices.contains { index in
      guard leads.contains(words[index]) else { return false }
      let after = words[(index + 1)...].prefix { between.contains($0) || others.contains($0) }
      if after.contains(where: recipients.contains) { return true }
      guard let next = words[after.endIndex...].first else { return false }
      let isOther = after.contains(where: others.contains)
      return recipients.contains(next) || isOther && places.contains(next)
    }
  }

  private static let sending: Set = [
    "send", "sent", "mail", "email", "mailed", "emailed", "forward", "cc", "bcc", "copy", "share",
  ]
  private static let leads: Set = [
    "to", "for", "at", "on", "and", "or", "cc", "bcc", "with", "onto",
  ]
  private static let between: Set = [
    "my", "the", "our", "a", "an", "this", "that", "dear", "head", "of", "s", "also", "me",
  ]
  private static let others: Set = [
    "other", "another", "different", "second", "new", "private", "personal", "work", "office",
    "business", "hospital", "university", "company", "alternate", "alternative", "his", "her",
    "their", "somebody", "someone", "else",
  ]
  private static let places: Set = [
    "address", "email", "mail", "account", "inbox", "mailbox", "one",
  ]
  private static let recipients: Set = [
    "admin", "administrator", "aol", "ardms", "assistant", "board", "boss", "chair", "chairman",
    "chief", "clinic", "colleague", "colleagues", "college", "committee", "company", "coordinator",
    "daughter", "department", "dept", "director", "dr", "employer", "father", "friend", "gmail",
    "gmx", "group", "her", "him", "hospital", "hotmail", "hr", "husband", "icloud", "institute",
    "institution", "manager", "mother", "mr", "mrs", "ms", "nurse", "office", "outlook", "partner",
    "practice", "prof", "professor", "registry", "school", "secretary", "somebody",
    "someone", "son", "spouse", "state", "supervisor", "team", "them", "university", "wife",
    "work", "yahoo",
  ]
}

extension String.SubSequence {
  fileprivate func trimmingSuffix(while isSuffix: (Character) -> Bool) -> Self {
    var rest = self
    while let last = rest.last, isSuffix(last) { rest.removeLast() }
    return rest
  }
}
