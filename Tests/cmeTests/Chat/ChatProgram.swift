import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices
@testable import cme

/// The built program as the assistant, on a database with a person and events dated from today.
final class ChatProgram: Sendable {
  static let password = "river stone paper lamp"
  /// What is typed to get to the first day of the newest event that can be claimed.
  static let signIn = "robin\n\(password)\nAnnual Ultrasound Convention (practice)\n"

  let program: OfficeProgram

  init() throws {
    program = try OfficeProgram()
    let store = try AppStore.create(at: program.database)
    let services = Services(
      store: store, passwords: .throwaway,
      certificates: CertificateOffice(
        database: store.path, phrasebook: Stage.phrasebook,
        Surroundings(environment: program.environment)))
    try PracticeData(now: Clock.now()).fill(
      store, services, password: Secret(Array(ChatProgram.password.utf8)))
  }

  /// Runs a whole conversation.
  func talk(_ lines: String, _ arguments: [String] = []) throws -> OfficeProgram.Outcome {
    try program.run(arguments, input: lines)
  }

  /// Types lines and kills the program so many microseconds after some words appeared.
  func talk(_ lines: String, killAfter words: String, microseconds: UInt32) throws {
    let process = Process()
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: try builtProgram())
    process.environment = program.environment
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    var screen = ""
    while !screen.contains(words) {
      let data = stdout.fileHandleForReading.availableData
      try #require(!data.isEmpty, "\(words) did not appear in: \(screen)")
      screen += String(decoding: data, as: UTF8.self)
    }
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Changes the database past the program.
  func execute(_ sql: String) throws {
    let store = try AppStore.open(existing: program.database)
    try store.write { try $0.execute(sql: sql) }
  }

  /// What is stored of the newest claimable event.
  func stored() throws -> Participation {
    let services = Services(store: try AppStore.open(existing: program.database))
    let reply = services.perform(
      .participation(of: PracticeData.person.id, in: "CONVENTION"), at: Clock.now())
    guard case .participation(let part) = reply else {
      Issue.record("\(reply)")
      throw ServiceFailure.gone
    }
    return part
  }
}
