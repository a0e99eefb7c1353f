import CMECore
import TestSupport
import Testing
import Understanding

@Suite("Figures that are told by their distance from another")
struct ChangedFigureTests {
  typealias Worked = (line: String, day: String, hundredths: Int)

  @Test(
    "Taken from all of the day, or from a figure in the line",
    arguments: [
      ("the full thing less the final two hours", "2026-10-16", 575),
      ("the max without an hour and a quarter", "2026-10-16", 650),
      ("all on saturday apart from the 3 hours I missed", "2026-10-17", 500),
      ("all but half an hour", "2026-10-16", 725),
      ("everything except the keynote which is 45 minutes", "2026-10-16", 700),
      ("two hours late, the rest I saw", "2026-10-16", 575),
      ("half an hour late for a two hour lecture", "2026-10-16", 150),
      ("6.5 minus half an hour", "2026-10-16", 600), ("6 less 1 is 5", "2026-10-16", 500),
    ] as [Worked])
  func fromAll(test: Worked) { check(test, at: .blank) }

  @Test(
    "Taken from what is saved for a day, or added to it",
    arguments: [
      ("sunday half an hour less", "2026-10-18", 300), ("sunday minus one", "2026-10-18", 250),
      ("a quarter of an hour more on the friday", "2026-10-16", 225),
      ("friday is one too many", "2026-10-16", 100),
      ("friday i put one too few, add one", "2026-10-16", 300),
      ("lower sunday by a quarter", "2026-10-18", 325),
      ("friday can go up an hour", "2026-10-16", 300),
      ("knock half a point off sunday", "2026-10-18", 300),
    ] as [Worked])
  func fromSaved(test: Worked) { check(test, at: .review) }

  @Test(
    "Set against another day",
    arguments: [
      ("an hour more than friday", "2026-10-17", 300),
      ("an hour more than the day before", "2026-10-17", 300),
      ("the same minus half an hour", "2026-10-17", 150),
      ("as friday without the last hour", "2026-10-17", 100),
      ("twice what I had on friday", "2026-10-17", 400),
    ] as [Worked])
  func fromOthers(test: Worked) { check(test, at: .second) }

  @Test(
    "Several things of the programme are added up",
    arguments: [
      ("three talks each one hour and one of fifteen minutes", "2026-10-16", 325),
      ("two lectures of 45 minutes plus the panel of an hour", "2026-10-16", 250),
      ("one workshop of two hours, three talks of 20 minutes", "2026-10-16", 300),
    ] as [Worked])
  func items(test: Worked) { check(test, at: .blank) }

  @Test(
    "Where it comes to nothing that can be claimed, or is not known, it is asked",
    arguments: [
      "friday minus one", "all less lunch", "an hour less than saturday", "an hour late",
      "three talks each one hour and one of twenty minutes", "the max less 10 minutes",
      "from nine until lunch, twelve and a half", "day was 8 to 4 with an hour for lunch in it",
      "all three days an hour less", "all less 9 hours",
    ])
  func asked(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.isEmpty)
  }

  @Test(
    "A figure that is given beside what was missed is shown first",
    arguments: ["friday i missed the first 2 hours so 5", "an hour late, so 3"])
  func beside(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(Meaning.of(reading.act).hasPrefix("16="))
    #expect(reading.isDoubtful)
  }

  @Test("A day that is only likened to gets no figure")
  func likened() {
    let line = "friday should have been like sunday only longer, four"
    let reading = phrasedReader.read(line, in: ReadingCase.Place.review.context)
    #expect(Meaning.of(reading.act) == "16=4")
    #expect(reading.isDoubtful)
  }

  @Test("What is said of a day after it was denied of it is its own")
  func namedAgain() {
    let line = "saturday I was at court not friday, friday back to six"
    let reading = phrasedReader.read(line, in: ReadingCase.Place.review.context)
    #expect(!Meaning.of(reading.act).contains("17=6"))
  }

  @Test("Two figures that stand in each other's place are shown the other way round")
  func exchanged() {
    let reading = phrasedReader.read(
      "friday and sunday are swapped", in: ReadingCase.Place.review.context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.map(Meaning.of) == ["16=3.5 18=2"])
  }

  @Test("Figures that do not fit the other day's maximum are not exchanged")
  func notExchanged() {
    let friday = Context.EventDay(
      day: day("2026-10-16"), maximum: Credits(hundredths: 775),
      entered: Credits(hundredths: 600), isOpen: true)
    let sunday = Context.EventDay(
      day: day("2026-10-18"), maximum: Credits(hundredths: 450),
      entered: Credits(hundredths: 400), isOpen: true)
    let context = Context(step: .review, days: [friday, sunday], today: day("2026-10-20"))
    let reading = phrasedReader.read("friday and sunday are swapped", in: context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.isEmpty)
  }

  @Test("A day that has a figure is emptied only after a yes")
  func emptied() {
    let reading = phrasedReader.read(
      "sunday must be empty, i was sick", in: ReadingCase.Place.review.context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.map(Meaning.of) == ["18=0"])
  }

  @Test(
    "Words that only stress a figure leave it as it is",
    arguments: ["4.5 and not a minute less", "4.5, not a credit more"])
  func stressed(line: String) {
    let act = phrasedReader.read(line, in: ReadingCase.Place.blank.context).act
    #expect(Meaning.of(act) == "16=4.5")
  }

  @Test(
    "A slip that is named is mended",
    arguments: ["4.5, I lie, 3.5", "friday 4.5, rubbish, 3.5", "4.5 oh fat fingers 3.5"])
  func slips(line: String) {
    let act = phrasedReader.read(line, in: ReadingCase.Place.blank.context).act
    #expect(Meaning.of(act) == "16=3.5")
  }

  private func check(_ test: Worked, at place: ReadingCase.Place) {
    let reading = phrasedReader.read(test.line, in: place.context)
    let entry = Entry(day: day(test.day), credits: Credits(hundredths: test.hundredths))
    #expect(Meaning.of(reading.act) == "amount?", "\(test.line)")
    #expect(reading.alternatives == [.enter([entry])], "\(test.line)")
  }
}
