import CMECore
import Foundation
import Testing

@Suite("Transcripts", .enabled(if: PDFReader.isInstalled, PDFReader.missing))
struct TranscriptTests {
  @Test(
    "Each event stands on one page, the total behind them",
    arguments: [(0, 1), (1, 1), (25, 2), (200, 12)])
  func events(_ count: Int, pages: Int) throws {
    let reader = try PDFReader(try PressProgram().page(of: Samples.transcript(events: count)))
    #expect(try reader.info["Pages"] == "\(pages)")
    #expect(try reader.info["Tagged"] == "yes")
    #expect(try reader.check.contains("No syntax or stream encoding errors found"))
    let text = try reader.text
    for event in 1...max(1, count) where count > 0 {
      #expect(text.components(separatedBy: "Convention no. \(event)\n").count == 2)
    }
    #expect(text.contains("\(12 * count) AMA PRA Category 1 Credits™"))
    #expect(text.contains("Made Tuesday"))
    let words = try reader.words
    #expect(words.boxes.allSatisfy { $0.bottom < words.height - 20 && $0.top > 15 })
  }

  @Test("Pages are counted where there is more than one", arguments: [(1, false), (25, true)])
  func numbers(_ count: Int, counted: Bool) throws {
    let reader = try PDFReader(try PressProgram().page(of: Samples.transcript(events: count)))
    let letters = try reader.text.filter { !$0.isWhitespace }
    #expect(letters.contains("1/2") == counted)
  }
}
