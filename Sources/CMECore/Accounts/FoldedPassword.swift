import Foundation

/// A password in the form that it is compared in: small letters without accents; wiped when let go.
final class FoldedPassword {
  /// The most characters that one is folded to.
  private static let longestFold = 3

  /// The letters, digits and all the rest.
  private(set) var scalars: [Unicode.Scalar]
  /// Only the letters and digits.
  private(set) var squeezed: [Unicode.Scalar]

  /// Folds a password that is decomposed already (NFD).
  init(decomposed text: String) {
    scalars = FoldedPassword.fold(decomposed: text)
    squeezed = FoldedPassword.squeezed(scalars)
  }

  deinit {
    scalars.wipe()
    squeezed.wipe()
  }

  /// Small letters without accents.
  static func fold(_ text: String) -> [Unicode.Scalar] {
    fold(decomposed: text.decomposedStringWithCanonicalMapping)
  }

  private static func fold(decomposed text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.unicodeScalars.count * longestFold)
    for scalar in text.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded += plain[scalar].map { Array($0.unicodeScalars) } ?? small(scalar)
    }
    return folded
  }

  /// Only the letters and digits.
  static func squeezed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.kept { $0.isLetter || $0.isDigit }
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
    Stretch.make(scalars) || (isRun(from: 0) && isRun(from: 1))
  }

  /// Whether every other character is part of a stretch.
  private func isRun(from start: Int) -> Bool {
    var others = stride(from: start, to: scalars.count, by: 2).map { scalars[$0] }
    defer { others.wipe() }
    return Stretch.make(others)
  }
}

extension Unicode.Scalar {
  var isLetter: Bool { properties.isAlphabetic }
  var isDigit: Bool { properties.generalCategory == .decimalNumber }
}
