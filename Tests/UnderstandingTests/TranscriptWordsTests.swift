import CMECore
import TestSupport
import Testing

@testable import Understanding

/// Lines that ask for a transcript, or for what stands on the screen.
struct TranscriptWordsTests {
  static let today = day("2026-10-20")

  static let wishes: [(String, Delivery, String?, String?)] = [
    ("transcript", .view, nil, nil), ("My Transcript.", .view, nil, nil),
    ("transcript 2025", .view, "2025-01-01", "2025-12-31"),
    ("transcript 2024 to 2026", .view, "2024-01-01", "2026-12-31"),
    ("transcript 2024-2026", .view, "2024-01-01", "2026-12-31"),
    ("transcript 2026 to 2024", .view, "2024-01-01", "2026-12-31"),
    ("transcript between 2024 and 2025", .view, "2024-01-01", "2025-12-31"),
    ("transcript from january 2025 to today", .view, "2025-01-01", "2026-10-20"),
    ("transcript since Sept 2025", .view, "2025-09-01", nil),
    ("transcript until feb 2024", .view, nil, "2024-02-29"),
    ("transcript from 2025-03-10 to 2025-12", .view, "2025-03-10", "2025-12-31"),
    ("transcript from March 10, 2025 until december 2025", .view, "2025-03-10", "2025-12-31"),
    ("print my transcript of 2025", .print, "2025-01-01", "2025-12-31"),
    ("please email me a transcript", .email, nil, nil),
    ("save the transcript as a PDF", .save, nil, nil),
  ]

  @Test("A line that asks for a transcript says between which dates", arguments: wishes)
  func span(line: String, how: Delivery, from: String?, to: String?) {
    let span = TranscriptSpan(from: from.map(day), to: to.map(day))
    #expect(TranscriptWords.act(line, today: Self.today) == .transcript(how, span))
  }

  @Test(
    "A line that says more, or no date there is, is read in another way",
    arguments: [
      "how do I get a transcript?", "is there a transcript", "transcript 2025 2 on friday",
      "transcript 1850", "transcript 2024 2025 2026", "transcript from march 32 2025",
      "transcript march", "transcript from 2024 to", "2 on friday", "",
    ])
  func others(line: String) {
    #expect(TranscriptWords.act(line, today: Self.today) == nil)
  }

  @Test(
    "Short wishes are ways",
    arguments: [
      ("save", Delivery.save), ("Print it.", .print), ("e-mail it to me please", .email),
      ("download as pdf", .save), ("send it to me", .email),
    ])
  func ways(line: String, way: Delivery) { #expect(WayWords.way(in: line) == way) }

  @Test(
    "Longer lines and questions are no ways",
    arguments: [
      "save friday 2", "can I print it?", "print and save", "save or print", "", "it",
      "email the office", "is it saved",
    ])
  func noWays(line: String) { #expect(WayWords.way(in: line) == nil) }
}
