import CMECore
import TestSupport
import Testing

@Suite("The limits of reset codes")
struct ResetRulesTests {
  private static let noon = at("2026-10-20T12:00:00Z")

  private static func ago(_ minutes: Int) -> Instant {
    noon.advanced(bySeconds: -60 * minutes)
  }

  @Test(
    "when the next code may be sent",
    arguments: [
      ("none was sent", [], noon), ("two in the hour", [5, 10], noon),
      ("three in the hour", [5, 10, 50], noon.advanced(bySeconds: 600)),
      ("four in the hour", [5, 10, 50, 55], noon.advanced(bySeconds: 600)),
      ("the third is an hour old to the second", [5, 10, 60], noon),
      ("ten in the day", (1...10).map { $0 * 100 }, noon.advanced(bySeconds: 440 * 60)),
      ("the tenth is a day old to the second", (1...9).map { $0 * 100 } + [1_440], noon),
      (
        "both limits: the later one", [5, 6, 7] + (1...7).map { $0 * 100 },
        noon.advanced(bySeconds: 740 * 60)
      ),
    ] as [(String, [Int], Instant)])
  func nextCode(_ words: String, _ minutesAgo: [Int], _ expected: Instant) {
    let sent = minutesAgo.map(Self.ago)
    #expect(ResetRules.nextCode(after: sent, at: Self.noon) == expected)
    #expect(ResetRules.nextCode(after: sent.reversed(), at: Self.noon) == expected)
  }

  @Test(
    "a code may be typed for 30 minutes and 5 times",
    arguments: [
      (0, 5, true), (1_799, 1, true), (1_800, 5, false), (10, 0, false), (1_800, 0, false),
    ])
  func typing(_ seconds: Int, _ triesLeft: Int, _ mayBeTyped: Bool) {
    let reset = Reset(
      id: 1, askedAt: Self.noon, expiresAt: Self.noon.advanced(bySeconds: ResetRules.lifetime),
      triesLeft: triesLeft, nextCodeAt: Self.noon)
    let refusal = ResetRules.refusal(
      typingFor: reset, at: Self.noon.advanced(bySeconds: seconds))
    #expect((refusal == nil) == mayBeTyped)
    if triesLeft == 0 { #expect(refusal == .noTriesLeft(reset)) }
  }

  @Test(
    "a code is read in any case, with or without dashes and spaces",
    arguments: [
      "ABCDEFGH", "abcdefgh", "ABCD-EFGH", "abcd efgh", " a-b-c-d-e-f-g-h ",
      "ABCD\u{2013}EFGH", "ABCD\u{2011}EFGH", "ABCD\u{2212}EFGH", "ABCD\u{A0}EFGH",
      "ABCD\u{AD}EFGH", "\tABCD\u{2009}\u{2014}\u{2009}EFGH\n",
    ])
  func readCode(_ line: String) {
    #expect(ResetCode(typed: line)?.shown == "ABCD-EFGH")
  }

  @Test(
    "what is no code is read as none",
    arguments: [
      "", "ABCDEFG", "ABCDEFGHJ", "ABCDEFG0", "ABCDEFG1", "ABCDEFGI", "ABCDEFGL", "ABCDEFGO",
      "ABCDEFGÄ", "ABCD_EFGH", "ＡＢＣＤＥＦＧＨ",
    ])
  func noCode(_ line: String) {
    #expect(ResetCode(typed: line) == nil)
  }

  @Test(
    "when a mail is tried again: a minute, doubling to 6 hours",
    arguments: [
      (1, 60), (2, 120), (3, 240), (4, 480), (5, 960), (6, 1_920), (7, 3_840), (8, 7_680),
      (9, 15_360), (10, 21_600), (11, 21_600),
    ])
  func nextAttempt(_ attempts: Int, _ seconds: Int) {
    #expect(
      MailRules.nextAttempt(after: attempts, queuedAt: Self.noon, at: Self.noon)
        == Self.noon.advanced(bySeconds: seconds))
  }

  @Test("a mail is given up that would be a day old at its next attempt")
  func givenUp() {
    let late = Self.noon.advanced(bySeconds: 86_400 - 60)
    #expect(
      MailRules.nextAttempt(
        after: 1, queuedAt: Self.noon, at: late.advanced(bySeconds: -1)) != nil)
    #expect(MailRules.nextAttempt(after: 1, queuedAt: Self.noon, at: late) == nil)
  }
}
