import CMECore

/// The days with what was claimed for each, a rule, and the total.
struct CreditsTable {
  private struct Line {
    let label, value: Paragraph
    var height: Double { max(label.height, value.height) }
  }

  private let days: [Line]
  private let total: Line
  private let width, space: Double
  private let painter: Painter

  init(_ text: CertificateText, scale: Double, column: Double, by painter: Painter) {
    let set = { (line: CertificateText.Line, size: Double) in
      Line(
        label: CreditsTable.set(line.label, size * scale, .left, column * 0.44, painter),
        value: CreditsTable.set(line.value, size * scale, .right, column * 0.5, painter))
    }
    days = text.days.map { set($0, 13) }
    total = set(text.total, 14)
    space = 7 * scale
    self.painter = painter
    let lines = days + [total]
    let label = lines.map(\.label.column).max() ?? 0
    let value = lines.map(\.value.column).max() ?? 0
    width = max(label + value + 30, column * 0.45)
  }

  /// In points.
  var height: Double { days.reduce(0) { $0 + $1.height } + space + total.height }

  /// Draws it with its middle at a place.
  func draw(middle x: Double, y: Double) {
    let left = x - width / 2
    var y = y
    painter.file.tagged("Table") {
      for day in days {
        draw(day, left: left, y: y)
        y += day.height
      }
      painter.rule(from: left, to: left + width, y: y + space / 2, weight: 0.4)
      draw(total, left: left, y: y + space)
    }
  }

  private func draw(_ line: Line, left: Double, y: Double) {
    painter.file.tagged("TR") {
      painter.draw(line.label, as: "TH", x: left, y: y)
      painter.draw(line.value, as: "TD", x: left + width - line.value.column, y: y)
    }
  }

  private static func set(
    _ text: String, _ size: Double, _ alignment: Style.Alignment, _ most: Double,
    _ painter: Painter
  ) -> Paragraph {
    let style = Style(size: size, leading: 1.25, alignment: alignment)
    let line = painter.set(PageText(text), style)
    return line.width <= most ? line : painter.set(PageText(text), style, width: most)
  }
}
