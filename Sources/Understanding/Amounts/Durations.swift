/// Figures with or without a unit: credits, hours and minutes at one credit to 60 minutes.
struct Durations {
  let line: Line

  /// What a figure was given in.
  enum Unit { case none, credits, hours, minutes, clock }

  /// A figure found, and the token after it.
  struct Figure {
    var value: Quantity
    var unit: Unit
    var end: Int
  }

  /// The figure that starts at a token.
  func figure(at start: Int) -> Figure? {
    clock(at: start) ?? articleHour(at: start) ?? articleCredit(at: start)
      ?? withUnit(at: start)
  }

  private var numerals: Numerals { Numerals(line: line) }

  // MARK: Units

  private func withUnit(at start: Int) -> Figure? {
    guard let (value, end) = numerals.number(at: start) else { return nil }
    if let added = added(value, at: end) { return added }
    guard
      let (unit, after) = unit(
        at: pastWholly(linked(end, isPart: !value.isWhole || isCouple(start))))
    else {
      return inMinutes(value, from: start, to: end) ?? Figure(value: value, unit: .none, end: end)
    }
    switch unit {
    case .hours: return hours(Figure(value: value, unit: .hours, end: after), from: start)
    case .minutes: return Figure(value: value.divided(by: 60), unit: .minutes, end: after)
    default: return creditsAndPart(Figure(value: value, unit: .credits, end: after))
    }
  }

  /// "30 more minutes": the "more" is left for whoever looks what is added.
  private func added(_ value: Quantity, at end: Int) -> Figure? {
    guard line.isText(["more", "extra", "additional"], at: end), let (unit, _) = unit(at: end + 1)
    else { return nil }
    return Figure(
      value: unit == .minutes ? value.divided(by: 60) : value, unit: unit, end: end)
  }

  /// The 60 of "between 60 and 90 minutes", "60 to 90 minutes".
  private func inMinutes(_ value: Quantity, from start: Int, to end: Int) -> Figure? {
    guard value.isWhole, value > 9, let (other, after) = numerals.number(at: end + 1), other > 9,
      line.isText(["or", "to", "-"], at: end) || line.isText(["and"], at: end) && isBetween(start),
      unit(at: after)?.unit == .minutes
    else { return nil }
    return Figure(value: value.divided(by: 60), unit: .minutes, end: end)
  }

  private func isBetween(_ start: Int) -> Bool { line.isText(["between"], at: start - 1) }

  private func isCouple(_ index: Int) -> Bool {
    line.isText(["couple", "cpl", "pair"], at: index)
      || line.isText(["couple", "cpl", "pair"], at: index + 1)
  }

  /// Past the dash of "3-hour" and the "of an" of "half of an hour".
  private func linked(_ end: Int, isPart: Bool) -> Int {
    if line.isSymbol("-", at: end), line.isGlued(end), line.isGlued(end + 1) { return end + 1 }
    guard isPart else { return end }
    var index = end
    if line.isText(["of"], at: index) { index += 1 }
    if line.isText(["a", "an", "the", "one"], at: index) { index += 1 }
    return unit(at: index) == nil ? end : index
  }

  /// Past the "full" of "two full hours".
  private func pastWholly(_ end: Int) -> Int {
    guard line.isText(Self.wholly, at: end), unit(at: end + 1)?.unit == .hours else { return end }
    return end + 1
  }

  func unit(at index: Int) -> (unit: Unit, end: Int)? {
    guard let (group, end) = line.group(at: index) else { return nil }
    if group.senses.has(.hours) { return (.hours, pastCredits(end)) }
    if group.senses.has(.minutes), isMinutes(index) { return (.minutes, end) }
    return group.senses.has(.credits) ? (.credits, end) : nil
  }

  /// A lone "m" or stroke is a unit only where it is glued on, or after minutes as people count
  /// them ("90 m").
  private func isMinutes(_ index: Int) -> Bool {
    guard line.isText(["m", "mn", "'"], at: index), !line.isGlued(index) else { return true }
    return line.digits(index - 1, atMost: 3).map { $0 > 9 && $0 % 5 == 0 } ?? false
  }

  private func pastCredits(_ index: Int) -> Int {
    guard let (group, end) = line.group(at: index), group.senses.has(.credits) else { return index }
    return end
  }

