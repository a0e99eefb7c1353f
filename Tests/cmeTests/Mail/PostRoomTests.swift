import Assistant
import CMECore
import Foundation
import Testing

@testable import CMEServices
@testable import cme

@Suite("The post room of a conversation")
struct PostRoomTests {
  private let chat: ChatProgram
  private let store: AppStore
  private let post: PostRoom

  init() throws {
    chat = try ChatProgram()
    store = try AppStore.open(existing: chat.program.database)
    let phrasebook = Phrasebook.read(
      try PromptsFolder.locate(asked: Stage.prompts.path, .ofThisProcess()).files()
    ).phrasebook
    post = PostRoom(database: chat.program.database, phrasebook: phrasebook)
  }

  private var services: Services { Services(store: store, passwords: .throwaway) }

  private func ask() {
    _ = services.perform(.askReset(name: "robin"), at: Clock.now())
  }

  @Test("It does not wait for the conversation's own connection")
  func ownConnection() throws {
    ask()
    let before = try services.waitingMails().count
    try store.read { _ in _ = post.round(wasAsked: true) }
    #expect(before == 1)
    #expect(try services.waitingMails().count == 0)
  }

  @Test("Settings that cannot be read are in the journal, once a round; no round is due then")
  func brokenSettings() throws {
    let file = (chat.program.database as NSString).deletingLastPathComponent + "/cme.conf"
    try Data("CME_SMTP=typo\n".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    ask()
    for round in 1...2 {
      #expect(post.round(wasAsked: true) == nil)
      let failed = try #require(try services.journal(of: nil, since: nil))
        .filter { $0.what == "mail-failed" }
      #expect(failed.count == round)
      #expect(failed.last?.to?.contains("cme.conf, line 1, is not NAME=VALUE") == true)
    }
    #expect(try services.waitingMails().count == 1)
  }

  @Test("A mail that is to be tried again sets the time of the next round; none waits: no round")
  func nextRound() throws {
    #expect(post.round(wasAsked: false) == nil)
    let file = (chat.program.database as NSString).deletingLastPathComponent + "/cme.conf"
    try Data("CME_SMTP_URL=smtp://127.0.0.1:9\nCME_MAIL_FROM=desk@example.org\n".utf8)
      .write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    ask()
    #expect(post.round(wasAsked: true) == .seconds(MailRules.shortestWait))
  }
}
