import CMECore

extension MentionFinder {
  /// Times of day that are written like figures: "8am to noon", "9-5", "ten past 3".
  func timeOfDay(at start: Int) -> Mention? {
    let isNumber = line.isDigits(start) || line.word(start)?.number != nil
    guard isNumber || line.isText(["noon", "midday", "midnight"], at: start) else { return nil }
    return span(at: start) ?? minutesPast(at: start)
  }

  // MARK: "8am to noon"

  /// A time of day, and how much makes it one.
  private struct Time {
    var hour: Int
    var end: Int
    var isMarked: Bool
    var hasColon: Bool
  }

  /// How long somebody was there, by the clock: credits that nobody has worked out.
  private func span(at start: Int) -> Mention? {
    guard let from = time(at: start),
      line.isText(Self.untils, at: from.end)
        || line.isText(["and"], at: from.end) && line.isText(["between"], at: start - 1),
      let to = time(at: from.end + 1), isSpan(from, to)
    else { return nil }
    let kind = Amount.Kind.vague([])
    return Mention(kind: .amount(Amount(kind: kind, isWeak: true)), range: start..<to.end)
  }

  private static let untils: WordSet = ["to", "-", "until", "till", "til", "through", "thru"]

  private func isSpan(_ from: Time, _ to: Time) -> Bool {
    if from.isMarked || to.isMarked || from.hasColon && to.hasColon { return true }
    if from.hasColon || to.hasColon { return max(from.hour, to.hour) > 8 }
    guard !mentions.contains(where: { $0.has(.change) }) else { return false }
    return (6...12).contains(from.hour) && (1...7).contains(to.hour) && from.hour > to.hour
  }

  private func time(at start: Int) -> Time? {
    if line.isText(["noon", "midday", "midnight"], at: start) {
      return Time(hour: 12, end: start + 1, isMarked: true, hasColon: false)
    }
    guard let hour = hour(at: start) else { return nil }
    let hasColon =
      line.isSymbol(":", at: start + 1) && line.isGlued(start + 1) && line.isGlued(start + 2)
      && line.isDigits(start + 2) && line.token(start + 2)?.text.utf8.count == 2
    let end = hasColon ? start + 3 : start + 1
    guard let (group, after) = line.group(at: end), group.senses.has(.clockAfter),
      !line.isText(["noon"], at: end)
    else {
      let isDecimal =
        line.isGlued(end) && line.isText([".", ",", "/", ":", "'"], at: end)
        && line.isGlued(end + 1)
      return isDecimal || hasUnit(end) || line.token(end)?.fraction != nil
        ? nil : Time(hour: hour, end: end, isMarked: false, hasColon: hasColon)
    }
    return Time(hour: hour, end: after, isMarked: true, hasColon: hasColon)
  }

  private func hour(at index: Int) -> Int? {
    let hour: Int? =
      if case .small(let value) = line.word(index)?.number { value } else {
        line.digits(index, atMost: 2)
      }
    return hour.flatMap { (1...24).contains($0) ? $0 : nil }
  }

  private func hasUnit(_ index: Int) -> Bool {
    guard let senses = line.group(at: index)?.group.senses else { return false }
    return senses.has(.hours) || senses.has(.minutes) || senses.has(.credits)
  }

  // MARK: "ten past 3"

  private func minutesPast(at start: Int) -> Mention? {
    let first = line.isText(["a"], at: start) ? start + 1 : start
    let isQuarter = line.isText(["quarter"], at: first)
    guard isQuarter || line.isText(Self.minutes, at: first),
      let time = time(at: pastUnit(first + 1) + 1)
    else { return nil }
    let mark = pastUnit(first + 1)
    let isPast = line.isText(["past"], at: mark)
    let isTo = line.isText(["to", "till", "of", "before"], at: mark)
    guard isPast || isTo && (isQuarter || mark > first + 1 || isLate(first, time)) else {
      return nil
    }
    return Mention(kind: .number(nil), range: start..<time.end)
  }

  private func pastUnit(_ index: Int) -> Int {
    line.isText(["minutes", "minute", "mins", "min"], at: index) ? index + 1 : index
  }

  /// "Ten to 4" is no range, as the ten is the greater; "five to six" may be one.
  private func isLate(_ index: Int, _ time: Time) -> Bool {
    guard line.isText(["to", "till"], at: index + 1) else { return false }
    return time.isMarked || !line.isText(["5", "five"], at: index) && time.hour < 10
  }

  private static let minutes: WordSet = ["5", "10", "15", "20", "25", "five", "ten", "twenty"]

  /// The "thirty" of "at five thirty".
  func isMinutesOfHour(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none, figure.value.isWhole, (10...59).contains(figure.value.whole),
      mentions.count > 1, mentions[mentions.count - 2].has(.clock),
      let hour = mentions.last, hour.isNumber, hour.range.count == 1
    else { return false }
    return line.token(start)?.kind == .word && line.token(start - 1)?.kind == .word
  }

  // MARK: "0800", "17:30"

  /// Whether a figure is a time of day by its form alone.
  func isMilitary(_ figure: Durations.Figure, at start: Int) -> Bool {
    if figure.unit == .clock { return figure.value.whole > 11 }
    guard figure.end == start + 1 || figure.unit == .hours, let token = line.token(start),
      token.kind == .digits, token.text.utf8.count == 4, let time = line.digits(start)
    else { return false }
    let isHour = (100...2_359).contains(time) && time % 100 < 60
    return isHour && (token.text.hasPrefix("0") || figure.unit == .hours)
  }
}
