import CMECore
import Glibc

/// Lines read byte by byte from a file descriptor, for input that nobody edits.
final class RawLines {
  private enum Outcome {
    case line, interrupt, end
  }

  /// A longer line (in bytes) is no answer: it is delivered as one U+FFFD, never cut short.
  static let longest = 65_536

  private let descriptor: Int32
  private let line = WipedBytes(capacity: RawLines.longest)
  private var isTooLong = false
  private var chunk = [UInt8](repeating: 0, count: 4_096)
  private var unread = 0..<0

  /// Reads from a descriptor, which stays open.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line as text: invalid UTF-8 shows as U+FFFD, and NUL is kept out.
  func nextText() -> TerminalInput {
    defer { line.removeAll() }
    switch readLine() {
    case .line where isTooLong: return .line("\u{FFFD}")
    case .line: return .line(String(decoding: line.bytes.filter { $0 != 0 }, as: UTF8.self))
    case .interrupt: return .interrupt
    case .end: return .end
    }
  }

  /// The next line as a secret, its bytes as they came.
  func nextSecret() -> SecretInput {
    defer { line.removeAll() }
    switch readLine() {
    case .line: return .secret(Secret(line.bytes))
    case .interrupt: return .interrupt
    case .end: return .end
    }
  }

  private func readLine() -> Outcome {
    isTooLong = false
    while true {
      if unread.isEmpty {
        switch fill() {
        case .interrupt: return .interrupt
        case .end where line.count == 0: return .end
        case .end: return .line
        case .line: break
        }
      }
      if takeLine() { return .line }
    }
  }

  /// Moves bytes up to the end of the line; true where it was reached.
  private func takeLine() -> Bool {
    let end = chunk[unread].firstIndex(of: UInt8(ascii: "\n"))
    let taken = unread.lowerBound..<(end ?? unread.upperBound)
    for index in taken {
      if !line.append(chunk[index]) { isTooLong = true }
      chunk[index] = 0
    }
    unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
    if end != nil, line.bytes.last == UInt8(ascii: "\r") { line.removeLast() }
    return end != nil
  }

  private func fill() -> Outcome {
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        unread = 0..<count
        return .line
      }
      if count == 0 || errno != EINTR { return .end }
      if Interruption.take() { return .interrupt }
    }
  }
}
