import Assistant
import CMECore
import CMEServices
import Foundation

extension CertificateOffice {
  /// An office with the words of the prompts, and the keys and settings beside a database.
  init(database: String, phrasebook: Phrasebook, _ surroundings: Surroundings) {
    self.init(
      words: Words(CertificateWords(phrasebook, isPractice: false), phrasebook),
      keys: KeyFolder(database: database),
      pages: Pages(settingsBeside: database, DeliverySurroundings(surroundings)))
  }

  /// As above for a practice, which has keys of its own, and whose words say that it is one.
  init(
    practiceWith keys: KeyFolder, settingsBeside database: String, phrasebook: Phrasebook,
    _ surroundings: Surroundings
  ) {
    self.init(
      words: Words(CertificateWords(phrasebook, isPractice: true), phrasebook), keys: keys,
      pages: Pages(settingsBeside: database, DeliverySurroundings(surroundings)))
  }
}

extension CertificateOffice.Words {
  fileprivate init(_ words: CertificateWords, _ phrasebook: Phrasebook) {
    self.init(
      provider: phrasebook.provider, certificate: words.text, transcript: words.transcript)
  }
}

extension DeliverySurroundings {
  fileprivate init(_ surroundings: Surroundings) {
    self.init(environment: surroundings.variables, homeOfAccount: NSHomeDirectory())
  }
}
