import CMECore
import Foundation

/// What certificates need besides the store: words, keys, and what draws pages.
public struct CertificateOffice: Sendable {
  /// What certificates and transcripts say.
  public struct Words: Sendable {
    /// Who provides the activities, and answers for the certificates with a signature.
    let provider: String
    let certificate: @Sendable (CertificateFacts) -> CertificateText
    let transcript: @Sendable (TranscriptFacts) -> TranscriptText

    /// Words that are looked up in the prompts.
    public init(
      provider: String, certificate: @escaping @Sendable (CertificateFacts) -> CertificateText,
      transcript: @escaping @Sendable (TranscriptFacts) -> TranscriptText
    ) {
      self.provider = provider
      self.certificate = certificate
      self.transcript = transcript
    }
  }

  /// What makes pages of words.
  public struct Pages: Sendable {
    let paper: PressJob.Paper
    let logo: String?
    let draw: @Sendable (PressJob) throws(DeliveryRefusal) -> Data

    /// The paper and the path of the logo by the settings, and the press.
    public init(
      paper: PressJob.Paper, logo: String?,
      draw: @escaping @Sendable (PressJob) throws(DeliveryRefusal) -> Data
    ) {
      self.paper = paper
      self.logo = logo
      self.draw = draw
    }
  }

  let words: Words
  let keys: KeyFolder
  let pages: Pages

  /// Makes an office; nothing is read before a certificate is issued.
  public init(words: Words, keys: KeyFolder, pages: Pages) {
    self.words = words
    self.keys = keys
    self.pages = pages
  }
}
