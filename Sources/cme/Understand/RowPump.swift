import Foundation
import Glibc

/// Rows of standard input, each answered as soon as it is complete.
enum RowPump {
  /// A longer row (in bytes) is answered as if it were empty.
  static let longest = 1 << 20

  /// Answers every row on standard output; what a read brought in is answered before the next.
  static func run(_ answer: (Data) -> String) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var row = Data()
    while let count = fill(&chunk) {
      var answers = ""
      for part in chunk[..<count].split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      )
      .dropLast() {
        row.append(contentsOf: part)
        answers += answer(row)
        row.removeAll(keepingCapacity: true)
      }
      let start = chunk[..<count].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      if row.count < longest { row.append(contentsOf: chunk[start..<count]) }
      guard write(answers) else { return }
    }
    if !row.isEmpty { _ = write(answer(row)) }
  }

  private static func fill(_ chunk: inout [UInt8]) -> Int? {
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 { return count }
      if count == 0 || errno != EINTR { return nil }
    }
  }

  /// False where nobody reads the answers any more.
  private static func write(_ answers: String) -> Bool {
    var rest = Array(answers.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
    }
    return true
  }
}
