/// The code of a reset mail: 8 capital letters and digits, none of which looks like another.
public struct ResetCode: Hashable, Sendable {
  /// What codes are made of: no I, L, O, 0 and 1.
  public static let alphabet = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789".utf8)
  /// The characters of a code.
  public static let length = 8

  /// The code without dashes, as it is hashed.
  public let secret: Secret

  /// Reads a code as typed: in either case, with or without dashes and spaces of any kind; nil
  /// where the line is something else.
  public init?(typed line: String) {
    var letters: [UInt8] = []
    for scalar in line.unicodeScalars where !ResetCode.mayStandInside(scalar) {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      letters.append(isSmall ? byte - 32 : byte)
    }
    self.init(letters: letters)
  }

  /// Whether a sign may stand between the characters: any dash, any space, or what is not seen.
  public static func mayStandInside(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "\u{2212}" || scalar.properties.isWhitespace { return true }
    return [.dashPunctuation, .format].contains(scalar.properties.generalCategory)
  }

  /// Makes a code of numbers below the size of the alphabet, as the system's generator gives them.
  public init?(numbers: [Int]) {
    guard numbers.allSatisfy(ResetCode.alphabet.indices.contains) else { return nil }
    self.init(letters: numbers.map { ResetCode.alphabet[$0] })
  }

  private init?(letters: [UInt8]) {
    guard letters.count == ResetCode.length, letters.allSatisfy(ResetCode.alphabet.contains)
    else { return nil }
    secret = Secret(letters)
  }

  /// The code as the mail shows it: "ABCD-EFGH".
  public var shown: String {
    secret.withBytes { bytes in
      let half = ResetCode.length / 2
      return [bytes.prefix(half), bytes.dropFirst(half)]
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }
  }
}
