import ArgumentParser
import CMECore
import CMEServices

extension Office {
  /// `cme office certificate`.
  struct Certificate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List certificates, put a mended one in the place of another, or take one back.",
      subcommands: [List.self, Reissue.self, Revoke.self])

    /// `cme office certificate list`.
    struct List: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Show all certificates, in the order they were issued. Times are UTC.")
      @Option(help: "Only of this event.")
      var event: String?
      @Option(help: "Only of this person: a username, an e-mail address or a number.")
      var member: String?
      @OptionGroup var list: ListOptions

      func run() throws {
        try list.write { services in
          guard let rows = try services.certificates(of: member, for: event) else {
            throw NoSuchMember(asked: member ?? "")
          }
          return CertificatesText(rows)
        }
      }
    }

    /// `cme office certificate reissue`.
    struct Reissue: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Put another certificate in the place of one, after a name was mended.",
        discussion: """
          The new one has a number of its own and names the old one, which is kept and marked. It \
          has the name and the profession as they are stored now; the event and the credits stay \
          as they were submitted.
          """)
      @Argument(help: "The number of the certificate.")
      var number: CertificateNumber
      @Option(help: "Why, for the journal.")
      var reason: String
      @OptionGroup var database: DatabaseOptions

      func run() throws {
        let services = try CertificateServices.open(database)
        let new = try services.reissue(number, reason: reason, at: Clock.now())
        Output.write(
          Cleaned.text(
            "\(new.facts.number.text) takes the place of \(number.text): "
              + "\(new.facts.record.holder), \(new.facts.record.title)") + "\n")
      }
    }

    /// `cme office certificate revoke`.
    struct Revoke: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Take a certificate back.",
        discussion: """
          It stays kept and marked. Whoever checks it with only the public key is not told of \
          this; cme certificate verify --database is.
          """)
      @Argument(help: "The number of the certificate.")
      var number: CertificateNumber
      @Option(help: "Why, for the journal.")
      var reason: String
      @OptionGroup var database: DatabaseOptions

      func run() throws {
        try database.services().revoke(number, reason: reason, at: Clock.now())
        Output.write("\(number.text) is revoked.\n")
      }
    }
  }
}

extension CertificateNumber: ExpressibleByArgument {
  /// Reads a number as somebody types it.
  public init?(argument: String) { self.init(argument) }
}

extension CertificateProblem: CustomStringConvertible {
  /// Why nothing was done.
  public var description: String {
    switch self {
    case .unknown(let number): "There is no certificate \(number.text)."
    case .replaced(let number, let other): "\(number.text) is replaced by \(other.text)."
    case .revoked(let number, let at): "\(number.text) was revoked at \(at)."
    case .reason(let most): "--reason needs 1 to \(most) characters."
    case .failed(let failure): failure.description
    }
  }
}
