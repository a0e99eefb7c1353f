import Testing
import Understanding

@Suite("Figures that are shown before they are saved")
struct DoubtTests {
  static let doubtful = [
    "the train was late so 6", "4 on friday, saturday I had a fever", "2 sessions of 90 minutes",
    "sick after lunch", "none in the morning", "absent for one hour",
    "I was not there for the first 2 hours", "I did not attend the last hour, otherwise all of it",
    "all of it, but I left at noon", "full, well, minus one talk", "three quarters of the day",
    "saturday 5 more than friday, friday 2", "5 credits, I skipped the 2nd session",
    "I came for the 3rd session only, that is 2 credits", "the first hour and the last 2",
    "only the last 2", "the last 3", "only the first 2 hours", "i.5", "l,5",
  ]

  @Test(
    "Where a figure stands, what may add to it or move it is shown first",
    arguments: [
      "take from sunday one half and give to friday", "from sunday one move to friday",
      "take off quarter from sunday", "friday add one", "to friday add a quarter from sunday",
      "friday again one", "friday was meant to be what I said for sunday, so two",
      "I was there friday and saturday, saturday was 4",
    ])
  func changes(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.review.context)
    #expect(reading.isDoubtful || reading.alternatives.contains { Meaning.of($0).contains("=") })
    if case .enter = reading.act { #expect(reading.isDoubtful) }
  }

  @Test(
    "A day that is denied or mended, or has its own words, leaves no doubt",
    arguments: [
      "friday 2 not sunday", "fri 3 i mean sat 3",
      "it wasnt sunday it was friday that I did 3 hours",
      "i'll take 3 for friday", "make friday the same as saturday", "give me 4 for friday",
    ])
  func plainChanges(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.review.context)
    #expect(!reading.isDoubtful)
  }

  @Test("What may turn a figure into another makes it doubtful", arguments: doubtful)
  func isDoubtful(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    if case .enter = reading.act { #expect(reading.isDoubtful) }
  }

  @Test(
    "A line that only gives figures is saved at once",
    arguments: (amountCases + dayCases).filter { !told.contains($0.line) })
  func isPlain(test: ReadingCase) {
    #expect(!phrasedReader.read(test.line, in: test.place.context).isDoubtful)
  }

  /// Lines of those tables that tell more than figures.
  static let told: Set = [
    "two point five friday comma zero saturday period", "fri 5, leave saturday blank",
    "friday two comma saturday three comma sunday four period", "friday through saturday 4",
    "I came late on friday so 3, saturday full, left early sunday 2",
    "hi, this is dr lee, i was there friday for 5 hours and on saturday for three and a half, "
      + "thanks",
    "friday 3 (came late), saturday all day, sunday nothing",
    "would you mind recording 3 on friday",
    "My flight was late so on Friday only 2 credits, Saturday 6.5",
    "On Friday I attended the plenary and two workshops which gave me 5.25",
  ]
}
