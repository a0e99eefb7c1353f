import CMECore

/// Lines that ask, and lines that wish to claim, told by their words alone.
public enum WishWords {
  /// Whether a line asks for more than a yes or a no: "why can't I go over 7.75".
  public static func isOpenQuestion(_ line: String) -> Bool {
    let words = SearchKey.words(line)
    guard let index = words.firstIndex(where: open.contains) else { return false }
    return !["about", "if"].contains(words[(index + 1)...].first ?? "")
  }

  /// Whether a line asks about the figure in it, as against telling of one: "I came 30 minutes late".
  public static func asksAboutFigure(_ line: String) -> Bool {
    let words = SearchKey.words(line)
    if words.starts(with: ["what", "if"]) || words.starts(with: ["what", "about"]) { return true }
    return words.count < 3 || words.prefix(3).contains { $0 == "why" || asking.contains($0) }
  }

  /// Whether somebody says, or asks whether this is the place for it, that credits, hours or days are to be claimed.
  public static func isClaiming(_ line: String) -> Bool {
    let words = SearchKey.words(line)
    guard let first = words.first, words.contains(where: claimed.contains) else { return false }
    let isWish = words.contains(where: wishing.contains)
    if isWish, words.contains("here") || words.starts(with: ["is", "this"]) { return true }
    guard !line.contains("?"), !asking.contains(first), !isOpenQuestion(line) else { return false }
    return isWish || words.contains { amounts.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  /// Whether a line is a figure with a point, which is no name to sign in with: "3.5".
  public static func isFigure(_ line: String) -> Bool {
    let digits = line.filter { !$0.isWhitespace }.split(
      separator: ".", omittingEmptySubsequences: false)
    return digits.count == 2 && digits.allSatisfy { (1...2).contains($0.count) }
      && digits.joined().allSatisfy(\.isNumber)
  }

  private static let open: Set = [
    "why", "what", "whats", "where", "wheres", "who", "whose", "when", "how", "hows", "which",
    "reason",
  ]
  private static let asking: Set = [
    "am", "are", "can", "cant", "could", "did", "do", "does", "had", "has", "have", "if", "is",
    "may", "might", "must", "shall", "should", "was", "were", "whether", "will", "would",
  ]
  private static let wishing: Set = [
    "add", "attended", "book", "claim", "claiming", "claimed", "do", "enter", "entering", "file",
    "get",
    "give",
    "like", "log", "need", "put", "record", "register", "report", "submit", "take", "type", "want",
    "was", "went",
  ]
  private static let amounts: Set = [
    "all", "both", "each", "every", "five", "four", "full", "half", "max", "maximum", "most", "one",
    "six", "ten", "three", "two",
  ]
  private static let claimed: Set = [
    "attendance", "cme", "cmes", "conference", "convention", "credit", "credits", "day", "days",
    "friday", "hour", "hours", "meeting", "monday", "points", "saturday", "sunday", "thursday",
    "tuesday", "wednesday", "weekend",
  ]
}
