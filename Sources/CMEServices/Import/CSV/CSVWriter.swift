/// Writes rows in RFC 4180, safe to open in a spreadsheet.
public enum CSVWriter {
  /// A row with its CRLF.
  public static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell, quoted where it has to be; an apostrophe keeps a formula from being carried out.
  static func cell(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    let doubled = safe.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }

  /// Whether a spreadsheet would take the text for a formula (OWASP, CSV injection).
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@\t\r\n".utf8.contains(first)
  }
}
