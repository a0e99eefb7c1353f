/// A mail of plain text, with files or without, as it goes to a server.
public struct MailMessage: Hashable, Sendable {
  /// Who writes it, and to whom.
  public let sender, recipient: Mailbox
  /// What stands in the subject and in the text.
  public let subject, text: String
  /// The files that go with it.
  public let attachments: [MailAttachment]
  /// When it was written.
  public let date: Instant
  /// What stands before the "@" of its Message-ID: letters, digits, dots, dashes.
  public let token: String

  /// Makes a mail; what cannot stand in a Message-ID is left out of the token.
  public init(
    from sender: Mailbox, to recipient: Mailbox, subject: String, text: String,
    attachments: [MailAttachment] = [], date: Instant, token: String
  ) {
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.attachments = attachments
    self.date = date
    self.token = token.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
  }

  /// The whole mail (RFC 5322): ASCII, lines of 76 columns with CR LF.
  ///
  /// Dots are doubled by whoever sends it.
  public var encoded: String {
    let headers = [
      "Date: \(MailMessage.headerDate(date))",
      "From: " + sender.header(after: 6),
      "To: " + recipient.header(after: 4),
      "Message-ID: <\(token)@\(sender.address.domain)>",
      "Subject: " + HeaderText.unstructured(subject, after: 9),
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
    ]
    return headers.map { $0 + "\r\n" }.joined() + (attachments.isEmpty ? plain : mixed)
  }

  /// The text with the headers that are about it.
  private var plain: String {
    "Content-Type: text/plain; charset=utf-8\r\n"
      + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + QuotedPrintable.encoded(text)
  }

  /// The text and the files, each between boundaries (RFC 2046, 5.1).
  ///
  /// A boundary holds "=_", which neither quoted-printable nor base64 can.
  private var mixed: String {
    let boundary = "=_" + token.prefix(60)
    let parts = ([plain] + attachments.map(\.encoded)).map { "\r\n--\(boundary)\r\n\($0)" }
    return "Content-Type: multipart/mixed;\r\n boundary=\"\(boundary)\"\r\n"
      + parts.joined() + "\r\n--\(boundary)--\r\n"
  }

  /// "Mon, 23 Nov 2026 17:22:28 +0000" (RFC 5322, 3.3).
  private static func headerDate(_ instant: Instant) -> String {
    let local = LocalTime(instant, offsetSeconds: 0)
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let weekday = weekdays[Weekday.allCases.firstIndex(of: local.day.weekday) ?? 0]
    let day = "\(local.day.number) \(months[local.day.month - 1]) \(local.day.year)"
    return "\(weekday), \(day) \(local.clock):\(Day.padded(local.second, to: 2)) +0000"
  }
}
