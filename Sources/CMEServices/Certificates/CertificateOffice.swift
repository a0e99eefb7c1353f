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

  /// What makes pages of words, and what becomes of them.
  public struct Pages: Sendable {
    /// Draws a page as of an instant.
    typealias Draw = @Sendable (PressJob.Page, Instant) throws(DeliveryRefusal) -> Data

    let draw: Draw
    let delivery: CertificateDelivering

    /// Pages by the settings beside a database, as they are when a page is drawn.
    public init(settingsBeside database: String, _ surroundings: DeliverySurroundings) {
      let environment = surroundings.environment
      let press = Press.drawing(environment)
      self.init(delivery: CertificateDelivering(surroundings)) {
        (page: PressJob.Page, at: Instant) throws(DeliveryRefusal) -> Data in
        let settings: PageSettings
        do throws(PageSettingsProblem) {
          settings = try PageSettings(database: database) { environment[$0] }
        } catch {
          throw .notDrawn(reason: error.description)
        }
        return try press(
          PressJob(page: page, paper: settings.paper, logo: settings.logo, at: at))
      }
    }

    init(delivery: CertificateDelivering, draw: @escaping Draw) {
      self.delivery = delivery
      self.draw = draw
    }
  }

  let words: Words
  let keys: KeyFolder
  let pages: Pages
  /// A random number from 0 to 31; the system's generator, but in tests.
  var random: @Sendable () -> Int = Sodium.symbol

  /// Makes an office; nothing is read before a certificate is issued.
  public init(words: Words, keys: KeyFolder, pages: Pages) {
    self.words = words
    self.keys = keys
    self.pages = pages
  }
}
