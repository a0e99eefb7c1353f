/// The words of a transcript: what a person has claimed for all events between two dates.
public struct TranscriptText: Codable, Hashable, Sendable {
  /// The language of the words, as BCP 47 has it ("en").
  public let language: String
  /// What the page is: "Transcript of continuing medical education".
  public let title: String
  /// Who provides the activities.
  public let provider: String
  /// The person, with the credentials behind the name.
  public let holder: String
  /// Between which dates: "January 1, 2024 to December 31, 2026".
  public let span: String
  /// The events, earliest first.
  public let events: [Event]
  /// The totals, one for each kind of credits.
  public let totals: [CertificateText.Line]
  /// What stands at the foot: when it was made.
  public let foot: [String]

  /// An event of a transcript.
  public struct Event: Codable, Hashable, Sendable {
    /// The title.
    public let title: String
    /// Where and when it took place.
    public let place: String
    /// What was claimed in total, with the name of the credits.
    public let credits: String
    /// The number of the certificate.
    public let number: String

    /// Makes an event of a transcript.
    public init(title: String, place: String, credits: String, number: String) {
      self.title = title
      self.place = place
      self.credits = credits
      self.number = number
    }
  }

  /// Makes the words of a transcript.
  public init(
    language: String, title: String, provider: String, holder: String, span: String,
    events: [Event], totals: [CertificateText.Line], foot: [String]
  ) {
    self.language = language
    self.title = title
    self.provider = provider
    self.holder = holder
    self.span = span
    self.events = events
    self.totals = totals
    self.foot = foot
  }
}
