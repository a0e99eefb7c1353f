import CMECore

/// The page of a certificate: what is certified above, in the middle; below to the left the
/// statements and the foot, and to the right the code.
struct CertificatePage {
  let text: CertificateText
  let line: String
  let logo: Logo?
  let sheet: Sheet
  let painter: Painter

  /// Points for each module of the code: 0.7 mm.
  ///
  /// A picture of 100 dots an inch has 2.8 dots of it. In whole points, and from a whole point on, the code takes the fewest bytes.
  private static let module = 2.0

  /// Draws it, smaller where there is much to say.
  func draw() throws(Trouble) {
    guard let code = QRSymbol(line, side: 73) else {
      throw .failed("the signed line is too long for a code")
    }
    for step in 0...12 {
      let scale = 1 - Double(step) * 0.035
      let above = certified(scale), below = foot(scale, beside: code)
      let height = max(below.height, side(of: code))
      let top = sheet.end + 6, middle = sheet.height - sheet.end - height
      guard above.height + top + 14 * scale <= middle else { continue }
      if !painter.missing.isEmpty { throw .missing(painter.missing) }
      painter.frame(sheet, inset: 24, weight: 1.2)
      painter.frame(sheet, inset: 28.4, weight: 0.4)
      painter.file.tagged("Document") {
        above.draw(from: top, to: middle - 14 * scale, stretch: 1.9)
        below.draw(from: middle, to: middle + height, stretch: .infinity)
      }
      let y = (middle + height - side(of: code)).rounded()
      code.draw(
        on: painter.file.drawing, x: (sheet.right - side(of: code)).rounded(), y: y,
        module: CertificatePage.module)
      return
    }
    throw .failed("the text does not fit on the page")
  }

  private func side(of code: QRSymbol) -> Double { Double(code.side) * CertificatePage.module }

  private func certified(_ scale: Double) -> Column {
    var column = Column()
    addLogo(to: &column, scale)
    add(text.provider, provider, as: "P", to: &column, scale)
    column.add(gap: 7 * scale)
    add(text.title, title, as: "H1", to: &column, scale)
    column.add(gap: 9 * scale)
    add(text.before, lead, as: "P", to: &column, scale)
    column.add(gap: 5 * scale)
    addName(to: &column, scale)
    column.add(gap: 6 * scale)
    add(text.after, lead, as: "P", to: &column, scale)
    column.add(gap: 7 * scale)
    add(text.event, event, as: "P", to: &column, scale)
    column.add(gap: 3 * scale)
    add(text.place, place, as: "P", to: &column, scale)
    column.add(gap: 10 * scale)
    addTable(to: &column, scale)
    return column
  }

  private let provider = Style(
    family: .capitals, size: 17, tracking: 1.4, ink: .blue, alignment: .center)
  private let title = Style(size: 31, tracking: 0.2, ink: .blue, alignment: .center)
  private let lead = Style(size: 14.5, isItalic: true, ink: .grey, alignment: .center)
  private let name = Style(size: 39, alignment: .center)
  private let event = Style(size: 21, alignment: .center)
  private let place = Style(size: 14, alignment: .center)

  private func add(
    _ words: String, _ style: Style, as tag: String, to column: inout Column, _ scale: Double
  ) {
    let words = PageText(plain: words)
    guard !words.text.isEmpty else { return }
    let style = style.scaled(scale)
    let set = painter.fit(words, style, least: style.size * 0.8, width: sheet.column)
    column.add(height: set.height) { [painter, sheet] in
      painter.draw(set, as: tag, middle: sheet.width / 2, y: $0)
    }
  }

  private func addName(to column: inout Column, _ scale: Double) {
    let style = name.scaled(scale)
    let set = painter.fit(
      PageText(plain: text.holder), style, least: style.size * 0.62, width: sheet.column)
    column.add(height: set.height) { [painter, sheet] in
      painter.draw(set, as: "P", middle: sheet.width / 2, y: $0)
    }
  }

  private func addLogo(to column: inout Column, _ scale: Double) {
    guard let logo else { return }
    let width = min(170, 44 * logo.proportion) * scale
    let height = width / logo.proportion
    column.add(height: height) { [painter, sheet] in
      logo.draw(
        on: painter.file.drawing, x: (sheet.width - width) / 2, y: $0, width: width,
        height: height)
    }
    column.add(gap: 8 * scale)
  }

  private func addTable(to column: inout Column, _ scale: Double) {
    let table = CreditsTable(text, scale: scale, column: sheet.column, by: painter)
    column.add(height: table.height) { [sheet] in table.draw(middle: sheet.width / 2, y: $0) }
  }

  private func foot(_ scale: Double, beside code: QRSymbol) -> Column {
    let width = sheet.column - side(of: code) - 26
    var column = Column()
    let statement = Style(size: 11, leading: 1.2).scaled(max(0.8, scale))
    for words in text.statements {
      addLeft(PageText(words), statement, width, to: &column)
      column.add(gap: 3 * scale)
    }
    column.add(gap: 5 * scale)
    let small = Style(family: .exact, size: 9, leading: 1.2, ink: .grey)
    for words in text.foot {
      addLeft(PageText(plain: words), small, width, to: &column)
    }
    column.add(gap: 3)
    let signed = SignedText(line, width: width, by: painter)
    column.add(height: signed.height) { [painter, sheet] in
      signed.draw(by: painter, x: sheet.left, y: $0)
    }
    return column
  }

  private func addLeft(
    _ words: PageText, _ style: Style, _ width: Double, to column: inout Column
  ) {
    let set = painter.set(words, style, width: width)
    set.balance(at: width)
    column.add(height: set.height) { [painter, sheet] in
      painter.draw(set, as: "P", x: sheet.left, y: $0)
    }
  }
}
