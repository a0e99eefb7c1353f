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
  public static func folder(in line: String) -> String? { path(in: line) ?? named(line) }

  /// "put it on the desktop", "save it in a folder called CPD": folders that are named in words,
  /// in the home folder.
  private static func named(_ line: String) -> String? {
    let words = line.split { !$0.isLetter && !$0.isNumber && !"-_.'".contains($0) }.map(String.init)
    let small = words.map { $0.lowercased() }
    guard !line.contains("?"), words.count <= 12, let first = small.first, saving.contains(first),
      let lead = small.firstIndex(where: {
        ["on", "onto", "to", "in", "into", "under"].contains($0)
      }),
      small[1..<lead].allSatisfy({ fillers.contains($0) || $0 == "certificate" })
    else { return nil }
    var path: [String] = []
    for index in words.indices[(lead + 1)...] where !joints.contains(small[index]) {
      path.append(places[small[index]] ?? words[index])
    }
    let isNamed = small[lead...].contains(where: calling.contains)
    let isPlace = places.values.contains(path.first ?? "")
    guard path.count == 1 && (isPlace || isNamed) || path.count == 2 && isPlace && isNamed else {
      return nil
    }
    return "~/" + path.joined(separator: "/")
  }

  private static let saving: Set = ["save", "put", "store", "download", "keep", "drop", "place"]
  private static let joints: Set = [
    "the", "a", "my", "in", "into", "on", "to", "called", "named", "folder", "directory", "map",
    "please", "new", "me", "there", "comma", "thank", "thanks", "you", "this", "time",
  ]
  private static let calling: Set = ["folder", "directory", "map", "called", "named"]
  private static let places: [String: String] = [
    "desktop": "Desktop", "documents": "Documents", "downloads": "Downloads",
    "pictures": "Pictures",
  ]

  private static func path(in line: String) -> String? {
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
    "a", "again", "as", "but", "can", "file", "i", "it", "me", "now", "once", "out", "pdf",
    "please", "that", "the", "this", "time", "to", "you",
  ]
}
