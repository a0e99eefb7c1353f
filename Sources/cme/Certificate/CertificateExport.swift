import ArgumentParser
import CMECore
import CMEServices

extension CertificateCommand {
  /// `cme certificate export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a certificate as a Verifiable Credential, for the person's own records.",
      discussion: """
        The credential follows the W3C Verifiable Credentials Data Model 2.0, with a proof of the \
        suite eddsa-jcs-2022 by the key that signs certificates; the database and its keys are \
        needed. No licensing or specialty board is known to take such credentials today: hand in \
        the certificate itself.
        """)

    @Argument(help: "The number of the certificate.")
    var number: String
    @Option(help: "What to write: vc, a Verifiable Credential in JSON.")
    var format = Format.vc
    @OptionGroup var database: DatabaseOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case vc
    }

    func run() throws {
      guard let known = CertificateNumber(number) else { throw NotExported.noNumber(number) }
      let services = try database.services()
      let keys = KeyFolder(database: database.path(.ofThisProcess()))
      do throws(CredentialRefusal) {
        Output.write(try services.credential(known, keys: keys, at: Clock.now()) + "\n")
      } catch {
        throw NotExported.refused(known, error)
      }
    }
  }

  /// Why nothing was written.
  private enum NotExported: Error, CustomStringConvertible {
    case noNumber(String)
    case refused(CertificateNumber, CredentialRefusal)

    var description: String {
      switch self {
      case .noNumber(let typed):
        "\(Cleaned.text(typed)) is no number of a certificate, or mistyped: its last symbol checks "
          + "the others."
      case .refused(let number, .unknownNumber): "No certificate has the number \(number.text)."
      case .refused(let number, .replaced(let other)):
        "\(number.text) was replaced by \(other.text); export that one."
      case .refused(let number, .revoked(let instant)):
        "\(number.text) was revoked on \(LocalTime(instant, offsetSeconds: 0).day.iso)."
      case .refused(_, .key(let problem)): Cleaned.text(problem.description)
      case .refused(_, .failed(let failure)): Cleaned.text("\(failure)")
      }
    }
  }
}
