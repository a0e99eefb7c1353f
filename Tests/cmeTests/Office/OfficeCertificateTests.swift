import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices
@testable import cme

@Suite("cme office certificate and cme office keys")
struct OfficeCertificateTests {
  let chat: ChatProgram

  /// A person has submitted one event, so that there is a certificate and a key.
  init() throws { chat = try ChatProgram() }

  private func run(_ arguments: String...) throws -> OfficeProgram.Outcome {
    try chat.program.run(["office"] + arguments)
  }

  private func number() throws -> String {
    let list = try run("certificate", "list", "--format", "csv").output
    return String(list.split(separator: "\r\n").last?.prefix { $0 != "," } ?? "")
  }

  @Test("reissued with the name as it is now, and listed with what became of the old one")
  func reissues() throws {
    let old = try number()
    let store = try AppStore.open(existing: chat.program.database)
    try store.write { try $0.execute(sql: "UPDATE member SET given_name = 'Robyn'") }
    let done = try run("certificate", "reissue", old.lowercased(), "--reason", "name mended")
    #expect(done.status == 0 && done.errors == "")
    #expect(done.output.contains(" takes the place of \(old): Robyn Sample, MD"))
    let new = String(done.output.prefix(16))
    let lines = try run("certificate", "list", "--member", "robin").output
    #expect(lines.contains("\(old)  LASTYEAR  10001  Robin Sample, MD  18.25  "))
    #expect(lines.contains("  replaced by \(new)\n"))
    #expect(lines.contains("\(new)  LASTYEAR  10001  Robyn Sample, MD  18.25  "))

    let again = try run("certificate", "reissue", old, "--reason", "name mended")
    #expect(again.status == 1 && again.errors == "Error: \(old) is replaced by \(new).\n")
    #expect(try run("certificate", "revoke", new, "--reason", "x").output == "\(new) is revoked.\n")
    #expect(
      try run("certificate", "list", "--event", "NONE").output == "There is no certificate.\n")
    #expect(try run("certificate", "list", "--member", "nobody").status == 1)
  }

  @Test("a number with a slip of the hand is refused, and so is an empty reason")
  func refuses() throws {
    let number = try number()
    let slipped = number.replacing(number.suffix(1), with: number.hasSuffix("0") ? "1" : "0")
    #expect(try run("certificate", "revoke", slipped, "--reason", "x").status == 64)
    #expect(try run("certificate", "revoke", number, "--reason", " ").status == 1)
    #expect(try run("certificate", "revoke", number).status == 64)
  }

  @Test("keys are shown and rotated; the secret one is on no screen")
  func keys() throws {
    let first = try run("keys", "show")
    #expect(first.status == 0 && first.output.contains("signs now"))
    #expect(try run("keys", "make").status == 1)
    let rotated = try run("keys", "rotate")
    let shown = try run("keys", "show").output
    #expect(rotated.status == 0)
    #expect(shown.contains("signs no more") && shown.contains("signs now"))
    #expect(shown.split(separator: "\n").count == 4)
    let secret = try String(
      contentsOfFile: KeyFolder(database: chat.program.database).path + "/secret.key",
      encoding: .utf8)
    let seed = secret.split(separator: "\n").joined()
    for text in [first.output, rotated.output, shown] { #expect(!text.contains(seed)) }
    #expect(try run("certificate", "list").output.contains("LASTYEAR"))
  }

  @Test("the doctor tells of keys that others can read")
  func doctor() throws {
    let keys = KeyFolder(database: chat.program.database).path
    #expect(try chat.program.run(["doctor"]).output.contains("keys           1, "))
    chmod(keys + "/secret.key", 0o644)
    let sick = try chat.program.run(["doctor"])
    #expect(sick.status == 1 && sick.output.contains("secret.key has the permissions 644"))
    let refused = try run("keys", "rotate")
    #expect(refused.status == 1 && refused.errors.contains("has the permissions 644"))
  }
}
