import Foundation
import Glibc

/// A running `cme understand`, asked one row at a time.
final class ReaderProcess {
  /// What a row did to the program.
  enum Failure: Error, CustomStringConvertible {
    case ended(row: [UInt8])
    case hangs(row: [UInt8])

    var description: String {
      switch self {
      case .ended(let row): "ended at: \(String(decoding: row, as: UTF8.self))"
      case .hangs(let row): "no answer in 10 s to: \(String(decoding: row, as: UTF8.self))"
      }
    }
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var clock = clockid_t()

  /// Starts the program.
  init(_ program: String) throws {
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["understand"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    clock_getcpuclockid(process.processIdentifier, &clock)
  }

  deinit { process.terminate() }

  /// Has a row read; the milliseconds of the program's own time that it took.
  @discardableResult
  func read(_ row: [UInt8]) throws -> Double {
    let before = time
    try send(row + [UInt8(ascii: "\n")], of: row)
    try awaitAnswer(to: row)
    return (time - before) * 1_000
  }

  private func send(_ bytes: [UInt8], of row: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        write(input.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw Failure.ended(row: row) }
      sent += count
    }
  }

  private func awaitAnswer(to row: [UInt8]) throws {
    let descriptor = output.fileHandleForReading.fileDescriptor
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var last: UInt8 = 0
    while last != UInt8(ascii: "\n") {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 10_000) == 1 else { throw Failure.hangs(row: row) }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count > 0 else { throw Failure.ended(row: row) }
      last = chunk[count - 1]
    }
  }

  /// Seconds that the program has had of a processor.
  private var time: Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
