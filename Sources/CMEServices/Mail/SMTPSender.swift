import CCurl
import CMECore

/// How a mail server is told who sends.
public struct SMTPLogin: Hashable, Sendable {
  /// The username.
  public let user: String
  let password: Secret
}

/// Hands mails to a server, one connection each.
struct SMTPSender: Sendable {
  /// How long an attempt may take, in milliseconds.
  struct Patience: Hashable, Sendable {
    var connecting = 10_000
    var whole = 60_000
  }

  let server: SMTPServer
  let login: SMTPLogin?
  /// The certificates that are trusted instead of the machine's own.
  let certificates: String?
  var patience = Patience()
  var stop = MailStop()

  /// Sends a mail; the code in it appears in no answer.
  func send(_ mail: MailMessage, code: ResetCode?) -> MailOutcome {
    guard let curl = Curl.shared else { return .later(.withoutCurl) }
    guard let transfer = CurlTransfer(curl, stop: stop) else {
      return .later(.connection(reason: "no memory"))
    }
    setUp(transfer)
    transfer.set(CURLOPT_MAIL_FROM, mail.sender.address.text)
    transfer.set(CURLOPT_MAIL_RCPT, list: mail.recipient.address.text)
    let result = transfer.perform(sending: Array(mail.encoded.utf8))
    return outcome(of: result, transfer, hiding: code)
  }

  private func setUp(_ transfer: CurlTransfer) {
    transfer.set(CURLOPT_URL, server.url)
    transfer.set(CURLOPT_NOSIGNAL, 1)
    transfer.set(CURLOPT_CONNECTTIMEOUT_MS, patience.connecting)
    transfer.set(CURLOPT_TIMEOUT_MS, patience.whole)
    // No proxy, which libcurl would take from the environment.
    transfer.set(CURLOPT_PROXY, "")
    protect(transfer)
    guard let login else { return }
    transfer.set(CURLOPT_USERNAME, login.user)
    login.password.withBytes { bytes in
      transfer.set(CURLOPT_PASSWORD, secret: bytes.map(CChar.init(bitPattern:)) + [0])
    }
  }

  /// Certificates are always checked, and the name in them.
  private func protect(_ transfer: CurlTransfer) {
    transfer.set(CURLOPT_SSL_VERIFYPEER, 1)
    transfer.set(CURLOPT_SSL_VERIFYHOST, 2)
    transfer.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let certificates { transfer.set(CURLOPT_CAINFO, certificates) }
    let needsTLS = server.protection != .loopback
    transfer.set(CURLOPT_USE_SSL, Int((needsTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
  }

  private func outcome(
    of result: CURLcode, _ transfer: CurlTransfer, hiding code: ResetCode?
  ) -> MailOutcome {
    guard result != CURLE_OK else { return .sent }
    let answer = transfer.answer.hiding(code)
    let isOfThisMail = result == CURLE_SEND_ERROR || transfer.hasBegunSending
    switch (isOfThisMail, answer.code) {
    case (true, 500...599): return .forGood(.refused(answer))
    case (true, 400...499): return .later(.refused(answer))
    default: return .later(trouble(result, answer, reason: transfer.reason(for: result)))
    }
  }

  /// What is no matter of this mail: a server or settings that have to be mended first.
  private func trouble(_ result: CURLcode, _ answer: SMTPAnswer, reason: String) -> MailTrouble {
    switch result {
    case CURLE_COULDNT_RESOLVE_HOST: .unknownHost(server)
    case CURLE_COULDNT_CONNECT: .notReached(server)
    case CURLE_OPERATION_TIMEDOUT: .silent(server)
    case CURLE_PEER_FAILED_VERIFICATION: .certificate(reason: reason)
    case CURLE_SSL_CACERT_BADFILE: .certificateFile(path: certificates ?? "")
    case CURLE_USE_SSL_FAILED: .withoutTLS(server)
    case CURLE_ABORTED_BY_CALLBACK: .stopped
    case CURLE_LOGIN_DENIED: .login(answer.withoutWords)
    default: answer.code >= 400 ? .turnedAway(answer) : .connection(reason: reason)
    }
  }
}
