import CMECore
import Foundation
import Testing

@Suite("cme, as it is run")
struct ChatProgramTests {
  @Test("After kill -9 between two figures the next start offers what was saved, with its date")
  func killedBetweenSaves() throws {
    let chat = try ChatProgram()
    try chat.talk(ChatProgram.signIn + "2\n", killAfter: "saved: ", microseconds: 0)
    #expect(try chat.stored().entries.map(\.credits) == [Credits(hundredths: 200)])
    let next = try chat.talk(ChatProgram.signIn + "quit\n")
    let flowing = next.output.replacing("\n", with: " ")
    #expect(
      flowing.contains(#/(From your last visit \(.*\) this is saved|Saved right now): \w+ 2\./#))
    #expect(next.status == 0)
  }

  @Test(
    "Killed at any moment around submitting, the claim is either whole and a draft, or submitted",
    arguments: [0, 300, 1_000, 3_000, 10_000, 50_000])
  func killedAtSubmit(microseconds: UInt32) throws {
    let chat = try ChatProgram()
    let figures = "1\n2\n3\n"
    #expect(try chat.talk(ChatProgram.signIn + figures + "quit\n").status == 0)
    try chat.talk(
      ChatProgram.signIn + "submit\n", killAfter: "You are signed in", microseconds: microseconds)
    #expect(try chat.stored().entries.map(\.credits.hundredths) == [100, 200, 300])
    let again = try chat.talk(ChatProgram.signIn + "submit\nquit\n")
    #expect(again.status == 0)
    #expect(try chat.stored().submitted?.total == Credits(hundredths: 600))
  }

  @Test("Two conversations submit at the same moment: one submission")
  func submittedTwice() async throws {
    let chat = try ChatProgram()
    #expect(try chat.talk(ChatProgram.signIn + "1\n2\n3\nquit\n").status == 0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask { _ = try? chat.talk(ChatProgram.signIn + "submit\nquit\n") }
      }
    }
    let claims = try chat.program.run([
      "office", "claims", "--event", "CONVENTION", "--format", "csv",
    ])
    #expect(claims.output.split(whereSeparator: \.isNewline).count == 4)
    #expect(try chat.stored().submitted != nil)
  }

  @Test("A pipe that ends in the middle leaves with exit status 1 and says what is left")
  func cutOff() throws {
    let outcome = try ChatProgram().talk(ChatProgram.signIn + "2\n")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("the claim is not finished.\n"))
  }

  @Test("No escape sequence and no secret reaches a pipe", arguments: [[], ["--plain"]])
  func pipes(arguments: [String]) throws {
    let outcome = try ChatProgram().talk(ChatProgram.signIn + "1\n2\n3\nsubmit\nquit\n", arguments)
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
    #expect(!(outcome.output + outcome.errors).contains(ChatProgram.password))
    #expect(outcome.output.contains("┌") == arguments.isEmpty)
  }

  @Test("The same input in the same state gives the same output, to the byte")
  func deterministic() throws {
    let lines = "steps\nhelp\nwhat is cme\nblorf\nquit\n"
    let first = try ChatProgram().talk(lines)
    #expect(first == (try ChatProgram().talk(lines)))
  }

  @Test("Without a database it names the two ways on, and makes none")
  func noDatabase() throws {
    let program = try OfficeProgram()
    let outcome = try program.run([])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("--practice") && outcome.output.contains("office import"))
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/data"))
  }

  @Test("An empty database is told from one that is not there, and stays empty")
  func emptyDatabase() throws {
    let program = try OfficeProgram()
    let path = program.folder + "/empty"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let outcome = try program.run(["--database", path])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("nothing has been loaded"))
    #expect(!outcome.output.contains("does not exist"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
  }

  @Test(
    "Without phrases nothing would be understood, so it says what is missing",
    arguments: [("no folder", nil), ("no file", "notes.txt")] as [(String, String?)])
  func noPhrases(_ words: String, file: String?) throws {
    let program = try OfficeProgram()
    let folder = program.folder + "/prompts"
    try FileManager.default.copyItem(atPath: Stage.prompts.path, toPath: folder)
    try FileManager.default.removeItem(atPath: folder + "/phrases")
    if let file {
      try FileManager.default.createDirectory(
        atPath: folder + "/phrases", withIntermediateDirectories: false)
      try "- hello\n".write(
        toFile: folder + "/phrases/" + file, atomically: true, encoding: .utf8)
    }
    for arguments in [["--practice", "--prompts", folder], ["prompts", "check", folder]] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1)
      #expect((outcome.output + outcome.errors).contains("phrases: this folder of example phrases"))
    }
  }

  @Test("What is merely left over in the prompts is found by the check, and keeps nobody out")
  func leftOver() throws {
    let program = try OfficeProgram()
    let folder = program.folder + "/prompts"
    try FileManager.default.copyItem(atPath: Stage.prompts.path, toPath: folder)
    try "A note.\n\n## no-such\nText.\n".write(
      toFile: folder + "/zz.md", atomically: true, encoding: .utf8)
    let talk = try program.run(["--practice", "--prompts", folder], input: "quit\n")
    #expect(talk.status == 0)
    let check = try program.run(["prompts", "check", folder])
    #expect(check.status == 1)
    #expect(check.output.contains("zz.md:1: ") && check.output.contains("zz.md:3: ## no-such"))
  }

  @Test("Prompts that are not complete are named with file and line, and never end in a crash")
  func brokenPrompts() throws {
    let program = try OfficeProgram()
    let folder = program.folder + "/prompts"
    try FileManager.default.copyItem(atPath: Stage.prompts.path, toPath: folder)
    let days = folder + "/days.md"
    let text = try String(contentsOfFile: days, encoding: .utf8)
    try text.replacing("{entries}", with: "{entires}").write(
      toFile: days, atomically: true, encoding: .utf8)
    for arguments in [["--practice", "--prompts", folder], ["prompts", "check", folder]] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1)
      #expect((outcome.output + outcome.errors).contains(/days\.md:\d+: .*{entires}/))
    }
  }

  @Test("A change of the words shows at the next start")
  func changedWords() throws {
    let program = try OfficeProgram()
    let folder = program.folder + "/prompts"
    try FileManager.default.copyItem(atPath: Stage.prompts.path, toPath: folder)
    let text = try String(contentsOfFile: folder + "/moving.md", encoding: .utf8)
    try text.replacing("Goodbye.", with: "So long.").write(
      toFile: folder + "/moving.md", atomically: true, encoding: .utf8)
    let outcome = try program.run(["--practice", "--prompts", folder], input: "quit\n")
    #expect(outcome.output.contains("So long.") && outcome.status == 0)
  }

  @Test(
    "Wrong usage ends with exit status 64", arguments: [["--no-such"], ["no-such"], ["office"]])
  func usage(arguments: [String]) throws {
    let status = try OfficeProgram().run(arguments).status
    #expect(status == (arguments == ["office"] ? 0 : 64))
  }

  @Test(
    "Hostile input does no harm",
    arguments: [
      [UInt8](repeating: 0x61, count: 10_000), [0xFF, 0xFE, 0x80], [0x00, 0x32, 0x00],
      Array("\u{1B}]0;x\u{7}\u{1B}[2J\u{202E}2".utf8), Array("👩‍⚕️ é ̀́̂".utf8),
    ])
  func hostile(bytes: [UInt8]) throws {
    let chat = try ChatProgram()
    let line = String(decoding: bytes, as: UTF8.self)
    let outcome = try chat.talk(ChatProgram.signIn + line + "\nquit\n")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
  }
}
