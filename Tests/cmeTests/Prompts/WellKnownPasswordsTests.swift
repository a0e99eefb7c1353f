import CMECore
import Foundation
import Testing

@testable import CMEServices
@testable import cme

@Suite("The list of well-known passwords that comes with the prompts")
struct WellKnownPasswordsTests {
  private static let list = Stage.prompts.appendingPathComponent("passwords/well-known.txt")
  private static let person = PracticeData.person

  private func rules() throws -> PasswordRules {
    try PasswordRulesSource(wellKnown: Self.list.path, society: ["The Society"]).rules()
  }

  private func refusal(_ password: String) throws -> PasswordRefusal? {
    try rules().refusal(Secret(Array(password.utf8)), of: Self.person)
  }

  @Test("none of its passwords is taken")
  func refused() throws {
    let rules = try rules()
    let lines = try String(contentsOf: Self.list, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("# ") && $0.count >= PasswordRules.least }
    #expect(lines.count > 200)
    for line in lines {
      #expect(rules.refusal(Secret(Array(line.utf8)), of: Self.person) != nil, "\(line)")
    }
  }

  @Test(
    "what people make of them is not taken",
    arguments: [
      "Password12345678", "Summer2026Summer2026!", "Welcome2026Welcome", "ilovemychildren1",
      "correct horse battery staple", "LetMeIn-LetMeIn-1", "ultrasound20261234",
      "Th3L0rd0fTh3R1ng5",
    ])
  func made(_ password: String) throws {
    #expect(try refusal(password) != nil)
  }

  @Test(
    "what nobody tries first is taken",
    arguments: [
      "river stone paper lamp", "my otter sleeps at noon", "seven green teapots whistle",
      "we moved to lisbon in may", "the angel of the north is rusty", "Kx9 vRq2 mLp7 tWz4",
      "a walk on the beach at home",
    ])
  func taken(_ password: String) throws {
    #expect(try refusal(password) == nil)
  }

  @Test("a list that is not there is said")
  func missing() throws {
    let nowhere = PasswordRulesSource(wellKnown: "/nonexistent/list", society: [])
    #expect(throws: ServiceFailure.noPasswordList(path: "/nonexistent/list")) {
      try nowhere.rules()
    }
    #expect(throws: ServiceFailure.self) { try PasswordRulesSource.none.rules() }
  }

  @Test("so is one without a password in it", arguments: ["", "\n\n", "# Only a remark\n"])
  func empty(_ text: String) throws {
    let program = try OfficeProgram()
    let path = program.folder + "/list.txt"
    try withExtendedLifetime(program) {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      let source = PasswordRulesSource(wellKnown: path, society: [])
      #expect(throws: ServiceFailure.noPasswordList(path: path)) { try source.rules() }
    }
  }

  @Test("the check of the prompts finds that it is missing")
  func checked() throws {
    let program = try OfficeProgram()
    let folder = program.folder + "/prompts"
    try FileManager.default.copyItem(atPath: Stage.prompts.path, toPath: folder)
    #expect(try program.run(["prompts", "check", folder]).status == 0)
    try FileManager.default.removeItem(atPath: folder + "/passwords")
    let outcome = try program.run(["prompts", "check", folder])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("passwords/well-known.txt"))
  }
}
