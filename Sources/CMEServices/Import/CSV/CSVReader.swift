/// Reads RFC 4180 row by row and holds no more than a block and a row of it.
///
/// Beyond the RFC it takes a byte-order mark, and LF or CR alone for the end of a row; blanks
/// belong to their cell, and what the RFC does not allow ends the reading.
struct CSVReader {
  /// The most bytes that a row may have.
  static let rowLimit = 1 << 20
  /// The most cells that a row may have; an empty one costs no byte of its own.
  static let cellLimit = 1_000

  private let nextBlock: () throws -> [UInt8]
  private var block: [UInt8] = []
  private var position = 0
  private var number = 0
  private var line = 1
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Reads from a source of blocks, of which the first empty one is the end.
  init(nextBlock: @escaping () throws -> [UInt8]) {
    self.nextBlock = nextBlock
  }

  /// The next row, or nil at the end of the file; throws `CSVFailure`.
  mutating func readRow() throws -> CSVRow? {
    if number == 0 { try skipByteOrderMark() }
    guard try peek() != nil else { return nil }
    number += 1
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    let start = line
    while try readCell() {}
    return try CSVRow(number: number, line: start, cells: cells(start: start))
  }
}

extension CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Reads a cell and what ends it, and tells whether the row goes on.
  private mutating func readCell() throws -> Bool {
    if try peek() == CSVReader.quote {
      try readQuoted()
    } else {
      try readPlain()
    }
    guard ends.count < CSVReader.cellLimit else {
      throw failure(.tooManyCells(limit: CSVReader.cellLimit), line: line)
    }
    ends.append(bytes.count)
    return try readSeparator()
  }

  private mutating func readPlain() throws {
    while let byte = try peek() {
      switch byte {
      case CSVReader.comma, CSVReader.lineFeed, CSVReader.carriageReturn: return
      case CSVReader.quote: throw failure(.quoteInsideCell, line: line)
      default:
        try keep(byte)
        position += 1
      }
    }
  }

  private mutating func readQuoted() throws {
    let opened = line
    position += 1
    while let byte = try peek() {
      if byte == CSVReader.quote {
        position += 1
        guard try peek() == CSVReader.quote else { return }
        try keep(byte)
        position += 1
      } else if byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn {
        for byte in try readLineEnd() { try keep(byte) }
      } else {
        try keep(byte)
        position += 1
      }
    }
    throw failure(.quoteNotClosed, line: opened)
  }

  private mutating func readSeparator() throws -> Bool {
    switch try peek() {
    case nil: return false
    case CSVReader.comma:
      position += 1
      return true
    case CSVReader.lineFeed, CSVReader.carriageReturn:
      _ = try readLineEnd()
      return false
    default: throw failure(.textAfterQuote, line: line)
    }
  }

  private mutating func readLineEnd() throws -> [UInt8] {
    let first = block[position]
    position += 1
    line += 1
    guard first == CSVReader.carriageReturn, try peek() == CSVReader.lineFeed else {
      return [first]
    }
    position += 1
    return [first, CSVReader.lineFeed]
  }

  private mutating func keep(_ byte: UInt8) throws {
    guard bytes.count < CSVReader.rowLimit else {
      throw failure(.rowTooLong(limit: CSVReader.rowLimit), line: line)
    }
    bytes.append(byte)
  }

  private mutating func peek() throws -> UInt8? {
    if position == block.count {
      block = try nextBlock()
      position = 0
    }
    return block.isEmpty ? nil : block[position]
  }

  /// A byte-order mark can be cut by the end of a block, so blocks are joined until it is seen.
  private mutating func skipByteOrderMark() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    while block.count < mark.count {
      let more = try nextBlock()
      guard !more.isEmpty else { break }
      block += more
    }
    if block.starts(with: mark) { position = mark.count }
  }

  private func cells(start: Int) throws -> [String] {
    var from = 0
    return try ends.map { end in
      guard let cell = String(validating: bytes[from..<end], as: UTF8.self) else {
        throw failure(.notUTF8, line: start)
      }
      from = end
      return cell
    }
  }

  private func failure(_ problem: CSVProblem, line: Int) -> CSVFailure {
    CSVFailure(problem: problem, row: number, line: line)
  }
}
