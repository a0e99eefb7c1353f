import CMECore

/// An exact number of credits or hours: a fraction of whole numbers.
struct Quantity: Hashable, Sendable {
  let numerator, denominator: Int

  init(_ numerator: Int, over denominator: Int = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The worth of a fraction sign such as ¾; nil where it is not a common fraction.
  init?(sign value: Double) {
    for denominator in [2, 3, 4, 5, 6, 8, 10] {
      let numerator = value * Double(denominator)
      guard abs(numerator - numerator.rounded()) < 0.001 else { continue }
      self.init(Int(numerator.rounded()), over: denominator)
      return
    }
    return nil
  }

  static func + (a: Quantity, b: Quantity) -> Quantity {
    Quantity(
      a.numerator * b.denominator + b.numerator * a.denominator,
      over: a.denominator * b.denominator)
  }

  func divided(by divisor: Int) -> Quantity { Quantity(numerator, over: denominator * divisor) }

  var negated: Quantity { Quantity(-numerator, over: denominator) }
  var isWhole: Bool { numerator % denominator == 0 }
  var whole: Int { numerator / denominator }

  static func > (a: Quantity, b: Int) -> Bool { a.numerator > b * a.denominator }

  /// The nearest hundredth; a figure that is no quarter step never becomes one by rounding, so
  /// that 2.251 stays a figure the rules refuse.
  var credits: Credits {
    let scaled = numerator * 100
    let down = (scaled >= 0 ? scaled : scaled - denominator + 1) / denominator
    let rest = scaled - down * denominator
    guard rest != 0 else { return Credits(hundredths: down) }
    let nearest = 2 * rest >= denominator ? down + 1 : down
    guard nearest % 25 == 0 else { return Credits(hundredths: nearest) }
    return Credits(hundredths: nearest == down ? down + 1 : down)
  }
}
