/// Strings of JSON (RFC 8259).
enum JSONText {
  /// A string with its quotes.
  static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// An array of objects with the same names, one a line; the values of `numbers` stand bare.
  static func array(_ rows: [[String]], names: [String], numbers: Set<String> = []) -> String {
    let objects = rows.map { row in
      let pairs = zip(names, row).map { name, value in
        "\"\(name)\": \(numbers.contains(name) ? value : quoted(value))"
      }
      return "\n  {\(pairs.joined(separator: ", "))}"
    }
    return "[\(objects.joined(separator: ","))\(objects.isEmpty ? "" : "\n")]\n"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\u{0}"..<" ":
      "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2)
        + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }
}
