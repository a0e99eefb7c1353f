import CMECore
import TestSupport
import Testing

@Suite("A mail as it goes out")
struct MailMessageTests {
  @Test("has its headers, then its text, in ASCII with CR LF")
  func whole() throws {
    let mail = try mail(
      name: "Jane Okafor", subject: "Your code", text: "Dear Jane,\n\n.hidden\nten = 10 \n")
    let lines = [
      "Date: Tue, 20 Oct 2026 12:00:05 +0000",
      "From: \"The CME desk\" <cme@example.org>",
      "To: \"Jane Okafor\" <jane@example.org>",
      "Message-ID: <0123456789abcdef.2@example.org>",
      "Subject: Your code",
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Dear Jane,",
      "",
      ".hidden",
      "ten =3D 10=20",
      "",
    ]
    #expect(mail.encoded == lines.joined(separator: "\r\n"))
  }

  @Test("has a Message-ID that nothing in its token can end")
  func token() throws {
    let mail = try mail(token: "ab>\r\nBcc: x@y.z <é\u{0}.1-")
    #expect(mail.token == "abBccxy.z.1-")
  }

  @Test(
    "has the date of UTC, with two digits of each time",
    arguments: [
      ("1970-01-01T00:00:00Z", "Thu, 1 Jan 1970 00:00:00 +0000"),
      ("2028-02-29T23:59:59Z", "Tue, 29 Feb 2028 23:59:59 +0000"),
      ("2026-12-06T09:05:07-05:00", "Sun, 6 Dec 2026 14:05:07 +0000"),
    ])
  func date(_ instant: String, _ header: String) throws {
    let mail = try mail(date: at(instant))
    #expect(mail.encoded.hasPrefix("Date: \(header)\r\n"))
  }
}

/// A mail of which a test says only what matters to it.
func mail(
  name: String = "Jane Okafor", subject: String = "Subject", text: String = "Text",
  date: Instant = at("2026-10-20T12:00:05Z"), token: String = "0123456789abcdef.2"
) throws -> MailMessage {
  MailMessage(
    from: Mailbox(name: "The CME desk", address: try MailAddress("cme@example.org")),
    to: Mailbox(name: name, address: try MailAddress("jane@example.org")),
    subject: subject, text: text, date: date, token: token)
}
