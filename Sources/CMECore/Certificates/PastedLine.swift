import Foundation

/// A line of a certificate that somebody copied from paper, a PDF, a mail or a QR reader: it may be
/// broken over several lines, indented, or marked as quoted.
///
/// Where it was broken, nobody can see whether a blank stood there; so there are several readings,
/// of which the signature fits one.
public struct PastedLine: Hashable, Sendable {
  /// What the line may have been, the likeliest first.
  public let readings: [String]

  /// The most lines that are looked for in one text.
  public static let most = 16
  private static let mostBreaks = 8
  /// The most bytes of a line with what it was broken and marked with.
  private static let longest = 3 * SignedLine.longest

  /// The lines in a text, whole or not: whatever begins as ours do.
  public static func all(in text: String) -> [PastedLine] {
    let bytes = Array(text.utf8)
    var found: [PastedLine] = []
    for start in ByteSearch.places(of: Array("CME".utf8), in: bytes) {
      let rest = bytes[start...].prefix(longest)
      guard hasVersion(rest.dropFirst(3)) else { continue }
      let line = PastedLine(beginning: unquoted(String(decoding: rest, as: UTF8.self)))
      if !found.contains(line) { found.append(line) }
      if found.count == most { break }
    }
    return found
  }

  private init(beginning text: String) {
    let parts = PastedLine.parts(
      Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)[...])
    let texts = PastedLine.readings(parts)
    let plain = texts.map { $0.filter { !PastedLine.turnsDirection($0) } }
    readings = (texts + (texts == plain ? [] : plain)).map { scalars in
      String(String.UnicodeScalarView(scalars))
    }
  }
}

extension PastedLine {
  private typealias Scalars = [Unicode.Scalar]

  /// The line breaks of all systems as line feeds, and lines without what marks them as quoted.
  private static func unquoted(_ text: String) -> String {
    let breaks: Set<Unicode.Scalar> = [
      "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]
    return text.unicodeScalars.split(whereSeparator: breaks.contains).map { line in
      String(line.drop { $0 == ">" || isBlank($0) })
    }.joined(separator: "\n")
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\u{A0}"
  }

  /// A number and a bar.
  private static func hasVersion(_ bytes: ArraySlice<UInt8>) -> Bool {
    let version = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (1...4).contains(version.count)
      && bytes.dropFirst(version.count).first == UInt8(ascii: "|")
  }

  /// The mark and the fields, of which the last ends where no signature can go on.
  private static func parts(_ scalars: ArraySlice<Unicode.Scalar>) -> [Scalars] {
    var parts = scalars.split(
      separator: "|", maxSplits: SignedLine.Field.allCases.count, omittingEmptySubsequences: false)
    if parts.count > SignedLine.Field.allCases.count, let last = parts.popLast() {
      return parts.map { Scalars($0) } + [signature(last)]
    }
    return parts.map { Scalars($0) }
  }

  /// What stands before anything that is not of base64url, and before words that follow the whole.
  private static func signature(_ scalars: ArraySlice<Unicode.Scalar>) -> Scalars {
    var signature = Scalars()
    for scalar in scalars {
      if isBlank(scalar), signature.count < SignedLine.signatureDigits { continue }
      guard scalar.isASCII,
        scalar.properties.isAlphabetic
          || "-_0123456789".unicodeScalars
            .contains(scalar)
      else { break }
      signature.append(scalar)
    }
    return signature
  }

  /// Joins the parts: a break in a text was a blank or nothing, anywhere else it was nothing.
  private static func readings(_ parts: [Scalars]) -> [Scalars] {
    let pieces = parts.enumerated().map { index, part in
      isText(index) ? textPieces(part) : [part.filter { !isBlank($0) }]
    }
    let breaks = pieces.map { $0.count - 1 }.reduce(0, +)
    let most = breaks <= mostBreaks ? 1 << breaks : 1
    let choices = breaks <= mostBreaks ? Array(0..<most) : [0, -1]
    return choices.map { joined(pieces, choice: $0) }
  }

  private static func isText(_ index: Int) -> Bool {
    switch SignedLine.Field(rawValue: index - 1) {
    case .holder, .event, .creditType, .provider: true
    default: false
    }
  }

  /// The text between breaks, without the blanks around them.
  private static func textPieces(_ part: Scalars) -> [Scalars] {
    let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.drop(while: isBlank)
      return Scalars(
        start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? start[..<start.startIndex])
    }
    guard lines.count > 1 else { return [part] }
    return lines.filter { !$0.isEmpty }.isEmpty ? [Scalars()] : lines.filter { !$0.isEmpty }
  }

  /// Each bit of the choice stands for a break, at which there was nothing.
  private static func joined(_ pieces: [[Scalars]], choice: Int) -> Scalars {
    var (line, bit) = (Scalars(), 0)
    for (index, part) in pieces.enumerated() {
      if index > 0 { line.append("|") }
      for (place, piece) in part.enumerated() {
        if place > 0 {
          if (choice >> bit) & 1 == 0 { line.append(" ") }
          bit += 1
        }
        line.append(contentsOf: piece)
      }
    }
    return line
  }

  /// Marks that programs put around text from right to left when it is copied.
  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isBidiControl
  }
}
