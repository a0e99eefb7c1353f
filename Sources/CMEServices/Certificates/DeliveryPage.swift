import CMECore
import Foundation

/// A page that was drawn, on its way to somebody.
public struct DeliveryPage: Hashable, Sendable {
  /// What a page is about.
  public enum Subject: Hashable, Sendable {
    /// A certificate that was issued.
    case certificate(CertificateFacts)
    /// All that a person has submitted for events between two dates.
    case transcript(TranscriptFacts)
  }

  /// How the names of its files end.
  static let ending = ".pdf"

  /// What it is about, as its name and the words of its mail tell it.
  public let subject: Subject
  /// The bytes of the PDF.
  public let pdf: Data

  /// Makes a page.
  public init(_ subject: Subject, pdf: Data) {
    self.subject = subject
    self.pdf = pdf
  }
}
