import Assistant
import Foundation
import Testing

@testable import cme

/// The built program, practising on a pseudo-terminal.
final class PracticeOnTerminal {
  let terminal: PseudoTerminal
  private let folder: String

  /// Starts the program itself, or a shell script in which `$CME` stands for it.
  init(
    script: String? = nil, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80
  ) throws {
    folder = FileManager.default.temporaryDirectory.path + "/cme-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let program = try builtProgram()
    let variables = environment.merging(["TMPDIR": folder, "CME": program]) { $1 }
    if let script {
      terminal = try PseudoTerminal(
        "/bin/sh", ["-c", script], environment: variables, columns: columns)
    } else {
      terminal = try PseudoTerminal(
        program, ["--practice"] + arguments, environment: variables, columns: columns)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Waits for the words of a message, or those before its first placeholder.
  func expect(_ id: MessageID) throws {
    try terminal.expect(try PracticeOnTerminal.opening(of: id))
  }

  /// Signs in as the person of the practice.
  func signIn() throws {
    try expect(.promptPractice)
    terminal.enter("robin")
    try expect(.promptPassword)
    terminal.enter(PracticeOnTerminal.password)
    try expect(.signedIn)
    try expect(.promptPractice)
  }

  static let password = "river stone paper lamp"

  /// The first words of a message, few enough to stand in one line of any screen.
  static func opening(of id: MessageID) throws -> String {
    let files = try PromptsFolder.locate(asked: nil, Surroundings(environment: [:])).files()
    let facts = id.placeholders.map { ($0, Fact.text("{")) }
    let message = Message(id, Dictionary(facts) { first, _ in first })
    let words = Phrasebook.read(files).phrasebook.words(for: message, clean: { $0 })
    return words.split(separator: " ").prefix { !$0.contains("{") }.prefix(3)
      .joined(separator: " ")
  }
}
