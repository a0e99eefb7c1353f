/// Credits of continuing medical education, held as whole hundredths and never as floating point.
///
/// 60 minutes of participation are 1 credit (AMA Physician's Recognition Award rules).
public struct Credits: Hashable, Comparable, Sendable {
  /// Hundredths of a credit; negative where somebody typed a negative figure.
  public let hundredths: Int

  /// Makes credits of whole hundredths.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// No credits: a figure of its own, not the absence of one.
  public static let zero = Credits(hundredths: 0)

  /// Reads digits with at most two decimals, as the office's files write them ("7.75", "4", "0.5").
  @inlinable
  public init?(decimal: some StringProtocol) {
    self.init(decimal: Array(decimal.utf8))
  }

  @usableFromInline
  init?(decimal bytes: [UInt8]) {
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    let decimals = bytes[point...].dropFirst()
    guard (1...6).contains(point), point == bytes.count || (1...2).contains(decimals.count),
      let whole = Day.digits(bytes[..<point]), let part = Day.digits(decimals)
    else { return nil }
    self.init(hundredths: whole * 100 + (decimals.count == 1 ? part * 10 : part))
  }

  /// Two decimals always ("3.00"), for files and records.
  public var fixed: String {
    let cents = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// Whether the figure is a whole number of quarters, the step credits are claimed in.
  public var isQuarterStep: Bool { hundredths % 25 == 0 }

  /// Orders by amount.
  public static func < (a: Credits, b: Credits) -> Bool { a.hundredths < b.hundredths }

  /// Adds two amounts.
  public static func + (a: Credits, b: Credits) -> Credits {
    Credits(hundredths: a.hundredths + b.hundredths)
  }
}

extension Credits: CustomStringConvertible {
  /// As few decimals as the figure needs: "0.25", "1.5", "3".
  public var description: String {
    var text = fixed
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension Sequence where Element == Credits {
  /// The sum of all amounts.
  public var total: Credits { reduce(.zero, +) }
}
