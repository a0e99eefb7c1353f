import CMECore

/// The numbers of days and years within dates.
extension Dates {
  /// "17", "17th", "seventeenth", "twenty-first".
  func numbered(_ index: Int) -> (number: Int, end: Int)? {
    if let digits = line.digits(index, atMost: 2), (1...31).contains(digits) {
      return (digits, isOrdinalEnding(index + 1) ? index + 2 : index + 1)
    }
    if case .tens(let tens) = line.word(index)?.number, tens <= 30 {
      let next = line.isSymbol("-", at: index + 1) ? index + 2 : index + 1
      if let ordinal = line.word(next)?.ordinal, ordinal < 10 { return (tens + ordinal, next + 1) }
      return nil
    }
    return line.word(index)?.ordinal.map { ($0, index + 1) }
  }

  /// "October seventeen": a number in words that is a day of the event in that month.
  func counted(_ index: Int, in month: Int) -> (number: Int, end: Int)? {
    guard let (value, end) = NumberPhrases(line: line).number(at: index), value.isWhole,
      calendar.has(month: month, number: value.whole), !followsUnit(end)
    else { return nil }
    return (value.whole, end)
  }

  /// "Seventeen October", "seventeen of October".
  func counted(_ index: Int, before: Bool) -> (number: Int, end: Int)? {
    guard line.word(index)?.number != nil,
      let (value, end) = NumberPhrases(line: line).number(at: index), value.isWhole,
      let month = month(at: line.isText(["of"], at: end) ? end + 1 : end),
      calendar.has(month: month, number: value.whole)
    else { return nil }
    return (value.whole, end)
  }

  func isOrdinalEnding(_ index: Int) -> Bool { line.isText(["st", "nd", "rd", "th"], at: index) }

  func isDecimal(_ index: Int) -> Bool {
    line.isSymbol(".", at: index) && line.isGlued(index) && line.isGlued(index + 1)
      && line.isDigits(index + 1)
  }

  /// Whether a unit follows, so that the number before is no day.
  func followsUnit(_ index: Int) -> Bool {
    let next = line.isText(["of"], at: index) ? index + 1 : index
    let unit = line.isText(["a", "an", "one"], at: next) ? next + 1 : next
    guard let senses = line.group(at: unit)?.group.senses else { return false }
    return !senses.isDisjoint(with: Self.units)
  }

  private static let units = Senses(.hours).union(Senses(.credits)).union(Senses(.minutes))

  // MARK: Years

  /// The year that follows, if one does, and the token after it.
  func pastYear(_ index: Int, isMarked: Bool) -> (year: Int?, end: Int) {
    let isLed = line.isText([",", ".", "-", "/", "of", "in"], at: index)
    let start = isLed ? index + 1 : index
    if let (year, end) = year(at: start) { return (year, end) }
    if let year = shortYear(at: start, isMarked: isMarked && line.isText(["-", "/"], at: index)) {
      return (year, start + 1)
    }
    return (nil, index)
  }

  /// "2026", "last year".
  private func year(at index: Int) -> (year: Int, end: Int)? {
    if let digits = line.digits(index, atMost: 4), (1_900...2_100).contains(digits) {
      return (digits, index + 1)
    }
    if line.isText(["year"], at: index + 1), let today = calendar.today,
      let step = Self.steps[line.tokens[index]]
    {
      return (today.year + step, index + 2)
    }
    return nil
  }

  private static let steps: WordMap = ["this": 0, "last": -1, "next": 1]

  /// "26" after a date: where a mark joins it on, or where it is the year of the event.
  private func shortYear(at index: Int, isMarked: Bool) -> Int? {
    guard let token = line.token(index), token.kind == .digits, token.text.utf8.count == 2,
      let digits = line.digits(index), !isDecimal(index + 1)
    else { return nil }
    if isMarked, token.isGlued { return 2_000 + digits }
    let isOfEvent = calendar.days.contains { $0.year == 2_000 + digits }
    return digits > 12 && isOfEvent && !followsUnit(index + 1) ? 2_000 + digits : nil
  }
}
