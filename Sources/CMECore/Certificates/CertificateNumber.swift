/// The number of a certificate: "26-7K3M9-QXD4C-R", which is the year of issue, ten random symbols
/// and one that checks all those before.
///
/// The symbols and the check are Crockford's base 32: no I, L, O or U.
public struct CertificateNumber: Hashable, Sendable {
  /// As it is printed.
  public let text: String

  /// How many random symbols a number has.
  public static let randomSymbols = 10

  /// Makes a number of the year of issue and ten numbers from 0 to 31; nil for any others.
  public init?(year: Int, random: [Int]) {
    guard (2000...2099).contains(year), random.count == CertificateNumber.randomSymbols,
      random.allSatisfy({ (0..<32).contains($0) })
    else { return nil }
    let year = year % 100
    let symbols = random.map { CertificateNumber.symbols[$0] }
    let check = CertificateNumber.check([year / 10, year % 10] + random)
    text =
      "\(Day.padded(year, to: 2))-\(String(symbols[..<5]))-\(String(symbols[5...]))-\(check)"
  }

  /// Reads what somebody typed or what is stored: letters of either case, O for 0, I and L for 1,
  /// hyphens and spaces anywhere; nil where a symbol is missing, is none, or the check fails.
  public init?(_ typed: some StringProtocol) {
    let values = typed.unicodeScalars.filter { !"- ".unicodeScalars.contains($0) }
      .map { CertificateNumber.value(of: Character($0)) }
    let known = values.compactMap { $0 }
    guard known.count == values.count, known.count == CertificateNumber.randomSymbols + 3,
      known[0] < 10, known[1] < 10,
      let number = CertificateNumber(
        year: 2000 + known[0] * 10 + known[1], random: Array(known[2..<12])),
      known[12] == CertificateNumber.checkValue(Array(known[..<12]))
    else { return nil }
    self = number
  }

  private static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")

  private static func value(of typed: Character) -> Int? {
    switch typed {
    case "o", "O": 0
    case "i", "I", "l", "L": 1
    default: symbols.firstIndex { $0.uppercased() == typed.uppercased() }
    }
  }

  /// The remainder of the whole number by 37, the smallest prime above 32, finds each single wrong
  /// symbol and each swap of two neighbours.
  private static func checkValue(_ values: [Int]) -> Int {
    values.reduce(0) { ($0 * 32 + $1) % 37 }
  }

  private static func check(_ values: [Int]) -> Character { symbols[checkValue(values)] }
}
