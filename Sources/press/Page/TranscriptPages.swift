import CMECore

/// The pages of a transcript: who and when, then a row an event, then the totals.
struct TranscriptPages {
  let text: TranscriptText
  let logo: Logo?
  let sheet: Sheet
  let painter: Painter

  /// Draws them, as many as it takes.
  func draw() throws(Trouble) {
    let head = head, rows = rows, end = end
    let folio = Style(size: 9.5, ink: .grey, alignment: .center)
    let pages = try broken(rows, below: head.height, before: end.height)
    let numbers = pages.indices.map {
      painter.set(PageText(plain: "\($0 + 1) / \(pages.count)"), folio)
    }
    let running = painter.fit(
      PageText(plain: "\(text.title) · \(text.holder)"), Style(size: 9.5, ink: .grey), least: 6,
      width: sheet.column)
    if !painter.missing.isEmpty { throw .missing(painter.missing) }
    painter.file.tagged("Document") {
      for (index, page) in pages.enumerated() {
        if index > 0 {
          painter.file.endPage()
          running.draw(on: painter.file.drawing, x: sheet.left, y: sheet.end - 24)
          painter.rule(from: sheet.left, to: sheet.right, y: sheet.end - 6, weight: 0.4)
        }
        var y = sheet.end
        if index == 0 { y = draw(head, from: y) }
        painter.file.tagged("Table") {
          for row in page { y = row.draw(from: y, by: painter, sheet) }
        }
        if index == pages.count - 1 { _ = draw(end, from: y) }
        guard pages.count > 1 else { continue }
        numbers[index].draw(
          on: painter.file.drawing, x: (sheet.width - numbers[index].width) / 2,
          y: sheet.height - sheet.end + 14)
      }
    }
  }

  private func draw(_ column: Column, from y: Double) -> Double {
    column.draw(from: y, to: y + column.height, stretch: 1)
    return y + column.height
  }

  /// The rows of each page; the end stands on the last, and never without a row above it.
  private func broken(
    _ rows: [TranscriptRow], below head: Double, before end: Double
  ) throws(Trouble) -> [[TranscriptRow]] {
    let bottom = sheet.height - sheet.end
    var pages: [[TranscriptRow]] = [[]]
    var y = sheet.end + head
    for (index, row) in rows.enumerated() {
      let needed = row.height + (index == rows.count - 1 ? end : 0)
      if y + needed > bottom {
        pages.append([])
        y = sheet.end
      }
      guard y + needed <= bottom else { throw .failed("the text does not fit on the page") }
      pages[pages.count - 1].append(row)
      y += row.height
    }
    return pages
  }

  private var rows: [TranscriptRow] {
    text.events.map { TranscriptRow($0, column: sheet.column, by: painter) }
  }

  private var head: Column {
    var column = Column()
    if let logo { add(logo, to: &column) }
    add(text.provider, Style(family: .capitals, size: 13, tracking: 1, ink: .blue), to: &column)
    column.add(gap: 5)
    add(text.title, Style(size: 23, ink: .blue), as: "H1", to: &column)
    column.add(gap: 16)
    add(text.holder, Style(size: 19), to: &column)
    column.add(gap: 3)
    add(text.span, Style(size: 12.5, isItalic: true, ink: .grey), to: &column)
    column.add(gap: 14)
    column.add(height: 4) { [painter, sheet] in
      painter.rule(from: sheet.left, to: sheet.right, y: $0, weight: 1.2)
      painter.rule(from: sheet.left, to: sheet.right, y: $0 + 3, weight: 0.4)
    }
    return column
  }

  private var end: Column {
    var column = Column()
    column.add(height: 10) { [painter, sheet] in
      painter.rule(from: sheet.left, to: sheet.right, y: $0 + 2, weight: 1.2)
    }
    for total in text.totals {
      let row = TranscriptRow(total, column: sheet.column, by: painter)
      column.add(height: row.height) { [painter, sheet] in
        _ = row.draw(from: $0, by: painter, sheet)
      }
    }
    column.add(gap: 18)
    for words in text.foot {
      let set = painter.set(
        PageText(words), Style(size: 9.5, leading: 1.2, ink: .grey), width: sheet.column)
      column.add(height: set.height) { [painter, sheet] in
        painter.draw(set, as: "P", x: sheet.left, y: $0)
      }
    }
    return column
  }

  private func add(
    _ words: String, _ style: Style, as tag: String = "P", to column: inout Column
  ) {
    let set = painter.fit(
      PageText(plain: words), style, least: style.size * 0.75, width: sheet.column)
    column.add(height: set.height) { [painter, sheet] in
      painter.draw(set, as: tag, x: sheet.left, y: $0)
    }
  }

  private func add(_ logo: Logo, to column: inout Column) {
    let width = min(140, 38 * logo.proportion)
    let height = width / logo.proportion
    column.add(height: height) { [painter, sheet] in
      logo.draw(
        on: painter.file.drawing, x: sheet.left, y: $0, width: width, height: height)
    }
    column.add(gap: 10)
  }
}