  /// "2 credits and a half".
  private func creditsAndPart(_ figure: Figure) -> Figure {
    guard figure.value.isWhole, line.isText(["and", "&"], at: figure.end),
      let part = NumberPhrases(line: line).part(at: figure.end + 1, isJoined: true)
    else { return figure }
    return Figure(value: figure.value + part.value, unit: .credits, end: pastCredits(part.end))
  }

  // MARK: Hours

  /// "an hour", "a full hour", "an hour and a half", "hour and a half", "another hour".
  private func articleHour(at start: Int) -> Figure? {
    let isLed = line.isText(["a", "an"], at: start)
    let hasArticle = isLed || line.isText(["another", "extra", "additional"], at: start - 1)
    let isFull = isLed && line.isText(Self.wholly, at: start + 1)
    let index = isFull ? start + 2 : isLed ? start + 1 : start
    guard line.isText(["hour", "hr", "hours"], at: index) else { return nil }
    let one = Figure(value: Quantity(1), unit: .hours, end: index + 1)
    let whole = hours(one, from: start)
    guard hasArticle || whole.end > one.end, let (group, end) = line.group(at: index),
      group.senses.has(.hours) || end <= whole.end
    else { return nil }
    return whole
  }

  /// "a credit and a half".
  private func articleCredit(at start: Int) -> Figure? {
    guard line.isText(["a"], at: start), line.isText(["credit", "point", "unit"], at: start + 1)
    else { return nil }
    let one = Figure(value: Quantity(1), unit: .credits, end: start + 2)
    let more = creditsAndPart(one)
    return more.end > one.end ? more : nil
  }

  private static let wholly: WordSet = ["full", "whole", "entire", "solid", "complete", "good"]

  /// "2 hours and 15 minutes", but "between 1 hour" alone of "between 1 hour and 90 minutes".
  private func hours(_ hours: Figure, from start: Int) -> Figure {
    let whole = withMinutes(hours)
    let isOneOfTwo =
      isBetween(start) && unit(at: whole.end - 1)?.unit == .minutes
      && !line.isText(["and"], at: whole.end)
    return isOneOfTwo ? hours : whole
  }

  /// What follows the hours: "and a half", "15 minutes", "and fifteen", "30" of "1h30".
  private func withMinutes(_ hours: Figure) -> Figure {
    guard hours.value.isWhole else { return hours }
    var next = hours.end
    var isJoined = false
    if line.isSymbol(".", at: next), line.isGlued(next) { next += 1 }
    if line.isText(["and", "&", "plus", "n"], at: next) || line.isSymbol(",", at: next)
      || line.isSymbol("+", at: next) || line.isSymbol(":", at: next)
    {
      isJoined = !line.isText([",", ":"], at: next)
      next += 1
      if line.isText(["and"], at: next) { next += 1 }
    }
    return halves(hours, at: next, isJoined: isJoined) ?? minutes(
      hours, at: next, isJoined: isJoined)
      ?? hours
  }

  private func halves(_ hours: Figure, at start: Int, isJoined: Bool) -> Figure? {
    let part =
      NumberPhrases(line: line).part(at: start, isJoined: isJoined)
      ?? slashed(at: start)
    guard let part, part.value.numerator < part.value.denominator else { return nil }
    let after = unit(at: linked(part.end, isPart: true))
    if let after, after.unit != .hours { return nil }
    return Figure(value: hours.value + part.value, unit: .hours, end: after?.end ?? part.end)
  }

  private func slashed(at start: Int) -> Numerals.Found? {
    guard let found = numerals.number(at: start), !found.value.isWhole,
      found.value.denominator < 10,
      line.token(start)?.fraction != nil || line.isSymbol("/", at: start + 1)
    else { return nil }
    return found
  }

  private func minutes(_ hours: Figure, at start: Int, isJoined: Bool) -> Figure? {
    guard let (value, end) = numerals.number(at: start), value.isWhole, value.numerator > 0 else {
      return nil
    }
    let total = hours.value + value.divided(by: 60)
    if let after = unit(at: linked(end, isPart: false)) {
      return after.unit == .minutes ? Figure(value: total, unit: .hours, end: after.end) : nil
    }
    let isPacked = line.isGlued(start) && line.token(start)?.text.utf8.count == 2
    guard value > 9 || isPacked, !(value > 59),
      start == hours.end || isJoined && value.whole % 5 == 0
    else {
      return nil
    }
    return Figure(value: total, unit: .hours, end: end)
  }
}
