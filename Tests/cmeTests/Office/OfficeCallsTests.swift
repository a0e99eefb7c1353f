import CMECore
import Foundation
import Testing

@testable import cme

@Suite("cme office calls, as it is run")
struct OfficeCallsTests {
  private let program: OfficeProgram

  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    let add = ["staff", "add", "anna", "--name", "Anna Berg", "--email", "anna@example.org"]
    for (arguments, input) in [
      (add, ""), (["staff", "password", "anna"], "a colleague at the desk\n"),
    ] {
      try #require(try program.run(["office"] + arguments, input: input).status == 0)
    }
  }

  @Test("A call that was taken is listed with its summary, one whose input ended too")
  func calls() throws {
    #expect(try program.run(["office", "calls"]).output == "No call was taken.\n")
    let call = "10021\n1\nnote asked about \u{1B}[31mparking\n"
    let desk = "anna\na colleague at the desk\n"
    #expect(try program.run(["helpdesk"], input: desk + call + "next caller\nquit\n").status == 0)
    #expect(try program.run(["helpdesk"], input: desk + "10021\n1\n").status == 0)
    let text = try program.run(["office", "calls"]).output
    #expect(text.contains("anna, member 10021, telephone\n"))
    #expect(text.contains("  - Note: asked about"))
    #expect(!text.contains("\u{1B}"))
    let json = try program.run(["office", "calls", "--format", "json"]).output
    let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: String]]
    #expect(rows?.count == 2)
    for key in ["ended_at", "summary"] {
      #expect(rows?.allSatisfy { $0[key]?.isEmpty == false } == true, "\(key)")
    }
    let later = try program.run(["office", "calls", "--since", "2999-01-01"]).output
    #expect(later == "No call was taken.\n")
  }
}
