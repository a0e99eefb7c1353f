/// Numbers in digits: decimals, fractions, signs.
struct Numerals {
  let line: Line

  /// A number found, and the token after it.
  typealias Found = (value: Quantity, end: Int)

  /// The number that starts at a token, in digits or words.
  func number(at start: Int) -> Found? {
    if let signed = signed(at: start) { return signed }
    guard let found = unsigned(at: start) else { return nil }
    return mixed(found, from: start)
  }

  private func signed(at start: Int) -> Found? {
    let isSign = line.isSymbol("-", at: start) && !line.isGlued(start) && line.isGlued(start + 1)
    let isWord = line.word(start)?.number == .minus
    guard isSign || isWord, let found = unsigned(at: start + 1) else { return nil }
    let whole = mixed(found, from: start + 1)
    return (whole.value.negated, whole.end)
  }

  private func unsigned(at start: Int) -> Found? {
    slashed(at: start) ?? NumberPhrases(line: line).number(at: start) ?? decimal(at: start)
      ?? sign(at: start)
  }

  private func sign(at index: Int) -> Found? {
    line.token(index)?.fraction.map { ($0, index + 1) }
  }

  // MARK: Digits

  private func decimal(at start: Int) -> Found? {
    if line.isSymbol(".", at: start) || line.isSymbol(",", at: start) {
      return leadingPoint(at: start)
    }
    guard let whole = line.digits(start) else { return nil }
    return scientific(whole, at: start) ?? withDecimals(whole, at: start)
      ?? (Quantity(whole), start + 1)
  }

  private func leadingPoint(at start: Int) -> Found? {
    guard !line.isGlued(start) || !isValue(start - 1), line.isGlued(start + 1),
      !line.isSymbol(".", at: start - 1)
    else { return nil }
    return fraction(of: start + 1).map { ($0, start + 2) }
  }

  private func isValue(_ index: Int) -> Bool {
    line.token(index).map { $0.kind != .symbol && $0.kind != .lineBreak } ?? false
  }

  private func withDecimals(_ whole: Int, at start: Int) -> Found? {
    guard isMark(start + 1), line.isGlued(start + 2), let part = fraction(of: start + 2) else {
      return nil
    }
    let isList =
      line.isSymbol(",", at: start + 1) && isMark(start + 3) && line.isDigits(start + 4)
      && line.isGlued(start + 4)
    if isList { return nil }
    if line.isSymbol(",", at: start + 1), whole > 0, line.token(start + 2)?.text.utf8.count == 3,
      let rest = line.digits(start + 2)
    {
      return (Quantity(whole * 1_000 + rest), start + 3)
    }
    return (Quantity(whole) + part, start + 3)
  }

  private func isMark(_ index: Int) -> Bool {
    (line.isSymbol(".", at: index) || line.isSymbol(",", at: index)) && line.isGlued(index)
  }

  /// More digits after the point only say that the figure is not exactly what it was so far.
  private static let decimals = 4

  /// The worth of a run of digits after the point.
  private func fraction(of index: Int) -> Quantity? {
    guard let token = line.token(index), token.kind == .digits else { return nil }
    var numerator = 0
    var denominator = 1
    for digit in token.text.utf8.prefix(Self.decimals) {
      numerator = numerator * 10 + Int(digit - 48)
      denominator *= 10
    }
    let isMore = token.text.utf8.dropFirst(Self.decimals).contains { $0 != 48 }
    return isMore
      ? Quantity(numerator * 10 + 1, over: denominator * 10)
      : Quantity(numerator, over: denominator)
  }

  private func scientific(_ whole: Int, at start: Int) -> Found? {
    guard line.isText(["e"], at: start + 1), line.isGlued(start + 1), line.isGlued(start + 2),
      let exponent = line.digits(start + 2), exponent <= 9, whole < 1_000
    else { return nil }
    return (Quantity((0..<exponent).reduce(whole) { value, _ in value * 10 }), start + 3)
  }

  // MARK: Fractions

  /// "3/4": a fraction whose denominator people divide hours by.
  private func slashed(at start: Int) -> Found? {
    guard let top = line.digits(start, atMost: 2), line.isSymbol("/", at: start + 1),
      let bottom = line.digits(start + 2, atMost: 2), (2...10).contains(bottom),
      bottom <= 4 || top < bottom && line.isGlued(start + 1),
      !line.isSymbol("/", at: start + 3) || line.isGlued(start + 3) != line.isGlued(start + 1),
      !isMark(start + 3) || !line.isDigits(start + 4) || !line.isGlued(start + 4)
    else { return nil }
    return (Quantity(top, over: bottom), start + 3)
  }

  /// "2 1/2", "2½", "2-1/2", "two and a half", "2 and three quarters".
  private func mixed(_ found: Found, from start: Int) -> Found {
    guard found.value.isWhole, found.value.numerator > 0 else { return found }
    var next = found.end
    var isJoined = false
    if line.isSymbol("-", at: next), line.isGlued(next), line.isGlued(next + 1) {
      next += 1
      isJoined = true
    } else if line.isText(["and", "&", "n", "und", "y", "et", "an", "nd"], at: next) {
      next += 1
      isJoined = true
    }
    guard let part = part(at: next, isJoined: isJoined) else { return found }
    return (found.value + part.value, part.end)
  }

  private func part(at start: Int, isJoined: Bool) -> Found? {
    if let sign = sign(at: start) { return sign }
    if let slashed = slashed(at: start), slashed.value.numerator < slashed.value.denominator {
      return slashed
    }
    return NumberPhrases(line: line).part(at: start, isJoined: isJoined)
  }
}
