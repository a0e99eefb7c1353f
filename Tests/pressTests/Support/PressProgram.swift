import CMECore
import Foundation
import Testing

/// The built press, run on its own.
struct PressProgram {
  /// What it says to a row.
  enum Answer: Equatable {
    case page(Data)
    case missing(letters: String, package: String)
    case failed(String)

    /// The PDF; the test ends where there is none.
    func page() throws -> Data {
      guard case .page(let data) = self else { throw NoPage(answer: self) }
      return data
    }
  }

  struct NoPage: Error {
    let answer: Answer
  }

  /// Where the build leaves it: beside the tests.
  static var path: String {
    get throws {
      let tests = try #require(Bundle.main.executableURL)
      return tests.resolvingSymlinksInPath().deletingLastPathComponent().path + "/cme-press"
    }
  }

  var arguments: [String] = []
  var environment = ["SWIFT_BACKTRACE": "enable=no"]

  /// The page of a job.
  func page(of job: PressJob) throws -> Data {
    try #require(try answers(to: [job]).first).page()
  }

  /// The answers to jobs.
  func answers(to jobs: [PressJob]) throws -> [Answer] {
    try answers(to: try jobs.map { try JSONEncoder().encode($0) })
  }

  /// The answers to rows.
  func answers(to rows: [Data]) throws -> [Answer] {
    let folder = try TemporaryFolder()
    let input = folder.path("rows"), output = folder.path("answers")
    try Data(rows.joined(separator: Data("\n".utf8))).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try PressProgram.path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try PressProgram.parted(try Data(contentsOf: output))
  }

  private static func parted(_ output: Data) throws -> [Answer] {
    var answers: [Answer] = []
    var rest = output[...]
    while let newline = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = rest[..<newline]
      rest = rest[(newline + 1)...]
      if head.starts(with: Data("ok ".utf8)) {
        let length = try #require(Int(String(decoding: head.dropFirst(3), as: UTF8.self)))
        try #require(rest.count >= length)
        answers.append(.page(Data(rest.prefix(length))))
        rest = rest.dropFirst(length)
      } else {
        answers.append(try JSONDecoder().decode(Words.self, from: Data(head)).answer)
      }
    }
    #expect(rest.isEmpty)
    return answers
  }

  private struct Words: Decodable {
    let missing: [String: String]?
    let failed: String?

    var answer: Answer {
      guard let missing else { return .failed(failed ?? "neither a page nor a reason") }
      return .missing(letters: missing["letters"] ?? "", package: missing["package"] ?? "")
    }
  }
}
