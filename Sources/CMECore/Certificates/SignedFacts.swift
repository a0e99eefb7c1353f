/// What the line of a certificate says and its signature covers.
public struct SignedFacts: Hashable, Sendable {
  /// The number of the certificate.
  public let number: CertificateNumber
  /// The person, with the credentials behind the name.
  public let holder: String
  /// Which wording the certificate has.
  public let kind: Certificate.Kind
  /// The title of the event.
  public let event: String
  /// The first and the last day of the event.
  public let firstDay, lastDay: Day
  /// The credits claimed for each day, earliest first.
  public let entries: [Entry]
  /// What the credits are called.
  public let creditType: String
  /// Who provides the activity.
  public let provider: String
  /// When the certificate was issued.
  public let issuedAt: Instant
  /// Which key the line says it is signed with.
  public let keyID: String

  /// The facts of a certificate, to be signed with a key.
  public init(_ facts: CertificateFacts, keyID: String) {
    number = facts.number
    holder = facts.record.holder
    kind = Certificate.Kind(total: facts.total, profession: facts.record.profession)
    event = facts.record.title
    firstDay = facts.record.firstDay
    lastDay = facts.record.lastDay
    entries = facts.entries
    creditType = facts.record.creditType
    provider = facts.provider
    issuedAt = facts.issuedAt
    self.keyID = keyID
  }

  /// The total claimed.
  public var total: Credits { entries.map(\.credits).total }
}

extension SignedFacts {
  /// The fields between the version and the signature, in their order, unescaped.
  var fields: [String] {
    [
      number.text, holder, kind.rawValue, event, firstDay.iso, lastDay.iso,
      entries.map { "\($0.day.iso)=\($0.credits)" }.joined(separator: ","), total.description,
      creditType, provider, issuedAt.description, keyID,
    ]
  }

  /// Reads those fields, of which there are as many as there are names.
  init(fields: [SignedLine.Field: String]) throws(SignedLine.Problem) {
    number = try SignedFacts.read(.number, fields) { CertificateNumber($0) }
    holder = try SignedFacts.read(.holder, fields) { $0 }
    kind = try SignedFacts.read(.kind, fields) { Certificate.Kind(rawValue: $0) }
    event = try SignedFacts.read(.event, fields) { $0 }
    firstDay = try SignedFacts.read(.firstDay, fields) { Day(iso: $0) }
    lastDay = try SignedFacts.read(.lastDay, fields) { Day(iso: $0) }
    entries = try SignedFacts.read(.days, fields, SignedFacts.entries)
    creditType = try SignedFacts.read(.creditType, fields) { $0 }
    provider = try SignedFacts.read(.provider, fields) { $0 }
    issuedAt = try SignedFacts.read(.issued, fields) { Instant(iso8601: $0) }
    keyID = try SignedFacts.read(.key, fields) { SignedFacts.isKeyID($0) ? $0 : nil }
    let sum = total
    _ = try SignedFacts.read(.total, fields) { Credits(decimal: $0) == sum ? sum : nil }
  }

  private static func read<Value>(
    _ field: SignedLine.Field, _ fields: [SignedLine.Field: String],
    _ reading: (String) -> Value?
  ) throws(SignedLine.Problem) -> Value {
    guard let value = fields[field].flatMap(reading) else { throw .damaged(field) }
    return value
  }

  /// Days in their order, each once.
  private static func entries(_ text: String) -> [Entry]? {
    guard !text.isEmpty else { return [] }
    let entries = text.split(separator: ",", omittingEmptySubsequences: false).map(entry)
    let known = entries.compactMap { $0 }
    let isOrdered = zip(known, known.dropFirst()).allSatisfy { $0.day < $1.day }
    return known.count == entries.count && isOrdered ? known : nil
  }

  private static func entry(_ text: Substring) -> Entry? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: parts[0]), let credits = Credits(decimal: parts[1])
    else { return nil }
    return Entry(day: day, credits: credits)
  }

  private static func isKeyID(_ text: String) -> Bool {
    text.utf8.count == 8 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}
