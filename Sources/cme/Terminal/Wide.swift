import Glibc

/// Strings as libedit takes them; a line break within a line is shown as a sign of its own.
enum Wide {
  private static let lineBreak: Unicode.Scalar = "\u{23CE}"

  /// The characters of a string and the zero that ends them.
  static func string(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(($0 == "\n" ? lineBreak : $0).value) } + [0]
  }

  /// A line that was read, without the line feed that ended it.
  static func line(_ characters: UnsafePointer<wchar_t>, count: Int) -> String {
    var text = self.text(UnsafeBufferPointer(start: characters, count: count)).unicodeScalars
    if text.last == "\n" { text.removeLast() }
    return String(String.UnicodeScalarView(text.map { $0 == lineBreak ? "\n" : $0 }))
  }

  /// Characters as a string, without NUL.
  static func text(_ characters: some Sequence<wchar_t>) -> String {
    var text = String.UnicodeScalarView()
    for character in characters where character != 0 {
      text.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    return String(text)
  }
}
