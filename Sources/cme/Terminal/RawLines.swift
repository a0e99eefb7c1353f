import CMECore
import Glibc

/// Lines read byte by byte from a file descriptor, for input that nobody edits.
final class RawLines {
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
    guard readLine() else { return .end }
    if isTooLong { return .line("\u{FFFD}") }
    return .line(String(decoding: line.bytes.filter { $0 != 0 }, as: UTF8.self))
  }

  /// The next line as a secret, its bytes as they came.
  func nextSecret() -> SecretInput {
    defer { line.removeAll() }
    return readLine() ? .secret(Secret(line.bytes)) : .end
  }

  /// Reads up to the end of a line or of the input; false where nothing was left.
  private func readLine() -> Bool {
    isTooLong = false
    while !unread.isEmpty || fill() {
      if takeLine() { return true }
    }
    return line.count > 0
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

  private func fill() -> Bool {
    var count = 0
    repeat { count = read(descriptor, &chunk, chunk.count) } while count < 0 && errno == EINTR
    unread = 0..<max(0, count)
    return count > 0
  }
}
