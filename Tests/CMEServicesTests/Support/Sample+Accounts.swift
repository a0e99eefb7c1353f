import CMECore
import GRDB
import Testing

@testable import CMEServices

extension Sample {
  static let password = "river stone paper lamp"
  static let wrong = "amber kettle voyage"

  /// What the journal holds of accounts: who, whom, what, from and to.
  func journal() throws -> [String] {
    try lines("SELECT actor, subject, what, from_value, to_value FROM journal ORDER BY id")
  }

  /// Asks for a reset and gives its facts.
  func ask(_ name: String = "jokafor", at now: Instant = after) throws -> Reset {
    try #require(services.perform(.askReset(name: name), at: now).reset)
  }

  /// Takes the mail that is due and makes its code, as a courier does.
  func deliver(at now: Instant = after) throws -> ResetCode {
    let mail = try #require(try services.takeMail(at: now))
    let code = try #require(try services.makeCode(for: mail, at: now))
    try services.mailSent(mail, at: now)
    return code
  }

  /// Types a code; one that could not be made is nobody's.
  func redeem(_ code: ResetCode?, _ reset: Reset, at now: Instant = after) -> Reply {
    guard let code else { return .failed(.gone) }
    return services.perform(.redeem(code, of: reset), at: now)
  }

  /// The way of a reset up to its ticket.
  func ticket(_ name: String = "jokafor", at now: Instant = after) throws -> ResetTicket {
    let reset = try ask(name, at: now)
    let reply = services.perform(.redeem(try deliver(at: now), of: reset), at: now)
    guard case .codeTaken(let ticket) = reply else {
      Issue.record("\(reply)")
      throw ServiceFailure.gone
    }
    return ticket
  }

  /// Signs in by a name; nil where that is refused.
  func signIn(
    _ name: String = "jokafor", _ password: String = Sample.password, at now: Instant = after
  ) -> SignedIn? {
    services.signIn(name, password, at: now)
  }

  /// Types a wrong password so many times.
  func fail(_ times: Int, as name: String = "jokafor", at now: Instant = after) {
    for _ in 0..<times { _ = signIn(name, Sample.wrong, at: now) }
  }
}

extension Services {
  /// Signs in by a name; nil where that is refused.
  func signIn(_ name: String, _ password: String, at now: Instant) -> SignedIn? {
    let reply = perform(.signIn(name: name, password: secret(password)), at: now)
    if case .signedIn(let signedIn) = reply { return signedIn }
    return nil
  }
}

extension Reply {
  /// The reset that an answer is about.
  var reset: Reset? {
    switch self {
    case .resetUnderWay(let reset), .resetRefused(.wrongCode(let reset)),
      .resetRefused(.noTriesLeft(let reset)), .resetRefused(.expired(let reset)),
      .resetRefused(.tooManyCodes(let reset)), .resetRefused(.voided(let reset)):
      reset
    default: nil
    }
  }
}

extension Reply {
  /// Whether a code was taken.
  var isTaken: Bool {
    if case .codeTaken = self { true } else { false }
  }
}

extension Instant {
  /// The instant so many seconds later.
  static func + (instant: Instant, seconds: Int) -> Instant {
    instant.advanced(bySeconds: seconds)
  }
}

/// A code that no reset has, but for one chance in a million millions.
let wrongCode = ResetCode(typed: "ZZZZ-ZZZ9")
