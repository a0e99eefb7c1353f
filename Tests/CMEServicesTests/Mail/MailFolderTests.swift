import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices

@Suite("Mails as files")
struct MailFolderTests {
  let temporary: TemporaryFolder
  let folder: MailFolder
  private static let name = "20261020T120000Z-token.1.eml"

  init() throws {
    temporary = try TemporaryFolder()
    folder = MailFolder(path: temporary.file("mail"))
  }

  private func mail(_ text: String = "Text") throws -> MailMessage {
    let mailbox = Mailbox(name: "", address: try MailAddress("a@example.org"))
    return MailMessage(
      from: mailbox, to: mailbox, subject: "Subject", text: text, date: after, token: "token.1")
  }

  private func stored() throws -> String {
    try String(contentsOfFile: folder.path + "/" + Self.name, encoding: .utf8)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("one is written whole, for this account only, and nothing else is left")
  func writes() throws {
    #expect(folder.put(try mail()) == .sent)
    #expect(try stored() == mail().encoded)
    #expect(try mode(folder.path) == 0o700)
    #expect(try mode(folder.path + "/" + Self.name) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [Self.name])
  }

  @Test("one that is there already stays as it is, and is as good as sent")
  func neverOver() throws {
    #expect(folder.put(try mail("First")) == .sent)
    #expect(folder.put(try mail("Second")) == .sent)
    #expect(try stored() == mail("First").encoded)
  }

  @Test("a folder that is none, is a link, or is open to others is not written to")
  func folders() throws {
    try Data().write(to: URL(fileURLWithPath: folder.path))
    #expect(trouble(folder) == "it is not a folder")
    let open = MailFolder(path: temporary.file("open"))
    try FileManager.default.createDirectory(
      atPath: open.path, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o755])
    #expect(trouble(open)?.hasPrefix("it is open to other accounts") == true)
    let link = MailFolder(path: temporary.file("link"))
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: temporary.file("open"))
    #expect(trouble(link) == "it is not a folder")
    #expect(try FileManager.default.contentsOfDirectory(atPath: open.path) == [])
  }

  @Test("where no folder can be made, the reason is the system's")
  func nowhere() throws {
    #expect(trouble(MailFolder(path: "/proc/self/nowhere")) == "No such file or directory")
  }

  private func trouble(_ folder: MailFolder) -> String? {
    guard let mail = try? mail(), case .later(.folder(_, let reason)) = folder.put(mail)
    else { return nil }
    return reason
  }
}
