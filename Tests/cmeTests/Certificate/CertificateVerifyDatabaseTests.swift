import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices
@testable import cme

@Suite("cme certificate verify --database, as it is run")
struct CertificateVerifyDatabaseTests {
  private let issued: IssuedProgram

  init() throws { issued = try IssuedProgram() }

  private func verify(_ line: String, _ more: String...) throws -> OfficeProgram.Outcome {
    try issued.run(
      ["certificate", "verify", "-", "--database", issued.program.database] + more, input: line)
  }

  private func result(_ line: String) throws -> [String: String] {
    let outcome = try verify(line, "--format", "json")
    let read = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return try #require(read).compactMapValues { $0 as? String }
  }

  @Test("a good one is genuine, and the database says that nothing became of it")
  func good() throws {
    let outcome = try verify(issued.certificate.line)
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("GENUINE: "))
    #expect(
      outcome.output.replacing("\n", with: " ")
        .contains("The database says that it was neither replaced nor revoked."))
    #expect(try result(issued.certificate.line)["result"] == "genuine")
  }

  @Test("of one that was replaced it says by which; without the database it cannot know")
  func replaced() throws {
    let new = try issued.reissue(issued.number)
    let outcome = try verify(issued.certificate.line)
    #expect(outcome.output.hasPrefix("REPLACED: ") && outcome.status == 1)
    #expect(outcome.output.replacing("\n", with: " ").contains("certificate \(new) took its place"))
    let read = try result(issued.certificate.line)
    #expect(read["result"] == "replaced" && read["replacedBy"] == new)
    #expect(read["replacedAt"] != nil)
    let keysOnly = ["certificate", "verify", "-", "--keys", issued.keys.path]
    let offline = try issued.run(keysOnly, input: issued.certificate.line)
    #expect(offline.output.hasPrefix("GENUINE: ") && offline.status == 0)
    #expect(offline.output.replacing("\n", with: " ").contains("cannot be seen here"))
  }

  @Test("of one that was revoked it says when")
  func revoked() throws {
    try issued.revoke(issued.number)
    let outcome = try verify(issued.certificate.line)
    #expect(outcome.output.hasPrefix("REVOKED: ") && outcome.status == 1)
    let read = try result(issued.certificate.line)
    #expect(read["result"] == "revoked" && read["revokedAt"] != nil)
  }

  @Test("what our key signed with a number or facts that the database does not have is told so")
  func unknown() throws {
    let key = try #require(try issued.keys.active())
    let stranger = SignedLine.signed(.sample(), with: key)
    #expect(try verify(stranger).output.hasPrefix("UNKNOWN NUMBER: "))
    let own = issued.certificate.facts
    let renamed = CertificateFacts(
      number: own.number, record: CertificateFacts.sample(holder: "A friend").record,
      entries: own.entries, provider: own.provider, submittedAt: own.submittedAt,
      issuedAt: own.issuedAt)
    let forged = SignedLine.signed(renamed, with: key)
    #expect(try verify(forged).output.hasPrefix("CONTRADICTED: "))
    for line in [stranger, forged] { #expect(try verify(line).status == 1) }
    #expect(try result(stranger)["result"] == "unknown number")
    #expect(try result(forged)["result"] == "contradicted")
  }

  @Test("one that was altered is altered, whatever the database has")
  func altered() throws {
    let line = issued.certificate.line.replacing("Robin", with: "Robyn")
    let outcome = try verify(line)
    #expect(outcome.output.hasPrefix("ALTERED: ") && outcome.status == 1)
    #expect(!outcome.output.contains("Robyn"))
  }

  @Test("a database that is not there is said, and not made")
  func noDatabase() throws {
    let path = issued.program.folder + "/none.sqlite"
    let outcome = try issued.run(
      ["certificate", "verify", "-", "--keys", issued.keys.path, "--database", path],
      input: issued.certificate.line)
    #expect(outcome.errors.contains("There is no database at \(path)."))
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
