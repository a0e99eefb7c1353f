import CMECore
import Foundation
import Testing

@Suite("Pages, as other programs read them", .enabled(if: PDFReader.isInstalled, PDFReader.missing))
struct PageTests {
  /// A name, and the letters of it that are looked for where a line runs both ways.
  static let names = [
    ("Łukasz Öztürk-Nguyễn, MD", "Łukasz Öztürk-Nguyễn, MD"),
    ("Екатерина Щербакова, MD", "Екатерина Щербакова, MD"),
    ("Ἀλέξανδρος Παπαδόπουλος, MD", "Ἀλέξανδρος Παπαδόπουλος, MD"),
    ("李小龍, MD", "李小龍, MD"),
    ("山田はなこ, MD", "山田はなこ, MD"),
    ("김철수, MD", "김철수, MD"),
    ("محمد عبد الرحمن الأحمد, MD", "محمد عبد الرحمن الأحمد"),
    ("דוד בן־גוריון, MD", "דוד בן־גוריון"),
    ("डॉ. क्षितिज श्रीवास्तव, MD", "डॉ. क्षितिज श्रीवास्तव, MD"),
  ]

  @Test("A name can be copied, and its line read from a picture", arguments: names)
  func name(_ holder: String, letters: String) throws {
    let page = try PressProgram().page(of: Samples.certificate(holder: holder))
    let reader = try PDFReader(page)
    #expect(try reader.text.contains(letters))
    #expect(try reader.code(dotsAnInch: 100).text == Samples.line(holder: holder))
    #expect(try reader.info["Keywords"] == Samples.line(holder: holder))
    #expect(try reader.fonts.allSatisfy { $0.isEmbedded && $0.isSubset })
  }

  @Test(
    "A page takes less than 60,000 bytes, with Chinese, Japanese or Korean less than 110,000",
    arguments: names)
  func size(_ holder: String, _: String) throws {
    let page = try PressProgram().page(of: Samples.certificate(holder: holder))
    let isHan = try PDFReader(page).fonts.contains { $0.name.contains("CJK") }
    #expect(page.count < (isHan ? 110_000 : 60_000))
  }

  @Test(
    "The file says what it is, in which language and whose",
    arguments: [("en", "en"), ("de-CH", "de-CH"), ("en) /Names (", "und"), ("", "und")])
  func facts(_ language: String, says: String) throws {
    let job = Samples.certificate(holder: "Łucja (Lu\\cy) Żak, MD", language: language)
    let reader = try PDFReader(try PressProgram().page(of: job))
    let info = try reader.info
    #expect(info["Tagged"] == "yes")
    #expect(info["Title"] == "Certificate of credit: Łucja (Lu\\cy) Żak, MD")
    #expect(info["Author"] == Samples.provider)
    #expect(info["CreationDate"] == "2026-10-20T12:00:00Z")
    #expect(info["Pages"] == "1")
    #expect(try reader.rewritten.contains("/Lang (\(says))"))
    #expect(try reader.rewritten.contains("/DisplayDocTitle true"))
    #expect(try reader.check.contains("No syntax or stream encoding errors found"))
  }

  @Test("The structure has a heading, a table and paragraphs")
  func structure() throws {
    let file = try PDFReader(try PressProgram().page(of: Samples.certificate())).rewritten
    for name in ["Document", "H1", "P", "Table", "TR", "TH", "TD"] {
      #expect(file.contains("/S /\(name)\n"), "\(name)")
    }
  }

  @Test(
    "The paper is the one asked for", arguments: [(PressJob.Paper.a4, "A4"), (.letter, "letter")])
  func paper(_ paper: PressJob.Paper, name: String) throws {
    for job in [Samples.certificate(paper: paper), Samples.transcript(events: 3, paper: paper)] {
      let size = try PDFReader(try PressProgram().page(of: job)).info["Page size"]
      #expect(try #require(size).contains(name))
    }
  }

  /// What is much for a page.
  static let full = [
    Samples.certificate(holder: Samples.longName, days: 1),
    Samples.certificate(holder: Samples.longName, days: 7),
    Samples.certificate(holder: Samples.longName, days: 7, paper: .a4),
    Samples.certificate(holder: String(repeating: "W", count: 90)),
    Samples.certificate(holder: String(repeating: "李小龍王明陳大文", count: 11)),
    Samples.certificate(
      holder: "محمد عبد الرحمن الأحمد " + String(repeating: "الأحمد ", count: 10)),
    Samples.certificate(statements: [Samples.statement, Samples.statement, Samples.statement]),
    Samples.certificate(
      days: 7,
      event: "Hands-On Workshop on " + String(repeating: "Fetal Echocardiography and ", count: 6)),
  ]

  @Test("Nothing leaves the page, and no word stands on the code", arguments: full)
  func room(_ job: PressJob) throws {
    let reader = try PDFReader(try PressProgram().page(of: job))
    let words = try reader.words
    let code = try reader.code(dotsAnInch: 100)
    let frame = 28.4
    #expect(!words.boxes.isEmpty)
    #expect(
      words.boxes.allSatisfy {
        $0.left > frame && $0.right < words.width - frame && $0.top > frame - 10
          && $0.bottom < words.height - frame
      })
    #expect(words.boxes.allSatisfy { !$0.meets(code.box) })
    #expect(job.line == code.text)
  }

  @Test("A name that runs from right to left stands in the middle, the credentials left of it")
  func middle() throws {
    let job = Samples.certificate(holder: "محمد الأحمد, MD")
    let reader = try PDFReader(try PressProgram().page(of: job))
    let words = try reader.words
    let tallest = try #require(words.boxes.max { $0.bottom - $0.top < $1.bottom - $1.top })
    let row = (tallest.top + tallest.bottom) / 2
    let name = words.boxes.filter { $0.top < row && row < $0.bottom }
    let left = try #require(name.map(\.left).min()), right = try #require(name.map(\.right).max())
    #expect(abs((left + right) / 2 - words.width / 2) < 3)
  }

  @Test("Below, the lines of the signed line, one behind the other, are the signed line")
  func signedText() throws {
    let holder = "Jane / Okafor * a b (c) , MD and a few words more"
    let job = Samples.certificate(holder: holder)
    let text = try PDFReader(try PressProgram().page(of: job)).text
    let start = try #require(text.range(of: "CME1|")).lowerBound
    let joined = text[start...].filter { !"\n\u{C}".contains($0) }
    #expect(joined == Samples.line(holder: holder))
  }
}

extension PressJob {
  /// The line of a certificate.
  var line: String? {
    if case .certificate(_, let line) = page { line } else { nil }
  }
}
