import Testing

@testable import Understanding

@Suite("Who something is to be sent to, and what is wished")
struct RecipientWordsTests {
  private static let own = "jane.okafor@example.org"

  @Test(
    "Somebody else, or another address, is seen",
    arguments: [
      "send it to my gmail", "mail it to secretary@uppsala.se", "email it to me and to my boss",
      "can you send the certificate to my office", "forward it to the department", "cc my wife",
      "email a copy for HR", "send it to Dr. Weiss", "mail it to my other address",
      "send it to me at my work email", "email it to Jane.Okafor@example.org and boss@x.org",
      "email it to him", "to boss@x.org.",
    ])
  func elsewhere(line: String) {
    #expect(RecipientWords.isElsewhere(in: line, own: Self.own))
  }

  @Test(
    "One's own address, and what is nobody, is not",
    arguments: [
      "email it", "email it to me", "send it to my email", "mail it to my address please",
      "email it to JANE.OKAFOR@example.org.", "send it to my e-mail account", "send @ once",
      "email me the certificate for my records", "send it to me at once", "mail it on to me",
    ])
  func own(line: String) {
    #expect(!RecipientWords.isElsewhere(in: line, own: Self.own))
  }

  @Test(
    "A question that wants more than yes or no is open",
    arguments: [
      ("why can't I go over 7.75", true), ("how come 8 is too much", true),
      ("what is the 7.75", true), ("so where does 7.75 come from", true),
      ("is 9 allowed?", false), ("what about 2 Friday?", false), ("how about 3", false),
      ("what if I put 3", false), ("can I enter 3", false),
    ])
  func open(line: String, isOpen: Bool) {
    #expect(WishWords.isOpenQuestion(line) == isOpen)
  }

  @Test(
    "A wish to claim is told from a question and from a name",
    arguments: [
      ("put me down for Friday and Saturday", true), ("claim 18 credits please", true),
      ("Hi, I'm Dr. Okafor and I need to put in my hours", true),
      ("I was there all three days", true), ("let me enter my hours for the convention", true),
      ("can I enter my credits here?", true), ("is this where I claim CME", true),
      ("5.5 hours on saturday", true), ("all three days, full credit", true),
      ("want my cme", true), ("how many credits can I claim", false),
      ("can I claim for a day I missed?", false),
      ("I forgot how to claim credits", false), ("what are credits", false), ("jokafor", false),
      ("10021", false),
      ("hello", false), ("jane.okafor@example.org", false), ("10.0.2.1", false),
    ])
  func claiming(line: String, isWish: Bool) {
    #expect(WishWords.isClaiming(line) == isWish)
  }

  @Test(
    "A figure with a point is no name",
    arguments: [
      ("3.5", true), (" 12.25 ", true), ("10021", false), ("10.0.2.1", false), ("a.b", false),
    ])
  func figure(line: String, isFigure: Bool) {
    #expect(WishWords.isFigure(line) == isFigure)
  }
}
