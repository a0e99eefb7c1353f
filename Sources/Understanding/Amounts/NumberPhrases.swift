/// Numbers in words.
struct NumberPhrases {
  let line: Line

  func number(at start: Int) -> Numerals.Found? {
    guard word(start) != nil || line.isDigits(start) else { return nil }
    return halfDozen(at: start) ?? parts(at: start) ?? pointed(at: start) ?? dozens(at: start)
      ?? counted(at: start)
  }

  private func word(_ index: Int) -> NumberWord? { line.word(index)?.number }

  // MARK: Parts

  /// "half", "a quarter", "three quarters", "two thirds", "3 quarters".
  private func parts(at start: Int) -> Numerals.Found? {
    if let part = part(at: start, isJoined: true) ?? several(at: start) ?? over(at: start) {
      return part
    }
    guard let digits = line.digits(start, atMost: 1), case .part(let parts) = word(start + 1),
      !line.isText(["third", "fourth", "fifth"], at: start + 1)
    else { return nil }
    return (Quantity(digits, over: parts), start + 2)
  }

  /// The part of one that starts at a token; "half" on its own only where it is joined on.
  func part(at start: Int, isJoined: Bool) -> Numerals.Found? {
    if case .part(let parts) = word(start), isJoined, isPlainPart(start) {
      return (Quantity(1, over: parts), start + 1)
    }
    let next = line.isSymbol("-", at: start + 1) ? start + 2 : start + 1
    guard case .part(let parts) = word(next), let count = count(start), count < parts else {
      return nil
    }
    return (Quantity(count, over: parts), next + 1)
  }

  /// "two halves", "five quarters", "twenty-five hundredths".
  private func several(at start: Int) -> Numerals.Found? {
    guard let (count, end) = whole(at: start), count > 1, case .part(let parts) = word(end),
      line.token(end)?.text.hasSuffix("s") ?? false
    else { return nil }
    return (Quantity(count, over: parts), end + 1)
  }

  /// "three over four", but not "6 over 2 days".
  private func over(at start: Int) -> Numerals.Found? {
    guard let (top, middle) = whole(at: start), line.isText(["over"], at: middle),
      let (bottom, end) = whole(at: middle + 1), (2...12).contains(bottom),
      !line.isSymbol(".", at: end) || !line.isGlued(end), line.word(end)?.weekday == nil,
      !(line.group(at: end)?.group.senses.has(.count) ?? false)
    else { return nil }
    return (Quantity(top, over: bottom), end)
  }

  /// A whole number in words, or in up to two digits.
  private func whole(at start: Int) -> (value: Int, end: Int)? {
    if let digits = line.digits(start, atMost: 2) { return (digits, start + 1) }
    return counted(at: start).map { ($0.value.whole, $0.end) }
  }

  /// "two dozen", "3 dozens of".
  private func dozens(at start: Int) -> Numerals.Found? {
    guard let (count, end) = whole(at: start), (1...9).contains(count), word(end) == .dozen else {
      return nil
    }
    return (Quantity(count * 12), pastOf(end + 1))
  }

  private func count(_ index: Int) -> Int? {
    switch word(index) {
    case .article: 1
    case .small(let value) where value > 0: value
    default: line.digits(index, atMost: 1)
    }
  }

  /// "third" and "fourth" on their own are days, not parts.
  private func isPlainPart(_ index: Int) -> Bool {
    guard let text = line.token(index)?.text, !["halves", "quarters"].contains(text) else {
      return false
    }
    return text.hasPrefix("h") || text.hasPrefix("q")
  }

  // MARK: Decimals

  /// "two point five", "seven point two five", "point seventy five", "2 point 5".
  private func pointed(at start: Int) -> Numerals.Found? {
    let whole = counted(at: start) ?? line.digits(start).map { (Quantity($0), start + 1) }
    let point = whole?.end ?? start
    guard word(point) == .point, let digits = spokenDigits(at: point + 1) else { return nil }
    return ((whole?.value ?? Quantity(0)) + digits.value, digits.end)
  }

