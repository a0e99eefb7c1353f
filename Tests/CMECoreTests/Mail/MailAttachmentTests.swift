import CMECore
import Foundation
import TestSupport
import Testing

@Suite(
  "A mail with a file, as another program reads it",
  .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)))
struct MailAttachmentTests {
  private static let headers = [
    "Date", "From", "To", "Message-ID", "Subject", "Auto-Submitted", "MIME-Version",
    "Content-Type",
  ]

  private static func bytes(_ count: Int) -> [UInt8] {
    var random = SeededGenerator(seed: UInt64(count) + 1)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private func mail(_ names: [String], _ bytes: [UInt8], text: String = "Dear Jane,\n\n.\n")
    throws -> MailMessage
  {
    MailMessage(
      from: Mailbox(name: "The CME desk", address: try MailAddress("cme@example.org")),
      to: Mailbox(name: "Jane", address: try MailAddress("jane@example.org")), subject: "Subject",
      text: text,
      attachments: names.map { MailAttachment(fileName: $0, type: .pdf, bytes: bytes) },
      date: at("2026-10-20T12:00:05Z"), token: "0123456789abcdef0123456789abcdef")
  }

  @Test("Files of any length come out as they went in, beside the text")
  func lengths() throws {
    let lengths = Array(0...4) + [56, 57, 58, 113, 114, 115, 90_000]
    let read = try ReadMail.read(try lengths.map { try mail(["A.pdf"], Self.bytes($0)) })
    try #require(read.count == lengths.count)
    for (mail, length) in zip(read, lengths) {
      #expect(mail.defects == [])
      #expect(mail.headers == Self.headers)
      #expect(mail.text == "Dear Jane,\n\n.\n")
      #expect(mail.longestLine <= 76)
      #expect(mail.files.map(\.name) == ["A.pdf"])
      #expect(mail.files.map(\.type) == ["application/pdf"])
      #expect(mail.files.map(\.content) == [Data(Self.bytes(length))])
    }
  }

  @Test("Names of all scripts and hostile ones come out as they went in, without a defect")
  func names() throws {
    let texts = MailReadingTests.names + MailReadingTests.attacks
    let odd = ["a\"b\\c.pdf", "100%.pdf", "it's; filename=x.pdf", "a'b'c.pdf"]
    let names = texts.map { "x\($0).pdf" } + odd
    let read = try ReadMail.read(try names.map { try mail([$0], [1]) })
    try #require(read.count == names.count)
    for (mail, name) in zip(read, names) {
      #expect(mail.defects == [], "\(name)")
      #expect(mail.headers == Self.headers)
      #expect(mail.files.map(\.name) == [oneLine(name)])
      #expect(mail.files.first?.plainName.allSatisfy { $0.isASCII } == true)
      #expect(mail.longestLine <= 76, "\(name)")
    }
  }

  @Test("Programs that read plain names only find one")
  func plainNames() throws {
    let names = ["José Díaz.pdf", "李.pdf", "AIUM 2026 - Jane.pdf"]
    let read = try ReadMail.read([try mail(names, [1, 2])])
    #expect(read.first?.files.map(\.name) == names)
    #expect(
      read.first?.files.map(\.plainName) == [
        "Jose Diaz.pdf", "document.pdf", "AIUM 2026 - Jane.pdf",
      ])
  }

  @Test("No text can end its part, not even with what looks like the boundary")
  func boundary() throws {
    let text = "--=_0123456789abcdef0123456789abcdef--\n--=_0123456789abcdef0123456789abcdef\n"
    let read = try ReadMail.read([try mail(["A.pdf"], Self.bytes(100), text: text)])
    #expect(read.first?.text == text)
    #expect(read.first?.files.count == 1)
    #expect(read.first?.defects == [])
  }
}
