import CMECore
import CMEServices
import Foundation
import Testing

@testable import cme

@Suite("cme office staff, as it is run")
struct OfficeStaffTests {
  private static let password = "marble otter quilt lamp"
  private let program: OfficeProgram

  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
  }

  private func staff(_ arguments: String..., input: String = "") throws -> OfficeProgram.Outcome {
    try program.run(["office", "staff"] + arguments, input: input)
  }

  private func signIn() throws -> Reply {
    let services = Services(store: try AppStore.open(existing: program.database))
    let password = Secret(Array(Self.password.utf8))
    return services.perform(.staffSignIn(name: "Anna", password: password), at: Clock.now())
  }

  @Test("From the first colleague to one who may do nothing any more, and back")
  func life() throws {
    #expect(try staff("list").output == "There is nobody yet.\n")
    let added = try staff(
      "add", "anna", "--name", "Anna Weiß", "--email", "anna@example.org", "--role", "lead",
      "--member", "10024")
    #expect(
      added == .init(status: 0, output: "anna is added, without a password yet.\n", errors: ""))
    #expect(try signIn() == .notSignedIn)

    let set = try staff("password", "anna", input: Self.password + "\n")
    #expect(set.status == 0)
    #expect(set.output.hasPrefix("The password of anna is set.\nMail: written into "))
    #expect(set.output.hasSuffix(" staff-password-changed to staff anna: sent\n"))
    #expect(!set.output.contains("marble"))
    guard case .staffSignedIn(let signedIn) = try signIn() else {
      Issue.record("not signed in")
      return
    }
    #expect(signedIn.staff.role == .lead)
    #expect(signedIn.staff.member != nil)

    #expect(try staff("disable", "anna").output == "anna may do nothing any more.\n")
    #expect(try signIn() == .notSignedIn)
    let list = try staff("list", "--format", "csv").output
    #expect(list.hasPrefix("username,name,email,role,disabled_at\r\nanna,Anna Weiß,"))
    #expect(list.hasSuffix("Z\r\n"))
    #expect(try staff("enable", "anna").output == "anna may sign in again.\n")
    #expect(try staff("list").output == "anna  Anna Weiß <anna@example.org>  lead\n")
    guard case .staffSignedIn = try signIn() else {
      Issue.record("not signed in again")
      return
    }
  }

  @Test("The journal tells each step with its doer, and the new password goes out by mail")
  func journal() throws {
    _ = try staff("add", "anna", "--name", "Anna", "--email", "anna@example.org")
    _ = try staff("password", "anna", input: Self.password + "\n")
    _ = try staff("disable", "anna")
    let rows = try program.run(["office", "journal", "--format", "csv"]).output
      .split(separator: "\r\n").map { $0.drop { $0 != "," } }
    #expect(
      rows.suffix(4) == [
        ",staff-added,staff anna,office,,helper,,", ",password,staff anna,office,,,,",
        ",mail-sent,staff anna,program,staff-password-changed,,,",
        ",staff-disabled,staff anna,office,,,,",
      ])
  }

  @Test(
    "What cannot be is said in a sentence, with nothing done",
    arguments: [
      (["disable", "nobody"], "Nobody at the desk has the username nobody."),
      (["enable", "nobody"], "Nobody at the desk has the username nobody."),
      (
        ["add", "x", "--name", "X", "--email", "none"],
        "\"none\" is not an address that mail can go to."
      ),
      (
        ["add", "x", "--name", "X", "--email", "x@example.org", "--member", "99999"],
        "No member has the number 99999."
      ),
      (["add", "x", "--name", "\u{1B}[2J", "--email", "x@example.org"], "\"[2J\" is not a name."),
    ])
  func refused(_ arguments: [String], _ words: String) throws {
    let outcome = try program.run(["office", "staff"] + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words))
    #expect(try staff("list").output == "There is nobody yet.\n")
  }

  @Test("A password that the rules do not take is refused, and not shown")
  func weak() throws {
    _ = try staff("add", "anna", "--name", "Anna", "--email", "anna@example.org")
    let outcome = try staff("password", "anna", input: "short secret\n")
    #expect(outcome.status == 1)
    #expect(!(outcome.output + outcome.errors).contains("short secret"))
    #expect(try staff("add", "ANNA", "--name", "A", "--email", "a@example.org").status == 1)
  }
}