  private func spokenDigits(at start: Int) -> Numerals.Found? {
    if let token = line.token(start), token.kind == .digits, token.text.utf8.count <= 4,
      let value = line.digits(start)
    {
      return (Quantity(value, over: power(token.text.utf8.count)), start + 1)
    }
    if let (value, end) = counted(at: start), value > 9 {
      return value > 99 ? nil : (Quantity(value.whole, over: 100), end)
    }
    return singleDigits(at: start)
  }

  private func singleDigits(at start: Int) -> Numerals.Found? {
    var value = 0
    var end = start
    while end < start + 4, case .small(let digit) = word(end), digit <= 9,
      end == start || isDigit(end)
    {
      value = value * 10 + digit
      end += 1
    }
    return end == start ? nil : (Quantity(value, over: power(end - start)), end)
  }

  /// A zero may start the next figure ("two point five zero Saturday"), so it ends this one
  /// where more follows.
  private func isDigit(_ index: Int) -> Bool {
    word(index) != .small(0) || line.token(index + 1)?.kind != .word
      || line.group(at: index + 1)?.group.senses.has(.credits) ?? false
  }

  private func power(_ count: Int) -> Int { (0..<count).reduce(1) { value, _ in value * 10 } }

  // MARK: Whole numbers

  private func counted(at start: Int) -> Numerals.Found? {
    switch word(start) {
    case .small(let value): return hundreds(value, after: start + 1) ?? (Quantity(value), start + 1)
    case .tens(let value):
      return (Quantity(value + units(after: start).value), units(after: start).end)
    case .couple: return (Quantity(2), pastOf(start + 1))
    case .dozen where line.isText(["dozen"], at: start): return (Quantity(12), pastOf(start + 1))
    case .hundred: return hundreds(1, after: start)
    case .article: return grouped(at: start + 1)
    default: return nil
    }
  }

  private func halfDozen(at start: Int) -> Numerals.Found? {
    let half = word(start) == .article ? start + 1 : start
    guard word(half) == .part(2) else { return nil }
    let next = word(half + 1) == .article ? half + 2 : half + 1
    return word(next) == .dozen ? (Quantity(6), next + 1) : nil
  }

  private func grouped(at start: Int) -> Numerals.Found? {
    if line.isText(["single"], at: start) { return (Quantity(1), start + 1) }
    return switch word(start) {
    case .couple, .dozen, .hundred: counted(at: start)
    default: nil
    }
  }

  private func units(after start: Int) -> (value: Int, end: Int) {
    let isJoined = line.isSymbol("-", at: start + 1) || line.isText(["and"], at: start + 1)
    let next = isJoined ? start + 2 : start + 1
    guard case .small(let value) = word(next), (1...9).contains(value),
      !line.isText(["and"], at: start + 1) || endsTens(next + 1)
    else { return (0, start + 1) }
    return (value, next + 1)
  }

  /// "twenty and one" is one number where nothing of its own follows the one.
  private func endsTens(_ index: Int) -> Bool {
    guard let token = line.token(index), token.kind == .word else { return true }
    return line.group(at: index).map { group, _ in
      group.senses.has(.hours) || group.senses.has(.minutes) || group.senses.has(.credits)
    } ?? false
  }

  private func hundreds(_ value: Int, after start: Int) -> Numerals.Found? {
    guard word(start) == .hundred, value > 0 else { return nil }
    let next = line.isText(["and"], at: start + 1) ? start + 2 : start + 1
    guard let rest = counted(at: next), !(rest.value > 99) else {
      return (Quantity(value * 100), start + 1)
    }
    return (Quantity(value * 100 + rest.value.whole), rest.end)
  }

  private func pastOf(_ index: Int) -> Int { line.isText(["of"], at: index) ? index + 1 : index }
}
