import Foundation

/// A password in the form that it is compared in: small letters without accents.
struct FoldedPassword {
  /// The letters, digits and all the rest.
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = FoldedPassword.fold(text)
  }

  /// Small letters without accents.
  static func fold(_ text: String) -> [Unicode.Scalar] {
    text.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
      .flatMap { plain[$0].map { Array($0.unicodeScalars) } ?? small($0) }
  }

  /// Only the letters and digits.
  static func squeezed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.filter { $0.isLetter || $0.isDigit }
  }

  private static func small(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    Array(scalar.properties.lowercaseMapping.unicodeScalars)
  }

  /// Letters that Unicode does not take apart.
  private static let plain: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "İ": "i", "þ": "th", "Þ": "th",
  ]
}

extension FoldedPassword {
  /// The fewest different characters of what is not a repetition.
  private static let fewestDifferent = 4

  /// Whether it is a piece shorter than a password over and over, or there and back, or made of
  /// three characters at the most.
  var repeats: Bool {
    let longestPiece = min(PasswordRules.least - 1, scalars.count / 2)
    return Set(scalars).count < FoldedPassword.fewestDifferent
      || (1...max(1, longestPiece)).contains { period in
        scalars.count >= 2 * period && zip(scalars, scalars.dropFirst(period)).allSatisfy(==)
      }
      || scalars.count < 2 * PasswordRules.least && scalars.elementsEqual(scalars.reversed())
  }

  /// Whether it is made of nothing but stretches in the order of the alphabet, the digits or the
  /// keyboard, or of two such in turns ("1q2w3e4r").
  var isRun: Bool {
    let odd = scalars.indices.filter { $0 % 2 == 1 }.map { scalars[$0] }
    let even = scalars.indices.filter { $0 % 2 == 0 }.map { scalars[$0] }
    return Stretch.make(scalars) || (Stretch.make(even) && Stretch.make(odd))
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { properties.isAlphabetic }
  var isDigit: Bool { properties.generalCategory == .decimalNumber }
}
