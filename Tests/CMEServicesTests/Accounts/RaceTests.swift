import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("Many processes at one moment")
struct RaceTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
  }

  /// No session can begin, so that a right guess is told from the others and clears no count.
  @Test("of 16 that guess the password at once, 5 at most are looked at")
  func guesses() throws {
    let hash = try PasswordHashing.standard.hash(secret(Sample.password))
    try sample.store.write { db in
      try db.storePassword(hash: hash, of: .member(Sample.jane), at: concluded)
      try db.execute(
        sql: """
          CREATE TRIGGER no_session BEFORE INSERT ON session
          BEGIN SELECT RAISE(ABORT, 'looked at'); END
          """)
    }
    let words = try race(16, "sign-in", of: "jokafor", typing: Sample.password)
    #expect(words.filter { $0.contains("looked at") }.count == 5)
    #expect(words.filter { $0 == "not signed in" }.count == 11)
  }

  @Test("of 8 that redeem one code at once, one does; 5 at most are looked at")
  func redeems() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    let words = try race(8, "redeem", of: "\(reset.id)", typing: code.shown)
    #expect(words.filter { $0 == "taken" }.count == 1)
    #expect(words.filter { $0 == "voided" }.count == 4)
    #expect(words.filter { $0 == "no tries left" }.count == 3)
    #expect(try sample.lines("SELECT count(*) FROM reset_code WHERE redeemed_at > 0") == ["1"])
  }

  /// Starts processes, lets all of them try once they are ready, and gives what each came to.
  private func race(
    _ count: Int, _ way: String, of subject: String, typing line: String
  ) throws -> [String] {
    let attempts = try (0..<count).map { _ in
      try Attempt(database: sample.store.path, way: way, of: subject)
    }
    for attempt in attempts { try attempt.waitUntilReady() }
    for attempt in attempts { try attempt.type(line) }
    return try attempts.map { try $0.outcome() }
  }
}

/// A process that tries one secret.
private final class Attempt {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  init(database: String, way: String, of subject: String) throws {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("bench")
    process.arguments = [
      "attempt", "--database", database, "--way", way, "--of", subject,
      "--at", "\(after.secondsSince1970)",
    ]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  /// Waits for the line that the process writes when it only waits for the secret.
  func waitUntilReady() throws {
    let line = try output.fileHandleForReading.read(upToCount: "ready\n".count)
    #expect(line == Data("ready\n".utf8))
  }

  func type(_ line: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
  }

  func outcome() throws -> String {
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: rest, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
