import Foundation
import Glibc

/// A running `cme chat` that is typed at through a pipe.
final class ChatProcess {
  /// The program gave no prompt.
  struct NoPrompt: Error {}

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var last: [UInt8] = []

  /// Starts the program and waits for its first prompt.
  init(_ program: String, database: String) throws {
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["chat", "--database", database]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try awaitPrompt()
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Types a line, and gives the milliseconds until the next prompt.
  @discardableResult
  func type(_ line: String) throws -> Double {
    last = []
    let start = ContinuousClock.now
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    try awaitPrompt()
    return start.duration(to: .now) / .milliseconds(1)
  }

  private func awaitPrompt() throws {
    let descriptor = output.fileHandleForReading.fileDescriptor
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while !last.elementsEqual("\n> ".utf8) {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 10_000) == 1 else { throw NoPrompt() }
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { throw NoPrompt() }
      last = (last + chunk[..<count]).suffix(3)
    }
  }
}
