/// The words of a certificate, as they stand on it; kept with it, so that no later change of the
/// prompts alters it.
///
/// What stands between asterisks is set in italics (the AMA asks for that of the name of its
/// credits).
public struct CertificateText: Codable, Hashable, Sendable {
  /// The language of the words, as BCP 47 has it ("en").
  public let language: String
  /// The version of the template that the words come from.
  public let version: Int
  /// What the page is: "Certificate of credit", "Record of participation".
  public let title: String
  /// Who provides the activity.
  public let provider: String
  /// What leads to the name: "This is to certify that".
  public let before: String
  /// The person, with the credentials behind the name.
  public let holder: String
  /// What leads from the name to the event: "has participated in the live activity".
  public let after: String
  /// The title of the event.
  public let event: String
  /// Where and when it took place.
  public let place: String
  /// The days with what was claimed for each, earliest first.
  public let days: [Line]
  /// The total in words.
  public let total: Line
  /// The statements, each a paragraph.
  public let statements: [String]
  /// What stands at the foot: the number, when it was issued, what it replaces.
  public let foot: [String]

  /// Something with what it comes to: "Friday, October 16", "7.5 credits".
  public struct Line: Codable, Hashable, Sendable {
    /// What it is.
    public let label: String
    /// What it comes to.
    public let value: String

    /// Makes a line.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Makes the words of a certificate.
  public init(
    language: String, version: Int, title: String, provider: String, before: String,
    holder: String, after: String, event: String, place: String, days: [Line], total: Line,
    statements: [String], foot: [String]
  ) {
    self.language = language
    self.version = version
    self.title = title
    self.provider = provider
    self.before = before
    self.holder = holder
    self.after = after
    self.event = event
    self.place = place
    self.days = days
    self.total = total
    self.statements = statements
    self.foot = foot
  }
}
