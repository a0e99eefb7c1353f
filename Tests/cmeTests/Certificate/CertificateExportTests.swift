import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices
@testable import cme

@Suite("cme certificate export, as it is run")
struct CertificateExportTests {
  private let issued: IssuedProgram

  init() throws { issued = try IssuedProgram() }

  private func export(_ number: String, _ more: String...) throws -> OfficeProgram.Outcome {
    try issued.run(["certificate", "export", number] + more)
  }

  @Test("writes one line of JSON with the facts, whose line is genuine, and journals it")
  func exports() throws {
    let outcome = try export(issued.number.lowercased(), "--format", "vc")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasSuffix("}\n") && outcome.output.count { $0 == "\n" } == 1)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let subject = try #require(read["credentialSubject"] as? [String: Any])
    #expect(subject["certificateNumber"] as? String == issued.number)
    #expect(subject["name"] as? String == "Robin Sample, MD")
    #expect(subject["creditsClaimed"] as? String == "18.25")
    let line = try #require(subject["signedLine"] as? String)
    let verified = try issued.run(
      ["certificate", "verify", "-", "--keys", issued.keys.path], input: line)
    #expect(verified.output.hasPrefix("GENUINE: ") && verified.status == 0)
    #expect(
      try issued.exports() == [
        "certificate-exported,member 10001 event LASTYEAR,office,,\(issued.number),,"
      ])
  }

  @Test(
    "the proof of what is written is good, and bad with a figure changed",
    .enabled(if: SignatureChecker.isInstalled, Comment(rawValue: SignatureChecker.missing)))
  func proof() throws {
    let text = try export(issued.number).output
    #expect(try SignatureChecker.answer(to: ["credential": text]) == "good")
    let changed = text.replacing(
      "\"creditsClaimed\":\"18.25\"", with: "\"creditsClaimed\":\"18.5\"")
    #expect(try SignatureChecker.answer(to: ["credential": changed]) == "bad")
  }

  @Test("one that was replaced or revoked is not written, and the words say which is, or when")
  func overtaken() throws {
    let new = try issued.reissue(issued.number)
    let replaced = try export(issued.number)
    #expect(
      replaced.errors == "Error: \(issued.number) was replaced by \(new); export that one.\n")
    #expect(try export(new).status == 0)
    try issued.revoke(new)
    let revoked = try export(new)
    #expect(revoked.errors.wholeMatch(of: /Error: \S+ was revoked on \d{4}-\d\d-\d\d\.\n/) != nil)
    for outcome in [replaced, revoked] { #expect(outcome.status == 1 && outcome.output == "") }
    #expect(try issued.exports().count == 1)
  }

  @Test(
    "a number that is none, or nobody's, is said; nothing of it reaches the screen but letters",
    arguments: [
      (
        "26-34567-89ABC-H",
        "No certificate has the number \(certificateNumber("26-34567-89ABC-H").text)."
      ),
      (
        "\u{1B}[2J26",
        "[2J26 is no number of a certificate, or mistyped: its last symbol checks the others."
      ),
    ])
  func unknown(number: String, words: String) throws {
    let outcome = try export(number)
    #expect(outcome.errors == "Error: \(words)\n")
    #expect(outcome.status == 1 && outcome.output == "")
  }

  @Test("without its keys, or with keys that others can read, nothing is written")
  func keys() throws {
    let secret = issued.keys.path + "/secret.key"
    chmod(secret, 0o644)
    let open = try export(issued.number)
    #expect(open.errors.contains("secret.key has the permissions 644"))
    try FileManager.default.removeItem(atPath: secret)
    let missing = try export(issued.number)
    #expect(missing.errors.contains("There is no key yet in \(issued.keys.path)"))
    for outcome in [open, missing] { #expect(outcome.status == 1 && outcome.output == "") }
    #expect(try issued.exports().isEmpty)
  }

  @Test("wrong usage has a status of its own, and a database that is not there is not made")
  func usage() throws {
    #expect(try issued.run(["certificate", "export"]).status == 64)
    #expect(try export(issued.number, "--format", "pdf").status == 64)
    let path = issued.program.folder + "/none.sqlite"
    let outcome = try export(issued.number, "--database", path)
    #expect(outcome.status == 1 && outcome.errors.contains("There is no database at \(path)."))
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
