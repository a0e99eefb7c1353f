import CMECore

/// Figures that follow from a line but that nobody typed: they are only shown, for a yes.
extension LineReading {
  /// "from 9:15 till 12 on Friday", "8 minus 1": the figure that it comes to, for one day.
  var workedOut: (Act, [Act])? {
    let days = Set(seenDays)
    guard !shape.isQuestion, days.count < 2, let day = days.first ?? context.asked,
      let figure = lengthOfSpans ?? difference
    else { return nil }
    let entry: [Act] = figure > .zero ? [.enter([Entry(day: day, credits: figure)])] : []
    return (.clarify(Clarification(about: .amount(day, []))), entry)
  }

  /// The hours between times of day, where they are all the figures there are.
  private var lengthOfSpans: Credits? {
    let spans = ClockSpans(line)
    let isOther = mentions.contains { mention in
      !mention.figures.isEmpty && !spans.ranges.contains { $0.overlaps(mention.range) }
    }
    return spans.ranges.isEmpty || isOther ? nil : spans.credits
  }

  /// "8 minus 1", and no more than that.
  private var difference: Credits? {
    let figures = mentions.indices.filter { !mentions[$0].figures.isEmpty }
    guard figures.count == 2, line.count < 12, isTakenOff(figures[1], from: figures[0]),
      let whole = mentions[figures[0]].figures.first?.hundredths,
      let part = mentions[figures[1]].figures.first?.hundredths.magnitude
    else { return nil }
    return part < whole ? Credits(hundredths: whole - Int(part)) : nil
  }

  private func isTakenOff(_ part: Int, from whole: Int) -> Bool {
    let first = mentions[part].range.lowerBound
    if part == whole + 1 { return line.isText(["minus"], at: first) }
    return part == whole + 2 && ["minus", "less"].contains(line.text(mentions[whole + 1].range))
  }
}
