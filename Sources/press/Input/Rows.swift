import Glibc

/// Reads lines, each as far as it is not too long.
struct Rows {
  /// The longest row that is read, in bytes.
  static let longest = 1 << 20

  private var waiting: [UInt8] = []
  private var isOver = false

  /// The next line without its end; nil after the last; `.tooLong` was skipped.
  mutating func next() -> Row? {
    var skipped = false
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(waiting[..<end])
        waiting.removeSubrange(...end)
        return skipped || line.count > Rows.longest ? .tooLong : .line(line)
      }
      if waiting.count > Rows.longest {
        skipped = true
        waiting.removeAll()
      }
      guard !isOver else { return last(skipped) }
      readMore()
    }
  }

  private mutating func last(_ skipped: Bool) -> Row? {
    defer { waiting.removeAll() }
    if skipped { return .tooLong }
    return waiting.isEmpty ? nil : .line(waiting)
  }

  private mutating func readMore() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count > 0 { waiting += chunk.prefix(count) }
    if count == 0 || (count < 0 && errno != EINTR) { isOver = true }
  }
}

/// A row of the input.
enum Row {
  case line([UInt8])
  case tooLong
}
