import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices
@testable import cme

@Suite("Mail beside a conversation")
struct MailFromChatTests {
  private func mails(_ chat: ChatProgram) throws -> [String] {
    let folder = (chat.program.database as NSString).deletingLastPathComponent + "/mail"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
  }

  @Test("Whoever asks for a code and leaves gets it; the screen says nothing of files")
  func reset() throws {
    let chat = try ChatProgram()
    let outcome = try chat.talk("forgot password\nrobin\nquit\n")
    let mails = try mails(chat)
    #expect(mails.count == 1)
    #expect(mails.first?.contains("\r\nAuto-Submitted: auto-generated\r\n") == true)
    #expect(!outcome.output.contains(".eml"))
    #expect(!outcome.output.contains(chat.program.folder))
  }

  @Test("The screen is the same for somebody and for nobody, and only somebody gets a mail")
  func nobody() throws {
    let (robin, nobody) = (try ChatProgram(), try ChatProgram())
    let known = try robin.talk("forgot password\nrobin\nquit\n")
    let unknown = try nobody.talk("forgot password\nnobod\nquit\n")
    #expect(
      known.output.replacing("robin", with: "nobod").replacing(/\d\d:\d\d/, with: "00:00")
        == unknown.output.replacing(/\d\d:\d\d/, with: "00:00"))
    #expect(known.status == unknown.status)
    #expect(try mails(nobody) == [])
  }
}
