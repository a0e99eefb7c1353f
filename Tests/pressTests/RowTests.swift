import CMECore
import Foundation
import Testing

@Suite("Rows that the press is given")
struct RowTests {
  @Test(
    "What is no job is answered, and the next row drawn",
    arguments: [
      Data("{".utf8), Data(), Data("{}".utf8), Data("null".utf8), Data([0xFF, 0, 0x80]),
      Data(#"{"page":{"certificate":{}},"paper":"a4","at":{"secondsSince1970":0}}"#.utf8),
    ])
  func noJob(_ row: Data) throws {
    let job = try JSONEncoder().encode(Samples.certificate())
    let answers = try PressProgram().answers(to: [row, job])
    #expect(answers.first == .failed("no job"))
    #expect(answers.count == 2)
    #expect(try answers[1].page().starts(with: Data("%PDF-".utf8)))
  }

  @Test("A row without end is not kept, and the next one drawn")
  func tooLong() throws {
    let rows = [
      Data(count: 3 << 20), try JSONEncoder().encode(Samples.certificate()),
    ]
    let answers = try PressProgram().answers(to: rows)
    #expect(answers.first == .failed("a row of more than 1 MiB"))
    #expect(try answers[1].page().starts(with: Data("%PDF-".utf8)))
  }

  @Test("Letters that no font has are named, with the package that has them")
  func missing() throws {
    let fonts = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: fonts.path("fonts"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: fonts.path("fonts/garamond").path,
      withDestinationPath: "/usr/share/fonts/opentype/ebgaramond")
    let press = PressProgram(arguments: ["--fonts", fonts.path("fonts").path])
    let jobs = [
      Samples.certificate(holder: "李小龍, MD"), Samples.certificate(holder: "محمد, 김"),
      Samples.certificate(),
    ]
    let answers = try press.answers(to: jobs)
    #expect(answers[0] == .missing(letters: "小李龍", package: "fonts-noto-cjk"))
    #expect(
      answers[1] == .missing(letters: "حدم김", package: "fonts-hosny-amiri fonts-noto-cjk"))
    #expect(try answers[2].page().starts(with: Data("%PDF-".utf8)))
  }

  @Test(
    "What cannot be drawn is said",
    arguments: [
      (Samples.certificate(logo: "/nonexistent.svg"), "the logo is not read: /nonexistent.svg"),
      (Samples.certificate(logo: "/dev/null"), "the logo is not read: /dev/null"),
      (
        Samples.certificate(line: String(repeating: "x", count: 4_000)),
        "the signed line is too long for a code"
      ),
      (
        Samples.certificate(statements: Array(repeating: Samples.statement, count: 20)),
        "the text does not fit on the page"
      ),
    ])
  func notDrawn(_ job: PressJob, reason: String) throws {
    #expect(try PressProgram().answers(to: [job]) == [.failed(reason)])
  }
}
