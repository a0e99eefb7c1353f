import Testing

@testable import cme

@Suite struct CompletionTests {
  private static let candidates = [
    "Friday", "Saturday", "Sunday", "submit", "where am I", "what's left", "Annual Convention 2026",
  ]

  @Test(
    "Tab completes the longest run of words that begins a candidate",
    arguments: [
      ("f", Completion.replace(typed: 1, with: "Friday ")),
      ("SAT", .replace(typed: 3, with: "Saturday ")),
      ("2 on fri", .replace(typed: 3, with: "Friday ")),
      ("where am", .replace(typed: 8, with: "where am I ")),
      ("w", .replace(typed: 1, with: "wh")),
      ("the annual conv", .replace(typed: 11, with: "Annual Convention 2026 ")),
      ("s", .choices(["Saturday", "Sunday", "submit"])),
      ("2 on ", .choices(candidates)), ("", .choices(candidates)),
      ("2", .nothing), ("fridays", .nothing),
    ])
  func completion(typed: String, completion: Completion) {
    #expect(Completion(of: typed, among: Self.candidates) == completion)
  }

  @Test("without candidates there is nothing to complete")
  func none() {
    #expect(Completion(of: "", among: []) == .nothing)
  }

  @Test("choices stand in columns, read downwards")
  func columns() {
    #expect(
      Completion.columns(["one", "two", "李", "four", "five"], width: 20) == [
        "one   李    five", "two   four",
      ])
    #expect(Completion.columns(["wider than the screen"], width: 20) == ["wider than the screen"])
  }
}
