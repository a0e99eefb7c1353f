/// Lines that are nothing but a way of getting what stands on the screen: "print it".
public enum WayWords {
  /// The way that a whole line names; nil for any other line.
  public static func way(in line: String) -> Delivery? {
    let words = line.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard !line.contains("?"), !words.isEmpty, words.count <= 6 else { return nil }
    let ways = Set(words.compactMap { table[$0] })
    guard ways.count == 1, words.allSatisfy({ table[$0] != nil || fillers.contains($0) }) else {
      return nil
    }
    return ways.first
  }

  /// The folder that a whole line wants it saved in ("save it in ~/Desktop"); nil for any other line.
  public static func folder(in line: String) -> String? {
    guard let start = line.firstIndex(where: { "/~".contains($0) }) else { return nil }
    var words = line[..<start].lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = words.last, ["a", "the", "folder", "directory"].contains(last) {
      words.removeLast()
    }
    guard let last = words.popLast(), ["in", "into", "to", "under"].contains(last),
      way(in: words.joined(separator: " ")) == .save
    else { return nil }
    return String(line[start...])
  }

  private static let table: [String: Delivery] = [
    "save": .save, "download": .save, "print": .print, "email": .email, "e-mail": .email,
    "mail": .email, "send": .email,
  ]
  private static let fillers: Set = [
    "a", "as", "can", "file", "i", "it", "me", "now", "out", "pdf", "please", "that", "the",
    "this", "to", "you",
  ]
}
