import ArgumentParser
import CMECore
import CMEServices
import Foundation

extension Office {
  /// `cme office mail`.
  struct Mail: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deliver the mails that wait, once or again and again.",
      discussion: """
        The settings are variables of the environment or lines NAME=VALUE in cme.conf beside the \
        database: CME_SMTP_URL (smtp://MACHINE:PORT with STARTTLS, or smtps://MACHINE:PORT), \
        CME_MAIL_FROM, and where the server wants a login CME_SMTP_USER and \
        CME_SMTP_PASSWORD_FILE. CME_SMTP_CA_FILE names certificates to trust instead of the \
        machine's own. Without CME_SMTP_URL mails are written as files into the folder mail beside \
        the database. Exit status 1 where a mail was not delivered.
        """)

    @Option(help: "Go on until interrupted, with a pause such as 60s, 5m or 1h.")
    var every: Pause?
    @Option(help: "The folder of prompts (or CME_PROMPTS).")
    var prompts: String?
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let surroundings = Surroundings.ofThisProcess()
      let folder = try PromptsFolder.locate(asked: prompts, surroundings)
      let phrasebook = try folder.phrasebook()
      let path = database.path(surroundings)
      let services = Services(store: try AppStore.open(existing: path))
      let post = PostRoom(database: path, phrasebook: phrasebook)
      let settings = try PostRoom.settings(database: path, surroundings)
      Output.write(Cleaned.text("Mail: \(settings)") + "\n")
      guard let every else {
        guard try Mail.deliver(post, services) else { throw ExitCode(1) }
        return
      }
      Interruption.block()
      repeat {
        Mail.deliverAndGoOn(post, services)
      } while !Interruption.came(within: every.seconds)
    }

    /// Whether all that was due has been delivered.
    private static func deliver(_ post: PostRoom, _ services: Services) throws -> Bool {
      var isDelivered = true
      try post.courier(services).deliverAll(clock: Clock.now) { delivery in
        Output.write("\(Clock.now()) \(delivery)\n")
        if delivery.result != .sent { isDelivered = false }
        if Interruption.isPending { post.stop.raise() }
      }
      Output.write(try services.waitingMails().text)
      return isDelivered
    }

    /// What stands in the way now may be mended by the next time.
    static func deliverAndGoOn(_ post: PostRoom, _ services: Services) {
      do {
        _ = try deliver(post, services)
      } catch {
        FileHandle.standardError.write(Data("\(Clock.now()) \(error)\n".utf8))
      }
    }
  }

  /// A pause between two deliveries.
  struct Pause: ExpressibleByArgument {
    let seconds: Int

    init?(argument: String) {
      let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600]
      guard let unit = argument.last.flatMap({ units[$0] }), let count = Int(argument.dropLast()),
        (1...86_400).contains(count)
      else { return nil }
      seconds = count * unit
    }
  }
}

/// Waiting that ^C and the end of the system's session end; a mail under way is finished first.
private enum Interruption {
  private static func signals() -> sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    return signals
  }

  static func block() {
    var signals = signals()
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Whether one came that is held back.
  static var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&pending, $0) == 1 }
  }

  static func came(within seconds: Int) -> Bool {
    var signals = signals()
    var time = timespec(tv_sec: seconds, tv_nsec: 0)
    return sigtimedwait(&signals, nil, &time) > 0
  }
}

extension WaitingMails {
  /// "3 mails wait, the next until 2026-10-20T12:05:00Z."; nothing where none waits.
  fileprivate var text: String {
    guard let nextAt else { return "" }
    return count == 1
      ? "One mail waits until \(nextAt).\n" : "\(count) mails wait, the next until \(nextAt).\n"
  }
}

extension Courier.Delivery: CustomStringConvertible {
  /// "mail reset-code to member 10021 (jokafor): sent".
  public var description: String {
    Cleaned.text("\(mail.kind.rawValue) to \(recipient): \(outcome)")
  }

  private var recipient: String {
    guard case .member = mail.recipient else { return mail.recipient.subject }
    return "\(mail.recipient.subject) (\(mail.recipient.username))"
  }

  private var outcome: String {
    switch result {
    case .sent: "sent"
    case .waiting(let until, let trouble): "waits until \(until): \(trouble)"
    case .failed(let trouble): "given up: \(trouble)"
    }
  }
}
