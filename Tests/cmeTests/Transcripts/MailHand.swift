import CMECore

@testable import CMEServices

/// Somebody who opens the mail: takes what is due from the outbox, and types the codes in it.
final class MailHand {
  private let services: Services
  private var codes: [ResetCode] = []

  init(_ services: Services) {
    self.services = services
  }

  /// A line as typed: "(the code)" stands in it for the newest code of the mails; "(the code before)"
  /// is the one before it, and "(the code in small letters)" for the newest without its dash.
  func typed(_ line: String, at now: Instant) -> String {
    open(at: now)
    guard line.contains("(the code") else { return line }
    precondition(!codes.isEmpty, "no mail with a code")
    let newest = codes[codes.count - 1].shown
    switch line {
    case "(the code before)": return codes[codes.count - 2].shown
    case "(the code in small letters)":
      return newest.lowercased().replacing("-", with: " ")
    default:
      precondition(line.contains("(the code)"), "no such mail: \(line)")
      return line.replacing("(the code)", with: newest)
    }
  }

  /// Reads what has come.
  func open(at now: Instant) {
    do {
      while let mail = try services.takeMail(at: now) {
        if mail.kind == .resetCode, let code = try services.makeCode(for: mail, at: now) {
          codes.append(code)
        }
        try services.mailSent(mail, at: now)
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
