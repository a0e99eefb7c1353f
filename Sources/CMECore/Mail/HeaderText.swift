import Foundation

/// Text of a header: ASCII as it is, all else in encoded words (RFC 2047); always on lines that are
/// short enough, and never with a line break of its own.
enum HeaderText {
  /// The most columns of a line with an encoded word (RFC 2047, 2).
  static let longestLine = 76
  /// What goes on with a header on the next line.
  static let fold = "\r\n "

  /// Text on one line: whatever controls or breaks lines is a space, and spaces stand alone.
  static func line(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { isBreak($0) ? " " : $0 }
    return scalars.split(separator: " ")
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// The text of a header such as Subject, after so many columns that its line has already.
  static func unstructured(_ text: String, after columns: Int) -> String {
    let line = line(text)
    guard isPlain(line) else { return encodedWords(line, after: columns) }
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      let room = longestLine - (lines.isEmpty ? columns : 1)
      guard word.utf8.count <= room else { return encodedWords(line, after: columns) }
      if current.isEmpty {
        current = String(word)
      } else if current.utf8.count + 1 + word.utf8.count <= room {
        current += " " + word
      } else {
        lines.append(current)
        current = String(word)
      }
    }
    return (lines + [current]).joined(separator: fold)
  }

  /// A name before an address, after so many columns that its line has already.
  static func phrase(_ name: String, after columns: Int) -> String {
    let quoted = name.unicodeScalars.reduce(into: "\"") { text, scalar in
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    let isShort = columns + quoted.utf8.count + 1 <= longestLine
    return isPlain(name) && isShort ? quoted + "\"" : encodedWords(name, after: columns)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || ["\u{2028}", "\u{2029}"].contains(scalar)
  }

  /// Whether it may stand as it is: ASCII, and nothing that would be taken for an encoded word.
  private static func isPlain(_ line: String) -> Bool {
    line.utf8.allSatisfy { $0 < 0x80 } && !line.contains("=?")
  }

  /// Encoded words of whole characters, each as long as its line allows.
  private static func encodedWords(_ text: String, after columns: Int) -> String {
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let more = Array(String(scalar).utf8)
      if bytes.count + more.count > room(after: words.isEmpty ? columns : 1) {
        words.append(encodedWord(bytes))
        bytes = []
      }
      bytes += more
    }
    return (words + [encodedWord(bytes)]).joined(separator: fold)
  }

  private static func encodedWord(_ bytes: [UInt8]) -> String {
    "=?UTF-8?B?\(Data(bytes).base64EncodedString())?="
  }

  /// The bytes that an encoded word can take where a line has so many columns already; a word has
  /// 75 columns at most.
  private static func room(after columns: Int) -> Int {
    let word = min(longestLine - columns, 75)
    return (word - "=?UTF-8?B??=".utf8.count) / 4 * 3
  }
}
