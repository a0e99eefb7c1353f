import CMECore
import CMEServices
import Glibc

/// What is to be checked: a file, or standard input.
enum CertificateInput {
  /// Its bytes, of which there are some.
  static func read(_ file: String) throws(VerifyProblem) -> [UInt8] {
    let bytes: [UInt8]
    do throws(BoundedFile.Problem) {
      bytes = try file == "-" ? pasted() : BoundedFile.read(file, most: Verification.most)
    } catch {
      throw .file(path: file, error)
    }
    guard !bytes.isEmpty else { throw .empty(path: file) }
    return bytes
  }

  private static func pasted() throws(BoundedFile.Problem) -> [UInt8] {
    if isatty(STDIN_FILENO) == 1 {
      Output.write("Paste the line, then press Enter and Ctrl-D.\n")
    }
    return try BoundedFile.read(descriptor: STDIN_FILENO, most: Verification.most)
  }
}

/// Why nothing was checked.
enum VerifyProblem: Error, CustomStringConvertible {
  case file(path: String, BoundedFile.Problem)
  case empty(path: String)
  case keys(PublicKeys.Problem)

  var description: String {
    let text =
      switch self {
      case .file(let path, let problem): "\(VerifyProblem.name(path)) \(problem.text)"
      case .empty(let path): "\(VerifyProblem.name(path)) is empty."
      case .keys(let problem): problem.text
      }
    return Cleaned.text(text)
  }

  private static func name(_ path: String) -> String { path == "-" ? "What was given" : path }
}

extension BoundedFile.Problem {
  fileprivate var text: String {
    switch self {
    case .folder: "is a folder; name the file of the certificate."
    case .tooLarge(let most):
      "has more than \(most >> 20) MB; no certificate of ours is nearly as large."
    case .system(let reason): "cannot be read: \(reason)."
    }
  }
}

extension PublicKeys.Problem {
  fileprivate var text: String {
    switch self {
    case .unreadable(let path, let reason):
      "The public keys in \(path) cannot be read: \(reason). Name a file with --key, a folder with --keys."
    case .notAKey(let path): "\(path) is no public key: a line of base64 for 32 bytes."
    case .none(let folder):
      "\(folder) has no public key (KEYID.pub). Name a file with --key, a folder with --keys."
    }
  }
}
