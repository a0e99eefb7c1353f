import CMECore

/// What came of an attempt to send a mail.
public enum MailOutcome: Hashable, Sendable {
  /// The server took it, or it lies in the folder.
  case sent
  /// Not this time.
  case later(MailTrouble)
  /// Trying again would not help.
  case forGood(MailTrouble)
}

/// Why a mail was not sent.
public enum MailTrouble: Error, Hashable, Sendable {
  /// The address is none that can be written to.
  case address(MailAddressProblem)
  /// The page that goes with it could not be drawn.
  case page(DeliveryRefusal)
  /// What the server said of this mail.
  case refused(SMTPAnswer)
  /// The server turns everybody away just now.
  case turnedAway(SMTPAnswer)
  /// The server does not take the username and password of the settings.
  case login(SMTPAnswer)
  /// There is no machine of that name.
  case unknownHost(SMTPServer)
  /// Nothing answers there.
  case notReached(SMTPServer)
  /// It did not answer in time.
  case silent(SMTPServer)
  /// Its certificate is not good; in the words of the TLS library.
  case certificate(reason: String)
  /// It offers no TLS.
  case withoutTLS(SMTPServer)
  /// The connection failed in another way; in libcurl's words.
  case connection(reason: String)
  /// The file of certificates cannot be read.
  case certificateFile(path: String)
  /// libcurl is not installed.
  case withoutCurl
  /// The folder of mails cannot be written to; in the words of the system.
  case folder(path: String, reason: String)
  /// The program ends.
  case stopped

  /// Whether another mail could fare better; else a server or settings have to be mended first.
  var isOfOneMail: Bool {
    switch self {
    case .address, .page, .refused, .connection: true
    case .turnedAway, .login, .unknownHost, .notReached, .silent, .certificate, .withoutTLS,
      .certificateFile, .withoutCurl, .folder, .stopped:
      false
    }
  }
}

/// What a server answered last: three digits and its words, of which only plain ASCII is kept.
public struct SMTPAnswer: Hashable, Sendable {
  /// Three digits (RFC 5321, 4.2); 0 where it said nothing.
  public let code: Int
  /// The words after it.
  public let words: String

  /// Makes an answer of a code and of the lines that came with it.
  init(code: Int, lines: [String] = []) {
    self.code = code
    let text = lines.joined(separator: " ").unicodeScalars.map { scalar in
      (" "..."~").contains(scalar) ? scalar : " "
    }
    words = text.split(separator: " ").map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }

  /// The same, without words that show a code: some servers quote what they refuse.
  func hiding(_ code: ResetCode?) -> SMTPAnswer {
    guard let shown = code?.shown else { return self }
    let letters = { (text: String) in text.uppercased().filter { $0.isLetter || $0.isNumber } }
    return letters(words).contains(letters(shown)) ? SMTPAnswer(code: self.code) : self
  }

  /// The same, without its words.
  var withoutWords: SMTPAnswer { SMTPAnswer(code: code) }
}
