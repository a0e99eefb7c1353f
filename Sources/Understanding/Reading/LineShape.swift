/// What kind of sentence a line is.
struct LineShape {
  /// Words that no table has.
  let unknown: Int
  let isQuestion: Bool
  let isRequest: Bool
  /// Whether a word of recording or changing stands in it.
  let isRecording: Bool
  let startsYes: Bool
  let startsNo: Bool

  init(_ line: Line, _ mentions: [Mention]) {
    unknown = mentions.count { if case .unknown = $0.kind { true } else { false } }
    isRequest = mentions.contains { $0.has(.request) }
    isRecording = mentions.contains { $0.has(.record) || $0.has(.change) }
    let first = mentions.first { !Self.isOpening($0) }
    let asks = mentions.contains { if case .symbol("?") = $0.kind { true } else { false } }
    isQuestion = !isRequest && (asks || first?.has(.question) ?? false)
    startsYes = mentions.first?.has(.yes) ?? false
    startsNo = mentions.first?.has(.no) ?? false
  }

  /// "ok so", "sorry,", "yes but": what a sentence may open with.
  private static func isOpening(_ mention: Mention) -> Bool {
    if case .symbol = mention.kind { return true }
    if mention.has(.question) { return false }
    let openings = [Sense.filler, .and, .but, .weakCorrection, .yes, .no]
    return openings.contains { mention.has($0) }
  }
}
