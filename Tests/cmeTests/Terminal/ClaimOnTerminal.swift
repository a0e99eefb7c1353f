import Assistant
import CMECore
import Foundation
import Testing

@testable import CMEServices
@testable import cme

/// The built program on a pseudo-terminal, with a database that stays.
final class ClaimOnTerminal {
  let chat: ChatProgram
  let terminal: PseudoTerminal

  init(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80
  ) throws {
    chat = try ChatProgram()
    let program = chat.program
    terminal = try PseudoTerminal(
      try builtProgram(), arguments,
      environment: program.environment.merging(["TMPDIR": program.folder]) { $1 }
        .merging(environment) { $1 },
      columns: columns)
  }

  /// Waits for the words of a message, or those before its first placeholder.
  func expect(_ id: MessageID) throws {
    try terminal.expect(try PracticeOnTerminal.opening(of: id))
  }

  /// Signs in and chooses the event.
  func signIn(_ password: String = ChatProgram.password) throws {
    try expect(.askName)
    terminal.enter("robin")
    try expect(.promptPassword)
    terminal.enter(password)
    try expect(.signedIn)
    try expect(.askEventShort)
    terminal.enter("Annual Ultrasound Convention (practice)")
    try expect(.askDayFirst)
  }

  /// What stands on the screen since it was cleared last.
  var screenSinceCleared: String {
    terminal.screen.ranges(of: TerminalModes.clear).last.map {
      String(terminal.screen[$0.upperBound...])
    } ?? terminal.screen
  }

  /// The code for whoever is at the terminal, out of the mail in a file.
  func code() throws -> String {
    for _ in 0..<200 {
      if let code = try codeInFile() { return code }
      usleep(100_000)
    }
    throw PseudoTerminal.NotSeen(awaited: "a mail with a code", screen: terminal.screen)
  }

  private func codeInFile() throws -> String? {
    let folder = chat.program.folder
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    for file in files where file.hasSuffix(".eml") {
      let mail = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      if let code = ClaimOnTerminal.code(in: mail) { return code }
    }
    return nil
  }

  /// The code in a mail.
  static func code(in mail: String) -> String? {
    mail.firstMatch(of: #/\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b/#).map { String($0.output) }
  }
}
