import CCairo

/// Sets texts and draws them on a file, with their places in the document's structure.
final class Painter {
  let file: PDFFile
  private let type: TypeCase
  /// The letters of all texts so far that no font has.
  private(set) var missing: Set<Unicode.Scalar> = []

  init(_ file: PDFFile, in type: TypeCase) {
    self.file = file
    self.type = type
  }

  /// Sets a text; without a width it stands on one line.
  func set(_ text: PageText, _ style: Style, width: Double? = nil) -> Paragraph {
    let paragraph = Paragraph(text, style, width: width, in: type)
    missing.formUnion(paragraph.missing)
    return paragraph
  }

  /// Sets a text on one line, smaller where it has to be, and where it would be smaller than
  /// `least` points on lines of about the same length.
  func fit(_ text: PageText, _ style: Style, least: Double, width: Double) -> Paragraph {
    let line = set(text, style)
    guard line.width > width else { return line }
    var small = style.scaled(width / line.width * 0.995)
    if small.size >= least { return set(text, small) }
    small = style.scaled(least / style.size)
    let lines = set(text, small, width: width)
    lines.balance(at: width)
    return lines
  }

  /// Draws a text with its column in the middle of a place.
  func draw(_ text: Paragraph, as tag: String, middle x: Double, y: Double) {
    draw(text, as: tag, x: x - text.column / 2, y: y)
  }

  /// Draws a text.
  func draw(_ text: Paragraph, as tag: String, x: Double, y: Double) {
    file.tagged(tag) { text.draw(on: file.drawing, x: x, y: y) }
  }

  /// Draws a line from left to right.
  func rule(from left: Double, to right: Double, y: Double, weight: Double, ink: Ink = .blue) {
    ink.use(on: file.drawing)
    cairo_set_line_width(file.drawing, weight)
    cairo_move_to(file.drawing, left, y)
    cairo_line_to(file.drawing, right, y)
    cairo_stroke(file.drawing)
  }

  /// Draws a rectangle around a sheet, so far from its edges.
  func frame(_ sheet: Sheet, inset: Double, weight: Double) {
    Ink.blue.use(on: file.drawing)
    cairo_set_line_width(file.drawing, weight)
    cairo_rectangle(
      file.drawing, inset, inset, sheet.width - 2 * inset, sheet.height - 2 * inset)
    cairo_stroke(file.drawing)
  }
}
