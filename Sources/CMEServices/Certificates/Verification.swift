import CMECore

/// What the signature of a certificate says of it.
public enum Verification: Hashable, Sendable {
  /// These facts were signed, and nothing of them was changed.
  case genuine(SignedFacts)
  /// It is no longer as it was signed.
  case altered
  /// It names a key that is not among those it was checked with.
  case unknownKey(String)
  /// Its line is of a version of the format that this program does not know.
  case unknownVersion(String)
  /// It says several things, of which nobody can tell which counts.
  case ambiguous
  /// There is no line of a certificate in it.
  case notOurs

  /// The most bytes that are looked at; a certificate has a fiftieth of that.
  public static let most = 4 << 20

  /// Checks a PDF or a text, which may have more in it than the line.
  public init(_ bytes: [UInt8], keys: [Ed25519.PublicKey]) {
    let lines =
      PDFKeywords.isPDF(bytes)
      ? Verification.keywords(bytes) : PastedLine.all(in: Verification.text(bytes)).map(\.readings)
    let verdicts = lines.map { Verification(readings: $0, keys) }
    self = verdicts.first ?? .notOurs
    if verdicts.contains(where: { $0 != self }) { self = .ambiguous }
  }

  /// The line in a PDF is taken to the letter; other keywords are none of ours.
  private static func keywords(_ bytes: [UInt8]) -> [[String]] {
    PDFKeywords.all(in: bytes).filter { !PastedLine.all(in: $0).isEmpty }.map { [$0] }
  }

  private init(readings: [String], _ keys: [Ed25519.PublicKey]) {
    self = .altered
    for reading in readings {
      do throws(SignedLine.Problem) {
        let line = try SignedLine(parsing: reading)
        switch line.isSigned(byOneOf: keys) {
        case true?: self = .genuine(line.facts)
        case false?: continue
        case nil: self = .unknownKey(line.facts.keyID)
        }
        return
      } catch {
        guard case .unknownVersion(let version) = error else { continue }
        self = .unknownVersion(version)
        return
      }
    }
  }

  /// UTF-8, or UTF-16 behind its mark as some editors save it, or else Latin-1.
  private static func text(_ bytes: [UInt8]) -> String {
    for (mark, shifts) in [([0xFF, 0xFE], [0, 8]), ([0xFE, 0xFF], [8, 0])] as [([UInt8], [Int])]
    where bytes.starts(with: mark) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        UInt16(bytes[index]) << shifts[0] | UInt16(bytes[index + 1]) << shifts[1]
      }
      return String(decoding: units, as: UTF16.self)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
