import ArgumentParser
import CMECore
import CMEServices
import Foundation

extension CertificateCommand {
  /// `cme certificate verify`.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whether a certificate is genuine: a PDF of ours, or its line as text.",
      discussion: """
        The line is the small print that begins with CME1: from the foot of the page, from a mail \
        or from a QR reader; it may be broken over several lines, and other text around it does \
        not matter. Public keys are enough: neither a database nor a network is needed.

        The answer is one of: genuine; altered; unknown key; unknown version; ambiguous (several \
        lines that do not say the same); not ours. Only where --database is given it is asked as \
        well: replaced; revoked; unknown number; contradicted (other facts under the number). \
        Exit status 0 where the answer is genuine, 1 for all others and where nothing could be \
        checked, 64 for wrong usage.
        """)

    @Argument(help: "The PDF or text; - for what is pasted or piped in.", completion: .file())
    var file: String
    @Option(name: .customLong("key"), help: "A file with a public key; may be given again.")
    var keyFiles: [String] = []
    @Option(help: "A folder of public keys (else the folder keys beside the database).")
    var keys: String?
    @Option(help: "How to write the answer: text or json.")
    var format = Format.text
    @OptionGroup var database: DatabaseOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json
    }

    func run() throws {
      let keys = try publicKeys()
      let verification = Verification(try CertificateInput.read(file), keys: keys)
      let answer = VerificationAnswer(verification, try standing(of: verification))
      Output.write(format == .json ? answer.json : answer.text)
      if !answer.isGood { throw ExitCode(1) }
    }

    private func publicKeys() throws -> [Ed25519.PublicKey] {
      do throws(PublicKeys.Problem) {
        var found: [Ed25519.PublicKey] = []
        for path in keyFiles { found.append(try PublicKeys.key(path)) }
        if let keys { found += try PublicKeys.all(in: keys) }
        return keyFiles.isEmpty && keys == nil ? try keysBesideDatabase() : found
      } catch {
        throw VerifyProblem.keys(error)
      }
    }

    private func keysBesideDatabase() throws(PublicKeys.Problem) -> [Ed25519.PublicKey] {
      let path = database.path(.ofThisProcess())
      return try PublicKeys.all(in: KeyFolder(database: path).path)
    }

    private func standing(of verification: Verification) throws -> CertificateStanding? {
      guard database.file != nil, case .genuine(let facts) = verification else { return nil }
      return try database.services().standing(of: facts)
    }
  }
}
