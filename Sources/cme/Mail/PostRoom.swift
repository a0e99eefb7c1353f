import Assistant
import CMECore
import CMEServices

/// Where mails go out: the outbox of a database, the settings, and the words.
struct PostRoom: Sendable {
  let services: Services
  let database: String
  let phrasebook: Phrasebook

  /// A courier who goes by the settings as they are now.
  func courier() throws(MailSettingsProblem) -> Courier {
    let settings = try PostRoom.settings(database: database, .ofThisProcess())
    return Courier(services, settings, words: MailWords(phrasebook: phrasebook).text)
  }

  /// Delivers what is due, in silence: the outbox and the journal keep what came of it, and the
  /// doctor tells what is wrong with the settings.
  func deliverAll() {
    guard let courier = try? courier() else { return }
    while let delivery = try? courier.deliverNext(clock: Clock.now) { _ = delivery }
  }

  /// The settings of mail of a database.
  static func settings(
    database: String, _ surroundings: Surroundings
  ) throws(MailSettingsProblem) -> MailSettings {
    try MailSettings(database: database) { surroundings.value(of: $0) }
  }
}

extension Request {
  /// Whether it may queue a mail, whoever asks.
  var maySendMail: Bool {
    switch self {
    case .askReset, .askNewCode, .setPassword: true
    default: false
    }
  }
}
