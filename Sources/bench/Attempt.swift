import ArgumentParser
import CMECore
import CMEServices
import Glibc

extension Bench {
  /// Tries one secret, once a line with it comes in: so that many processes try at one moment.
  struct Attempt: ParsableCommand {
    /// What the secret is tried on.
    enum Way: String, ExpressibleByArgument {
      /// A password for a name.
      case signIn = "sign-in"
      /// A code for a reset.
      case redeem
    }

    @Option var database: String
    @Option var way: Way
    @Option(help: "The name, or the key of the reset.") var of: String
    @Option(help: "Seconds since 1970.") var at: Int

    func run() throws {
      let services = Services(store: try AppStore.open(existing: database))
      print("ready")
      fflush(nil)
      let line = readLine() ?? ""
      print(word(services.perform(try request(line), at: Instant(secondsSince1970: at))))
    }

    private func request(_ line: String) throws -> Request {
      switch way {
      case .signIn: return .signIn(name: of, password: Secret(Array(line.utf8)))
      case .redeem:
        guard let code = ResetCode(typed: line), let id = Int64(of) else {
          throw ValidationError("Not a code, or not the key of a reset.")
        }
        let now = Instant(secondsSince1970: at)
        return .redeem(
          code, of: Reset(id: id, askedAt: now, expiresAt: now, triesLeft: 0, nextCodeAt: now))
      }
    }

    private func word(_ reply: Reply) -> String {
      switch reply {
      case .signedIn: "signed in"
      case .notSignedIn: "not signed in"
      case .codeTaken: "taken"
      case .resetRefused(.voided): "voided"
      case .resetRefused(.noTriesLeft): "no tries left"
      default: "\(reply)"
      }
    }
  }
}
