/// The signed line as small text, on as many lines as it needs.
///
/// No line breaks at a space, so that the lines one behind the other are the signed line.
struct SignedText {
  private let lines: [Paragraph]

  init(_ line: String, width: Double, by painter: Painter) {
    let style = Style(
      family: .exact, size: 6.6, leading: 1.15, ink: .grey, breaksAnywhere: true, followsText: false
    )
    var rest = PageText(exact: line).text[...]
    var lines: [Paragraph] = []
    while !rest.isEmpty {
      let whole = painter.set(PageText(exact: String(rest)), style, width: width)
      let lengths = whole.lineLengths
      if !SignedText.hasSpace(atEnds: lengths, of: rest) {
        lines.append(whole)
        break
      }
      let first = SignedText.piece(of: rest, longest: lengths.first ?? 0)
      lines.append(painter.set(PageText(exact: String(first)), style))
      rest = rest[first.endIndex...]
    }
    self.lines = lines
  }

  /// Whether a line ends or begins with a space.
  private static func hasSpace(atEnds lengths: [Int], of text: Substring) -> Bool {
    let bytes = Array(text.utf8)
    var end = 0
    return lengths.dropLast().contains { length in
      end += length
      return end > 0 && end < bytes.count
        && [bytes[end - 1], bytes[end]].contains(UInt8(ascii: " "))
    }
  }

  /// In points.
  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Draws it from its upper left corner.
  func draw(by painter: Painter, x: Double, y: Double) {
    painter.file.tagged("P") {
      var y = y
      for line in lines {
        line.draw(on: painter.file.drawing, x: x, y: y)
        y += line.height
      }
    }
  }

  /// The longest piece of so many bytes that neither ends nor is followed by a space.
  private static func piece(of text: Substring, longest: Int) -> Substring {
    guard longest < text.utf8.count else { return text }
    var end = text.startIndex
    var count = 0
    while end < text.endIndex, count + text[end].utf8.count <= longest {
      count += text[end].utf8.count
      end = text.index(after: end)
    }
    let furthest = end
    while end > text.startIndex, text[end] == " " || text[text.index(before: end)] == " " {
      end = text.index(before: end)
    }
    if end > text.startIndex { return text[..<end] }
    return furthest > text.startIndex ? text[..<furthest] : text.prefix(1)
  }
}
