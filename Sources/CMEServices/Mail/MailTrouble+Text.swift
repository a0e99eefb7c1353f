import CMECore

/// What the journal, the office and the doctor are told; never a code and never a password.
extension MailTrouble: CustomStringConvertible {
  /// What stands in the way.
  public var description: String {
    switch self {
    case .address(let problem): problem.description
    case .page(let refusal): "the page that goes with it is not there: \(refusal.reason)"
    case .refused(let answer): "\(answer)"
    case .turnedAway(let answer): "the server takes no mail: \(answer)"
    case .login(let answer): "the server does not take the username and password (\(answer))"
    case .unknownHost(let server): "there is no machine \(server.host)"
    case .notReached(let server): "nothing answers at \(server.url)"
    case .silent(let server): "\(server.url) did not answer in time"
    case .certificate(let reason): "the certificate of the server is not good: \(reason)"
    case .withoutTLS(let server): "\(server.url) offers no TLS"
    case .connection(let reason): "the connection failed: \(reason)"
    case .certificateFile(let path): "the certificates in \(path) cannot be read"
    case .withoutCurl: "libcurl is not installed"
    case .folder(let path, let reason): "\(path) cannot be written to: \(reason)"
    case .stopped: "the program ended meanwhile"
    }
  }
}

extension SMTPAnswer: CustomStringConvertible {
  /// "550 5.1.1 No such user".
  public var description: String { words.isEmpty ? "\(code)" : "\(code) \(words)" }
}

extension MailAddressProblem: CustomStringConvertible {
  /// What is wrong with the address, which is not repeated.
  public var description: String {
    switch self {
    case .empty: "there is no address"
    case .character(let scalar):
      "an address cannot hold the character U+\(String(scalar.value, radix: 16, uppercase: true))"
    case .tooLong(let count, let most): "the address has \(count) bytes; \(most) is the most"
    case .notOneAt(let count): "the address has \(count) signs @ and needs one"
    case .name: "what stands before the @ of the address is no name"
    case .domain: "what stands after the @ of the address is no name of a machine"
    }
  }
}

extension MailSettingsProblem: CustomStringConvertible {
  /// What has to be mended before mails are sent.
  public var description: String {
    switch self {
    case .missing(let name, let besides):
      "\(besides.rawValue) is set, so \(name.rawValue) has to be set too."
    case .url:
      "\(MailSettings.Name.url.rawValue) is neither smtp://MACHINE:PORT nor smtps://MACHINE:PORT."
    case .sender(let problem): "\(MailSettings.Name.sender.rawValue): \(problem)."
    case .user: "\(MailSettings.Name.user.rawValue) holds a control character."
    case .file(let path, let problem): "\(path) is not read: \(problem)."
    case .line(let number, let path):
      "\(path), line \(number), is not NAME=VALUE with one of the names "
        + SettingsFile.names.joined(separator: ", ") + "."
    }
  }
}

extension PrivateFileProblem: CustomStringConvertible {
  /// Why a file is not read.
  public var description: String {
    switch self {
    case .missing: "there is no such file"
    case .openToOthers(let mode):
      "other accounts of this machine can read or change it (mode \(mode); chmod 600 closes it)"
    case .wrongOwner: "it belongs to another account of this machine"
    case .notSuchAFile: "it is not a small text file with something in it"
    case .system(let reason): reason
    }
  }
}

extension DeliveryRefusal {
  /// Why there is no page, for the journal and the office.
  fileprivate var reason: String {
    switch self {
    case .noCertificate: "no such certificate, or it was replaced or revoked"
    case .nothingToTell(let from, let to): "nothing was submitted from \(from.iso) to \(to.iso)"
    case .missingLetters(let letters, let package):
      "no font has \(letters); the package \(package) brings one"
    case .notDrawn(let reason), .notWritten(_, let reason), .notPrinted(let reason): reason
    case .noFolder, .notAFolder, .noPrinter, .noAddress: "it was not delivered"
    }
  }
}
