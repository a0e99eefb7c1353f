import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("The settings of mail")
struct MailSettingsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
    let path = folder.file(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func settings(_ environment: [String: String] = [:]) throws -> MailSettings {
    try MailSettings(database: folder.file("cme.sqlite")) { environment[$0] }
  }

  private func problem(_ environment: [String: String]) -> MailSettingsProblem? {
    do {
      _ = try settings(environment)
      return nil
    } catch {
      return error as? MailSettingsProblem
    }
  }

  @Test("Without any, mails go into the folder mail beside the database")
  func none() throws {
    let settings = try settings()
    #expect(settings.way == .folder(StoreFiles(path: folder.file("cme.sqlite")).folder + "/mail"))
    #expect(settings.sender.text == "cme@localhost")
  }

  @Test("The environment goes before the file, which goes before nothing")
  func both() throws {
    let password = try write("pässword \nnot this\n", to: "password")
    _ = try write(
      """
      # a comment
      CME_SMTP_URL = smtps://file.example.org

      CME_MAIL_FROM=file@example.org
      CME_SMTP_USER=me=you
      CME_SMTP_PASSWORD_FILE=\(password)
      CME_SMTP_CA_FILE=
      """, to: "cme.conf")
    let settings = try settings(["CME_MAIL_FROM": "environment@example.org"])
    #expect(settings.sender.text == "environment@example.org")
    let server = try #require(SMTPServer(url: "smtps://file.example.org"))
    let login = SMTPLogin(user: "me=you", password: secret("pässword "))
    #expect(settings.way == .server(server, login, certificates: nil))
  }

  @Test(
    "What is wrong with them is said, and no mail is sent",
    arguments: [
      (["CME_SMTP_USER": "me"], .missing(.url, besides: .user)),
      (["CME_SMTP_CA_FILE": "/x"], .missing(.url, besides: .certificates)),
      (["CME_SMTP_URL": "smtp://a.b"], .missing(.sender, besides: .url)),
      (["CME_SMTP_URL": "http://a.b", "CME_MAIL_FROM": "a@b"], .url),
      (["CME_MAIL_FROM": "a@b\r\nc"], .sender(.character("\r"))),
      (
        ["CME_SMTP_URL": "smtp://a.b", "CME_MAIL_FROM": "a@b", "CME_SMTP_USER": "me"],
        .missing(.passwordFile, besides: .user)
      ),
      (
        ["CME_SMTP_URL": "smtp://a.b", "CME_MAIL_FROM": "a@b", "CME_SMTP_PASSWORD_FILE": "/x"],
        .missing(.user, besides: .passwordFile)
      ),
      (
        [
          "CME_SMTP_URL": "smtp://a.b", "CME_MAIL_FROM": "a@b", "CME_SMTP_USER": "me\n",
          "CME_SMTP_PASSWORD_FILE": "/x",
        ], .user
      ),
      (
        [
          "CME_SMTP_URL": "smtp://a.b", "CME_MAIL_FROM": "a@b", "CME_SMTP_USER": "me",
          "CME_SMTP_PASSWORD_FILE": "/nowhere",
        ], .file(path: "/nowhere", .missing)
      ),
    ] as [([String: String], MailSettingsProblem)])
  func wrong(_ environment: [String: String], _ expected: MailSettingsProblem) {
    #expect(problem(environment) == expected)
  }

  @Test(
    "A password file that others can read or change is refused", arguments: [0o640, 0o604, 0o622])
  func openPassword(_ mode: Int) throws {
    let path = try write("secret\n", to: "password", mode: mode)
    let environment = [
      "CME_SMTP_URL": "smtp://a.b", "CME_MAIL_FROM": "a@b", "CME_SMTP_USER": "me",
      "CME_SMTP_PASSWORD_FILE": path,
    ]
    #expect(
      problem(environment) == .file(path: path, .openToOthers(mode: String(mode, radix: 8))))
  }

  @Test("So is a file of settings, or one with a line that is no setting")
  func file() throws {
    let path = StoreFiles(path: folder.file("cme.conf")).path
    _ = try write("CME_MAIL_FROM=a@b\n", to: "cme.conf", mode: 0o644)
    #expect(problem([:]) == .file(path: path, .openToOthers(mode: "644")))
    try FileManager.default.removeItem(atPath: path)
    _ = try write("# all right\nCME_SMTP_PASSWORD=secret\n", to: "cme.conf")
    #expect(problem([:]) == .line(2, path: path))
  }
}
