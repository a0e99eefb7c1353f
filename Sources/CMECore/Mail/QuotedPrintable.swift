/// Text as ASCII on lines of 76 columns at most (RFC 2045, 6.7).
enum QuotedPrintable {
  private static let longestLine = 76

  /// The text in UTF-8, encoded, with CR LF at the end of each line.
  static func encoded(_ text: String) -> String {
    lines(of: text).map { encoded(line: $0) + "\r\n" }.joined()
  }

  /// The lines of a text, however it breaks them; one at the end of the text begins no further line.
  private static func lines(of text: String) -> [Substring] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A character stays on one line, so that each line is UTF-8 of its own.
  private static func encoded(line: Substring) -> String {
    var encoded = ""
    var column = 0
    for index in line.unicodeScalars.indices {
      let isLast = line.unicodeScalars.index(after: index) == line.endIndex
      let piece = piece(line.unicodeScalars[index], isLast: isLast)
      if column + piece.utf8.count > longestLine - (isLast ? 0 : 1) {
        encoded += "=\r\n"
        column = 0
      }
      encoded += piece
      column += piece.utf8.count
    }
    return encoded
  }

  /// A space at the end of a line is encoded, since it might get lost.
  private static func piece(_ scalar: Unicode.Scalar, isLast: Bool) -> String {
    let isBlank = scalar == " " || scalar == "\t"
    let isPlain = ("!"..."~").contains(scalar) && scalar != "="
    if isPlain || isBlank && !isLast { return String(scalar) }
    return String(scalar).utf8.map(escape).joined()
  }

  private static func escape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "=0" + digits : "=" + digits
  }
}
