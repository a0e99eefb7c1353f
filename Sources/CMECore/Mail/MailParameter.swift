/// A parameter of a header such as Content-Disposition, on lines of its own.
enum MailParameter {
  /// The lines of a parameter that is the last of its header: quoted where it is short and plain,
  /// else in UTF-8 with percent signs, in as many pieces as it takes (RFC 2231).
  static func lines(_ name: String, _ value: String) -> [String] {
    let quoted = " \(name)=\"\(value)\""
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      (" "..."~").contains(scalar) && scalar != "\"" && scalar != "\\"
    }
    guard !isPlain || quoted.utf8.count > HeaderText.longestLine else { return [quoted] }
    let pieces = pieces(of: value, room: HeaderText.longestLine - " \(name)*99*=;".utf8.count)
    return pieces.enumerated().map { number, piece in
      " \(name)*\(number)*=\(piece)" + (number == pieces.count - 1 ? "" : ";")
    }
  }

  /// What a value is written as, in pieces of so many columns.
  private static func pieces(of value: String, room: Int) -> [String] {
    var pieces = ["UTF-8''"]
    for scalar in value.unicodeScalars {
      let more = isAttributeCharacter(scalar) ? String(scalar) : escaped(scalar)
      if pieces[pieces.count - 1].utf8.count + more.utf8.count > room { pieces.append("") }
      pieces[pieces.count - 1] += more
    }
    return pieces
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// Whether it may stand for itself; of what RFC 2231 allows, what needs no second thought.
  private static func isAttributeCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
    default: false
    }
  }
}
