/// Finds who somebody says they are.
enum SignInName {
  static func name(
    in text: String, _ line: Line, _ mentions: [Mention], isQuestion: Bool
  ) -> String? {
    let chunks = text.split(whereSeparator: \.isWhitespace).map { trimmed($0) }.filter {
      !$0.isEmpty
    }
    if let address = chunks.first(where: isAddress) { return address }
    guard !isQuestion else { return nil }
    if chunks.count == 1 { return chunks[0] }
    return nil
  }

  private static func isAddress(_ chunk: String) -> Bool {
    guard let at = chunk.firstIndex(of: "@"), at != chunk.startIndex else { return false }
    return chunk[at...].dropFirst().contains(".")
  }

  private static func trimmed(_ chunk: Substring) -> String {
    var chunk = chunk
    while let first = chunk.first, "\"'(<[,.;:".contains(first) { chunk.removeFirst() }
    while let last = chunk.last, "\"')>],.;:!?".contains(last) { chunk.removeLast() }
    return String(chunk)
  }
}
