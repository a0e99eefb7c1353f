/// A page to be drawn as a PDF.
///
/// The same job always gives the same bytes.
public struct PressJob: Codable, Hashable, Sendable {
  /// What is drawn.
  public let page: Page
  /// What it is drawn on.
  public let paper: Paper
  /// The path of the society's logo, an SVG or a PNG; nil: none.
  public let logo: String?
  /// What the file says of when it was made: when the certificate was issued.
  public let at: Instant

  /// What can be drawn.
  public enum Page: Codable, Hashable, Sendable {
    /// A certificate, with the signed line that its QR code holds.
    case certificate(CertificateText, line: String)
    /// A transcript.
    case transcript(TranscriptText)
  }

  /// Sizes of paper.
  public enum Paper: String, Codable, CaseIterable, Sendable {
    /// 210 by 297 mm (ISO 216).
    case a4
    /// 8.5 by 11 inches.
    case letter
  }

  /// Makes a job.
  public init(page: Page, paper: Paper, logo: String?, at: Instant) {
    self.page = page
    self.paper = paper
    self.logo = logo
    self.at = at
  }
}
