import TestSupport
import Testing

@testable import CMEServices

struct CSVCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let rows: [[String]]

  init(_ words: String, _ text: String, _ rows: [[String]]) {
    (testDescription, self.text, self.rows) = (words, text, rows)
  }
}

@Suite("Reading RFC 4180")
struct ImportCSVTests {
  static let readable = [
    CSVCase("rows end with CRLF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    CSVCase("rows end with LF", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    CSVCase("rows end with CR", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    CSVCase("the last row needs no end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    CSVCase("the last cell may be empty without an end", "a,b\n1,", [["a", "b"], ["1", ""]]),
    CSVCase("a byte-order mark is no part of the header", "\u{FEFF}a\n1\n", [["a"], ["1"]]),
    CSVCase("a quoted cell after a mark", "\u{FEFF}\"a\"\n", [["a"]]),
    CSVCase("quotes hold commas", "\"a,b\",c\n", [["a,b", "c"]]),
    CSVCase("doubled quotes are one", "\"a \"\"b\"\"\"\n", [["a \"b\""]]),
    CSVCase("quotes hold line breaks", "\"a\r\nb\",\"c\nd\"\r\n", [["a\r\nb", "c\nd"]]),
    CSVCase("blanks belong to their cell", " a , b\n", [[" a ", " b"]]),
    CSVCase("a blank line is a row", "a\n\nb\n", [["a"], [""], ["b"]]),
    CSVCase("a row of empty cells", ",,\n", [["", "", ""]]),
    CSVCase("an empty quoted cell", "\"\",a\n", [["", "a"]]),
    CSVCase("a cell that starts with a combining mark", "a,\u{301}b\n", [["a", "\u{301}b"]]),
    CSVCase("other scripts", "李,عمر,é\n", [["李", "عمر", "é"]]),
    CSVCase("an empty file has no rows", "", []),
    CSVCase("a file of a mark has no rows", "\u{FEFF}", []),
  ]

  @Test("Rows and cells are those of the file", arguments: readable)
  func reads(_ example: CSVCase) throws {
    #expect(try rows(of: example.text).map(\.cells) == example.rows)
  }

  @Test("Where one block ends and the next begins does not matter", arguments: readable, 1...4)
  func readsInBlocks(_ example: CSVCase, size: Int) throws {
    #expect(try rows(of: example.text, blockSize: size).map(\.cells) == example.rows)
  }

  @Test("A row knows its number and the line it starts in")
  func countsLines() throws {
    let rows = try rows(of: "h\r\n\"a\r\nb\nc\"\r\n\r\nd\n")
    #expect(rows.map(\.number) == [1, 2, 3, 4])
    #expect(rows.map(\.line) == [1, 2, 5, 6])
  }

  @Test(
    "What the RFC does not allow ends the reading, with its row and line",
    arguments: [
      ("a\n\"b\nc", CSVFailure(problem: .quoteNotClosed, row: 2, line: 2)),
      ("a\nb\n\"c\"d\n", CSVFailure(problem: .textAfterQuote, row: 3, line: 3)),
      ("a\n5\" probe\n", CSVFailure(problem: .quoteInsideCell, row: 2, line: 2)),
    ])
  func refuses(_ text: String, failure: CSVFailure) {
    #expect(throws: failure) { try rows(of: text) }
  }

  @Test("Bytes that are not UTF-8 are refused, never repaired")
  func refusesLatin1() {
    var reader = reader(of: [UInt8]("h\nBj".utf8) + [0xF6] + [UInt8]("rk\n".utf8))
    #expect(throws: CSVFailure(problem: .notUTF8, row: 2, line: 2)) {
      while try reader.readRow() != nil {}
    }
  }

  @Test("A row without an end is not read into memory for ever")
  func refusesEndlessRows() {
    let block = [UInt8](repeating: UInt8(ascii: "\n"), count: 4_096)
    var isFirst = true
    var reader = CSVReader {
      defer { isFirst = false }
      return isFirst ? [UInt8(ascii: "\"")] : block
    }
    #expect(throws: CSVFailure.self) { try reader.readRow() }
  }

  @Test("A row of endless commas is not read into memory either, and one up to the limit is")
  func refusesEndlessCells() throws {
    let limit = CSVReader.cellLimit
    let failure = CSVFailure(problem: .tooManyCells(limit: limit), row: 2, line: 2)
    let commas = String(repeating: ",", count: limit - 1)
    #expect(throws: failure) { try rows(of: "h\n\(commas),\n") }
    #expect(try rows(of: "h\n\(commas)\n").map(\.cells.count) == [1, limit])
  }

  @Test("What is written is read back the same", arguments: 1...50 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", " ", ",", "\"", "\r\n", "\n", "\r", "李", "e\u{301}", "\u{301}", "x=1"]
    let table = (0..<20).map { _ in
      (0...Int.random(in: 1...5, using: &random)).map { _ in
        "c"
          + (0..<Int.random(in: 0...6, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
      }
    }
    let text = table.map(CSVWriter.row).joined()
    let size = Int.random(in: 1...64, using: &random)
    #expect(try rows(of: text, blockSize: size).map(\.cells) == table)
  }

  @Test(
    "A spreadsheet does not carry out what stands in a written cell",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("a=1", "a=1"), ("", ""),
    ])
  func defusesFormulas(_ text: String, cell: String) {
    #expect(CSVWriter.cell(text) == cell)
  }

  private func rows(of text: String, blockSize: Int = 4_096) throws -> [CSVRow] {
    var reader = reader(of: Array(text.utf8), blockSize: blockSize)
    var rows: [CSVRow] = []
    while let row = try reader.readRow() { rows.append(row) }
    return rows
  }

  private func reader(of bytes: [UInt8], blockSize: Int = 4_096) -> CSVReader {
    var rest = bytes[...]
    return CSVReader {
      defer { rest = rest.dropFirst(blockSize) }
      return Array(rest.prefix(blockSize))
    }
  }
}
