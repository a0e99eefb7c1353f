extension JSONValue {
  /// The one form that everybody writes the same (JSON Canonicalization Scheme, RFC 8785).
  public var canonical: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .string(let text): JSONValue.quoted(text)
    case .array(let values): "[\(values.map(\.canonical).joined(separator: ","))]"
    case .object(let members): "{\(JSONValue.joined(members))}"
    }
  }

  /// The members in the order of the UTF-16 of their names.
  private static func joined(_ members: [String: JSONValue]) -> String {
    members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      .map { "\(quoted($0.key)):\($0.value.canonical)" }.joined(separator: ",")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) {
        quoted.append(contentsOf: escape.unicodeScalars)
      } else {
        quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Only what JSON does not allow in a string is escaped, the short way where there is one.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\u{8}": "\\b"
    case "\t": "\\t"
    case "\n": "\\n"
    case "\u{C}": "\\f"
    case "\r": "\\r"
    case "\u{0}"..<"\u{10}": "\\u000" + String(scalar.value, radix: 16)
    case "\u{10}"..<" ": "\\u00" + String(scalar.value, radix: 16)
    default: nil
    }
  }
}
