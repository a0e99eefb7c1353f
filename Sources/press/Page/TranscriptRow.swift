import CMECore

/// A row of a transcript: an event to the left, what it came to to the right.
struct TranscriptRow {
  private let left, right: [Paragraph]
  private let hasRule: Bool

  private static let space = 6.0

  init(_ event: TranscriptText.Event, column: Double, by painter: Painter) {
    let set = { (words: String, style: Style, share: Double) in
      TranscriptRow.set(PageText(words), style, column * share, painter)
    }
    left = [
      set(event.title, Style(size: 13, leading: 1.1), 0.55),
      set(event.place, Style(size: 10.5, leading: 1.15, ink: .grey), 0.55),
    ]
    right = [
      set(event.credits, Style(size: 13, leading: 1.1, alignment: .right), 0.41),
      set(
        event.number,
        Style(family: .exact, size: 10.5, leading: 1.15, ink: .grey, alignment: .right), 0.41),
    ]
    hasRule = true
  }

  init(_ total: CertificateText.Line, column: Double, by painter: Painter) {
    let label = Style(size: 14), value = Style(size: 14, alignment: .right)
    left = [TranscriptRow.set(PageText(total.label), label, column * 0.45, painter)]
    right = [TranscriptRow.set(PageText(total.value), value, column * 0.51, painter)]
    hasRule = false
  }

  /// In points.
  var height: Double {
    let sides = [left, right].map { $0.reduce(0) { $0 + $1.height } }
    return (sides.max() ?? 0) + TranscriptRow.space * (hasRule ? 2 : 1)
  }

  /// Draws it from a height on; the height at which it ends.
  func draw(from y: Double, by painter: Painter, _ sheet: Sheet) -> Double {
    painter.file.tagged("TR") {
      draw(left, from: y, as: "TH", by: painter) { _ in sheet.left }
      draw(right, from: y, as: "TD", by: painter) { sheet.right - $0.column }
    }
    let end = y + height
    if hasRule {
      painter.rule(from: sheet.left, to: sheet.right, y: end, weight: 0.25, ink: .pale)
    }
    return end
  }

  private func draw(
    _ texts: [Paragraph], from y: Double, as tag: String, by painter: Painter,
    at x: (Paragraph) -> Double
  ) {
    var y = y + TranscriptRow.space
    painter.file.tagged(tag) {
      for text in texts {
        text.draw(on: painter.file.drawing, x: x(text), y: y)
        y += text.height
      }
    }
  }

  private static func set(
    _ text: PageText, _ style: Style, _ most: Double, _ painter: Painter
  ) -> Paragraph {
    let line = painter.set(text, style)
    guard line.width > most else { return line }
    let lines = painter.set(text, style, width: most)
    lines.balance(at: most)
    return lines
  }
}
