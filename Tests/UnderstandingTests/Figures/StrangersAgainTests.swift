import CMECore
import TestSupport
import Testing

@testable import Understanding

@Suite("What two more strangers stumbled over")
struct StrangersAgainTests {
  static let events = cases(
    .event,
    [
      ("3 and 2 both please", "event?"), ("1 and 2", "event?"),
      ("would you be so kind to open number 2", "pick ev-conv"),
      ("2, I believe. But please ask me before you do something.", "pick ev-conv"),
      ("the course of november, 6 credits thursday and 5 friday", "pick ev-ob"),
      ("obstetric: 6 thursday and 5 friday", "pick ev-ob"),
      ("in which city was the convention", "none"), ("2 and 5", "none"), ("2 hours", "none"),
    ])

  static let names = cases(
    .signIn,
    [
      ("ok i am kwhite, dr white, between two cases so quick please", "sign-in kwhite"),
      ("cool ok its jokafor", "sign-in jokafor"),
      ("hello, its jokafor, dr jokafor", "sign-in jokafor"),
      ("NPI 1487736120", "ask"), ("my license number is 55512", "ask"), ("thanks, bob", "none!"),
      ("Dr. Jane Okafor, from Houston", "none!"),
    ])

  static let guesses = cases(
    .blank,
    [
      ("I would say five credits, more or less", "amount?"), ("5, or so", "amount?"),
      ("about 7", "amount?"), ("5, more on saturday: 6", "16=5 17=6"),
    ])

  @Test("Each means what it should", arguments: events + names + guesses)
  func means(test: ReadingCase) {
    let act = phrasedReader.read(test.line, in: test.place.context).act
    #expect(Meaning.fits(act, test.meaning), "\\(Meaning.of(act))")
  }

  @Test(
    "What opens with no is never taken for a yes, nor offered as one",
    arguments: [
      ("no, return it as it was", false), ("no all correct before", false),
      ("no, it was fine the way it was", false), ("no problem, go ahead", true),
    ])
  func refusing(line: String, isYes: Bool) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.review.context)
    #expect(([reading.act] + reading.alternatives).contains(.affirm) == isYes)
  }

  @Test("A folder is named in a longer line")
  func folder() {
    #expect(WayWords.folder(in: "save it again but on the desktop") == "~/Desktop")
    #expect(WayWords.folder(in: "save it under documents please, thank you") == "~/Documents")
  }

  @Test("Two topics of a family that are nearly as likely are both offered")
  func siblings() {
    let ranked = [
      Ranked(label: "ask how-many-credits", probability: 0.6),
      Ranked(label: "ask teaching", probability: 0.35),
      Ranked(label: "ask recordings", probability: 0.02),
    ]
    let choice = ModelChoice(ranked, in: ReadingCase.Place.blank.context).acts
    #expect(choice.0 == .ask(.howManyCredits))
    #expect(choice.1 == [.ask(.teaching)])
  }
}
