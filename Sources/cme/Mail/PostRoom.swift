import Assistant
import CMECore
import CMEServices

/// Where mails go out: the outbox of a database, the settings, and the words.
struct PostRoom: Sendable {
  let database: String
  let phrasebook: Phrasebook
  let stop = MailStop()

  /// A courier who goes by the settings as they are now.
  func courier(_ services: Services) throws(MailSettingsProblem) -> Courier {
    let surroundings = Surroundings.ofThisProcess()
    let settings = try PostRoom.settings(database: database, surroundings)
    let services = services.with(
      CertificateOffice(database: database, phrasebook: phrasebook, surroundings))
    return Courier(
      services, settings, stop: stop,
      draw: { services.page($0, for: $1, at: Clock.now()) },
      words: MailWords(phrasebook: phrasebook).text)
  }

  /// Delivers what is due, in silence: the outbox and the journal keep what came of it.
  ///
  /// On a connection of its own, as a conversation would wait for its turn on a shared one. After
  /// something was asked the work is the same for a name that nobody has. Gives back how long after
  /// it the next mail is due; nil where none waits, or none could go before the settings are mended.
  func round(wasAsked: Bool) -> Duration? {
    do {
      let services = Services(store: try AppStore.open(existing: database))
      let codes = try deliver(services)
      if wasAsked { try services.makeUp(forCodes: codes ?? 0) }
      guard codes != nil, let next = try services.waitingMails().nextAt else { return nil }
      let pause = next.secondsSince1970 - Clock.now().secondsSince1970
      return .seconds(max(pause, MailRules.shortestWait))
    } catch {
      return .seconds(MailRules.shortestWait)
    }
  }

  /// The number of codes that were made; nil where the settings stand in the way.
  private func deliver(_ services: Services) throws(ServiceFailure) -> Int? {
    let courier: Courier
    do throws(MailSettingsProblem) {
      courier = try self.courier(services)
    } catch {
      try services.mailHindered(by: error, at: Clock.now())
      return nil
    }
    return try courier.deliverAll(clock: Clock.now)
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
    case .askReset, .askNewCode, .setPassword, .deliver(_, .email, of: _, by: _), .resetMail,
      .beginCall, .endCall, .staffSignOut, .change(_, _, _, by: .staff),
      .submit(_, _, _, by: .staff):
      true
    default: false
    }
  }
}
