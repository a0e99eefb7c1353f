import Foundation

/// The line of a certificate: its facts and the signature over them, as QR code, PDF and paper have
/// it.
///
/// Every line has exactly one form, so that a certificate cannot be written in two ways.
public struct SignedLine: Hashable, Sendable {
  /// What the signature covers.
  public let facts: SignedFacts
  /// The 64 bytes of the Ed25519 signature.
  public let signature: [UInt8]

  /// The version of the format that is written.
  public static let version = 1
  /// The most bytes that a line may have; a QR code holds 2,953.
  public static let longest = 4_096
  /// How many characters 64 bytes take in base64url.
  static let signatureDigits = 86

  /// The fields behind the version, in their order.
  public enum Field: Int, CaseIterable, Hashable, Sendable {
    case number, holder, kind, event, firstDay, lastDay, days, total, creditType, provider, issued
    case key, signature
  }

  /// Why a text is no line of ours.
  public enum Problem: Error, Hashable, Sendable {
    /// It does not begin as our lines do.
    case notOurs
    /// It begins as a line of another version of the format.
    case unknownVersion(String)
    /// It is longer than any line.
    case tooLong
    /// It has so many fields, not the number it should have.
    case fieldCount(Int)
    /// A field cannot be read.
    case damaged(Field)
    /// It says the same as a line of ours, but not in the form that ours have.
    case notCanonical
  }

  /// What is signed: everything before the signature and the `|` before it.
  public static func unsigned(_ facts: CertificateFacts, keyID: String) -> String {
    unsigned(SignedFacts(facts, keyID: keyID))
  }

  /// The whole line.
  public static func line(unsigned: String, signature: [UInt8]) -> String {
    unsigned + "|" + base64URL(signature)
  }

  /// Reads a line, without a look at whether the signature is good.
  public init(parsing line: String) throws(Problem) {
    guard line.utf8.count <= SignedLine.longest else { throw .tooLong }
    let parts = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    try SignedLine.checkVersion(parts[0])
    guard parts.count == Field.allCases.count + 1 else { throw .fieldCount(parts.count) }
    var fields: [Field: String] = [:]
    for (field, part) in zip(Field.allCases, parts.dropFirst()) {
      guard let text = LineEscapes.unescaped(part) else { throw .damaged(field) }
      fields[field] = text
    }
    facts = try SignedFacts(fields: fields)
    guard let signature = fields[.signature].flatMap(SignedLine.bytes), signature.count == 64
    else { throw .damaged(.signature) }
    self.signature = signature
    // Two strings of Swift are equal where Unicode takes them for the same text.
    guard self.line.utf8.elementsEqual(line.utf8) else { throw .notCanonical }
  }

  /// What the signature covers, as it is signed.
  public var unsigned: String { SignedLine.unsigned(facts) }

  /// The whole line.
  public var line: String { SignedLine.line(unsigned: unsigned, signature: signature) }
}

extension SignedLine {
  private static let mark = "CME"

  private static func unsigned(_ facts: SignedFacts) -> String {
    (["\(mark)\(version)"] + facts.fields.map(LineEscapes.escaped)).joined(separator: "|")
  }

  private static func checkVersion(_ first: String) throws(Problem) {
    let digits = first.utf8.dropFirst(mark.utf8.count)
    guard first.utf8.starts(with: mark.utf8), (1...4).contains(digits.count),
      Day.digits(digits) != nil
    else { throw .notOurs }
    guard first == "\(mark)\(version)" else {
      throw .unknownVersion(String(decoding: digits, as: UTF8.self))
    }
  }

  /// RFC 4648, section 5, without padding.
  private static func base64URL(_ bytes: [UInt8]) -> String {
    let text = Data(bytes).base64EncodedString().filter { $0 != "=" }
    return text.replacing("+", with: "-").replacing("/", with: "_")
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    let usual = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: usual + padding).map(Array.init)
  }
}
