/// Characters one after the other as they stand in the alphabet, among the digits or on a keyboard,
/// in either direction, or the same one again and again.
enum Stretch {
  /// The fewest characters that are seen as one.
  static let shortest = 3

  /// Rows of keyboards from left to right, and their columns from top to bottom.
  private static let lines: [[Unicode.Scalar]] = [
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "13579", "02468",
    "!@#$%^&*()", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./",
    "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn",
    "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik,", "9ol.", "0p;/",
    "147", "258", "369", "159", "357",
  ].map { Array($0.unicodeScalars) }

  /// Whether all of it is stretches.
  static func make(_ scalars: [Unicode.Scalar]) -> Bool {
    var ends: Set<Int> = [0]
    for start in scalars.indices where ends.contains(start) {
      let longest = longest(scalars, from: start)
      if longest >= shortest { ends.formUnion(start + shortest...start + longest) }
    }
    return ends.contains(scalars.count)
  }

  /// How many characters from one on are a stretch.
  static func longest(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    let rest = scalars[start...]
    let same = rest.prefix { $0 == scalars[start] }.count
    return lines.reduce(same) { longest, line in
      max(longest, common(rest, line), common(rest, line.reversed()))
    }
  }

  /// How many characters a line goes along with, from wherever its first one stands.
  private static func common(
    _ rest: ArraySlice<Unicode.Scalar>, _ line: [Unicode.Scalar]
  ) -> Int {
    line.indices.filter { line[$0] == rest.first }
      .map { zip(rest, line[$0...]).prefix { $0 == $1 }.count }.max() ?? 0
  }
}
