import CMECore
import Foundation
import Testing
import Understanding

@testable import Assistant

struct PhrasebookTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Prompts/en")

  /// The prompts of the project.
  static func files() throws -> [Phrasebook.File] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted().map {
        let text = try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        return Phrasebook.File(name: $0, text: text)
      }
  }

  /// The findings in the project's prompts after a file of one's own is put in.
  private func findings(adding text: String, without ids: [String] = []) throws -> [Finding] {
    var files = try Self.files().map { file in
      let kept = ids.reduce(file.text) { $0.replacing("## \($1)\n", with: "## x-\($1)\n") }
      return Phrasebook.File(name: file.name, text: kept)
    }
    files.append(Phrasebook.File(name: "zz.md", text: text))
    return Phrasebook.read(files).findings.filter { finding in
      !ids.contains { finding.problem == .unused("x-\($0)") }
    }
  }

  @Test("The prompts of the project are complete")
  func complete() throws {
    #expect(try findings(adding: "# Nothing\n") == [])
  }

  @Test("A missing message is named")
  func missing() throws {
    #expect(try findings(adding: "", without: ["saved"]) == [Finding(.missing("saved"), at: nil)])
  }

  @Test("An unused message is named with its place")
  func unused() throws {
    let place = Finding.Place(file: "zz.md", line: 3)
    #expect(
      try findings(adding: "# Mine\n\n## no-such\nText\n") == [
        Finding(.unused("no-such"), at: place)
      ])
  }

  @Test("A message that stands twice is named with both places")
  func duplicate() throws {
    let found = try findings(adding: "## goodbye\nBye.\n")
    #expect(found.count == 1)
    guard case .duplicate("goodbye", let first) = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    #expect(first.file == "moving.md" && found.first?.place == .init(file: "zz.md", line: 1))
  }

  @Test("A placeholder that the message does not have is named with its line")
  func unknownPlaceholder() throws {
    let found = try findings(
      adding: "## skipped\n\n{day} is\nleft {dya}.\n", without: ["skipped"])
    #expect(found.count == 1)
    guard case .unknownPlaceholder("dya", "skipped", let known) = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
    #expect(known.contains("day") && known.contains("cme-contact"))
    #expect(found.first?.place?.line == 4)
  }

  @Test("Braces that stay open, empty texts and stray text are named")
  func broken() throws {
    let found = try findings(
      adding: "stray\n## skipped\n{day is left\n## interrupted\n\n## goodbye\nBye.\n",
      without: ["skipped", "interrupted", "goodbye"])
    #expect(
      found.map(\.problem) == [
        .textBeforeFirstHeading, .openBrace(in: "skipped"), .empty("interrupted"),
      ])
    #expect(found.map(\.place?.line) == [1, 3, 4])
  }

  @Test("A setting that must not be blank, or has no stand-in, is named")
  func settings() throws {
    let found = try findings(
      adding: "## organization\n\n## website-blank\n\n",
      without: ["organization", "website-blank"])
    #expect(found.map(\.problem) == [.empty("organization"), .empty("website-blank")])
    let missing = try findings(adding: "", without: ["organization-short"])
    #expect(missing.contains { $0.problem == .missing("organization-short") })
    for text in ["first", "0", "1.5"] {
      let none = try findings(
        adding: "## certificate-version\n\(text)\n", without: ["certificate-version"])
      #expect(none.map(\.problem) == [.noVersion(text)])
    }
  }

  @Test("A setting that is filled in is said instead of its stand-in")
  func filledIn() throws {
    let files = try Self.files().map {
      Phrasebook.File(
        name: $0.name,
        text: $0.text.replacing("## cme-contact\n", with: "## cme-contact\ncme@example.org\n"))
    }
    let (book, findings) = Phrasebook.read(files)
    #expect(findings.isEmpty)
    #expect(book.blankSettings == [.website, .membershipContact])
    let answer = book.words(for: Message(.answerContact)) { $0 }
    #expect(answer.contains("cme@example.org") && !answer.contains("{"))
  }

  @Test("Every topic has its answer and its name", arguments: Topic.allCases)
  func topics(topic: Topic) {
    #expect(MessageID.answer(topic).rawValue == "answer-\(topic.rawValue)")
    #expect(MessageID.topic(topic).rawValue == "topic-\(topic.rawValue)")
  }

  @Test("Answers are two to five short sentences", arguments: Topic.allCases)
  func answers(topic: Topic) throws {
    let (book, _) = Phrasebook.read(try Self.files())
    let words = book.words(for: Message(.answer(topic))) { $0 }
    let sentences = words.split { ".?:;".contains($0) }.filter { $0.count > 8 }
    #expect((1...7).contains(sentences.count), "\(words)")
  }

  static let forbidden = ["invalid", "oops", "please", "sorry", "you forgot", "!"]

  @Test("No message blames, apologises or shouts", arguments: forbidden)
  func tone(word: String) throws {
    for file in try Self.files() {
      #expect(!file.text.lowercased().contains(word), "\(word) in \(file.name)")
    }
  }

  static let friday = Day(year: 2026, month: 10, number: 16)

  @Test("Facts are written as people write them")
  func facts() throws {
    let (book, _) = Phrasebook.read(try Self.files())
    let zone = try #require(EventZone(identifier: "America/New_York"))
    let friday = try #require(Self.friday)
    let cases: [(Fact, String)] = [
      (.credits(Credits(hundredths: 100)), "1 credit"),
      (.credits(Credits(hundredths: 150)), "1.5 credits"),
      (.credits(.zero), "0 credits"),
      (.day(friday), "Friday, October 16"),
      (.weekday(friday), "Friday"),
      (.span(friday, friday.advanced(by: 2)), "October 16 to 18, 2026"),
      (.span(friday, friday.advanced(by: 20)), "October 16 to November 5, 2026"),
      (.span(friday, friday), "Friday, October 16, 2026"),
      (
        .moment(Instant(secondsSince1970: 1_792_368_000), zone),
        "Sunday, October 18, 2026 at 20:00 New York time"
      ),
      (.all([.number(1), .number(2), .number(3)]), "1, 2 and 3"),
      (.all([.number(1)]), "1"), (.all([]), ""),
      (.either([.number(1), .number(2)]), "1 or 2"),
      (.text("<x>"), "(x)"),
    ]
    for (fact, words) in cases {
      let clean = { (text: String) in text.replacing("<", with: "(").replacing(">", with: ")") }
      #expect(book.words(for: fact, clean: clean) == words)
    }
  }
}
