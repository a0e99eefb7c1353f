import ArgumentParser
import Assistant
import CMECore
import CMEServices
import Glibc

extension Office {
  /// `cme office password`.
  struct Password: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set the password of a person.",
      discussion: """
        Asks for it twice without showing it, or reads one line that is piped in. \
        The rules are those of the conversation. The sessions of the person end, a mail tells \
        them, and the journal records that it was set. Mails that are due are sent at once; \
        what could not be sent waits for `cme office mail`.
        """)

    @Argument(help: "The username of the person.")
    var username: String
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      try Password.set(username, database) { services, password throws(PasswordProblem) in
        try services.setPassword(username: username, password, at: Clock.now())
      }
    }

    /// Asks for a password, lets it be set, and sends the mail that tells of it.
    static func set(
      _ username: String, _ database: DatabaseOptions,
      _ set: (Services, Secret) throws(PasswordProblem) -> Void
    ) throws {
      let surroundings = Surroundings.ofThisProcess()
      let folder = try PromptsFolder.locate(asked: nil, surroundings)
      let phrasebook = Phrasebook.read(try folder.files()).phrasebook
      let path = database.path(surroundings)
      let services = Services(
        store: try AppStore.open(existing: path), rules: folder.passwordRules(phrasebook))
      let password = try ask(surroundings)
      do throws(PasswordProblem) {
        try set(services, password)
      } catch {
        throw NotSet.refused(error)
      }
      Output.write("The password of \(Cleaned.text(username)) is set.\n")
      tell(PostRoom(database: path, phrasebook: phrasebook), services, surroundings)
    }

    /// Sends the mails that are due, and says which way they go.
    private static func tell(_ post: PostRoom, _ services: Services, _ surroundings: Surroundings) {
      if let settings = try? PostRoom.settings(database: post.database, surroundings) {
        Output.write(Cleaned.text("Mail: \(settings)") + "\n")
      }
      Mail.deliverAndGoOn(post, services)
    }

    private static func ask(_ surroundings: Surroundings) throws -> Secret {
      guard isatty(STDIN_FILENO) == 1 else {
        return try typed(RawLines(descriptor: STDIN_FILENO).nextSecret())
      }
      let terminal = Terminal(surroundings, isPlain: surroundings.isAccessible)
      defer { terminal.close() }
      let first = try typed(terminal.readSecret(prompt: "New password (not shown): "))
      let second = try typed(terminal.readSecret(prompt: "The same once more: "))
      guard first == second else { throw NotSet.different }
      return first
    }

    private static func typed(_ input: SecretInput) throws -> Secret {
      guard case .secret(let secret) = input else { throw NotSet.interrupted }
      guard secret.withBytes({ $0.count }) <= SecretReader.longest else { throw NotSet.tooLong }
      return secret
    }
  }

  /// Why a password was not set.
  enum NotSet: Error, CustomStringConvertible {
    case interrupted, different, tooLong
    case refused(PasswordProblem)

    var description: String { "\(reason) The password stays as it was." }

    private var reason: String {
      switch self {
      case .interrupted: "No password was given."
      case .different: "The two were not the same."
      case .tooLong: "It is longer than \(SecretReader.longest) bytes."
      case .refused(.unknownUsername(let name)): "Nobody has the username \(Cleaned.text(name))."
      case .refused(.refused(let refusal)): refusal.description
      case .refused(.failed(let failure)): failure.description
      }
    }
  }
}
