import CMECore
import Glibc
import Testing

@testable import cme

@Suite struct RawLinesTests {
  @Test(
    "piped lines arrive whatever their bytes are",
    arguments: [
      ("", []), ("one", ["one"]), ("one\n", ["one"]), ("one\r\ntwo\n", ["one", "two"]),
      ("\n\n", ["", ""]), ("Fri\0 2\n", ["Fri 2"]), ("½ 李\n", ["½ 李"]),
    ])
  func text(piped: String, lines: [String]) throws {
    #expect(try texts(of: Array(piped.utf8)) == lines)
  }

  @Test("invalid UTF-8 is seen, not dropped")
  func invalid() throws {
    #expect(try texts(of: [0x33, 0xBD, 0x0A, 0xFF, 0x0A]) == ["3\u{FFFD}", "\u{FFFD}"])
  }

  @Test(
    "long lines arrive whole or not at all",
    arguments: [10_000, RawLines.longest, RawLines.longest + 1])
  func long(count: Int) throws {
    let piped = [UInt8](repeating: UInt8(ascii: "2"), count: count) + Array("\nnext".utf8)
    let whole = String(repeating: "2", count: count)
    #expect(try texts(of: piped) == [count > RawLines.longest ? "\u{FFFD}" : whole, "next"])
  }

  @Test("a secret is one line, its bytes as they came")
  func secret() throws {
    try reading([0x61, 0xFF, 0x20, 0x0D, 0x0A, 0x62]) { input in
      #expect(input.nextSecret() == .secret(Secret([0x61, 0xFF, 0x20])))
      #expect(input.nextText() == .line("b"))
      #expect(input.nextSecret() == .end)
    }
  }

  private func texts(of bytes: [UInt8]) throws -> [String] {
    try reading(bytes) { input in
      var lines: [String] = []
      while case .line(let text) = input.nextText() { lines.append(text) }
      return lines
    }
  }

  private func reading<Result>(_ bytes: [UInt8], _ body: (RawLines) -> Result) throws -> Result {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    try #require(write(fileno(file), bytes, bytes.count) == bytes.count)
    try #require(lseek(fileno(file), 0, SEEK_SET) == 0)
    return body(RawLines(descriptor: fileno(file)))
  }
}
