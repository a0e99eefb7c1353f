import CMECore
import TestSupport
import Testing
import Understanding

@Suite("Lines that were answered wrongly once")
struct WorkedOutTests {
  @Test(
    "Times by the clock and differences are worked out, and only shown",
    arguments: [
      ("from 9:15 till 12 and 1.30 till 4 on friday", 525), ("8:30 to noon", 350),
      ("i was there from 8:30 to noon", 350), ("friday 9am to 3pm", 600), ("1pm-4pm", 300),
      ("10:00 until 13:45", 375), ("8 minus 1", 700), ("6.5 minus half an hour", 600),
      ("from 9 to 12", 300), ("1130 to 4 with an hour lunch", 350),
      ("8 to 12 minus half an hour break", 350), ("from 8 to 12 and from 14 to 17", 700),
      ("I came at 8 and left at 3 with one hour of lunch", 600), ("arrived at 9, left at 12", 300),
      ("got there at 8:30 and left at 1", 450),
    ])
  func workedOut(line: String, hundredths: Int) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(Meaning.of(reading.act) == "amount?")
    let entry = Entry(day: day("2026-10-16"), credits: Credits(hundredths: hundredths))
    #expect(reading.alternatives == [.enter([entry])])
  }

  @Test(
    "What is no sum of times stays a question",
    arguments: [
      "2 to 3", "9:10 to 9:20", "from 3 to 4", "1 minus 8", "from 6 to 7",
      "from 8 to 12 with a twenty minute break",
    ])
  func unclear(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(reading.alternatives.isEmpty)
    #expect(Meaning.of(reading.act) != "16=1.00")
  }

  static let meanings =
    cases(
      .second,
      [
        ("same as friday, 3", "amount?"), ("3, same as friday", "amount?"),
        ("same as friday, 2", "17=2"),
      ])
    + cases(.review, [("maybe", "deny"), ("hold on", "deny")])

  @Test("Each means what it should", arguments: meanings)
  func means(test: ReadingCase) {
    let act = phrasedReader.read(test.line, in: test.place.context).act
    #expect(Meaning.fits(act, test.meaning), "\(Meaning.of(act))")
  }

  @Test(
    "Who else was ill says nothing of the person's own credits",
    arguments: ["everyone was sick on friday", "the speaker was sick on friday"])
  func others(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(!Meaning.of(reading.act).contains("="))
  }

  @Test("Who says that it is somebody else is offered to leave", arguments: ["this isn't me"])
  func another(line: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.event.context)
    #expect(reading.act == .quit)
    #expect(reading.alternatives == [.ask(.nameCorrection)])
  }

  @Test("All events at once: which comes first is asked", arguments: ["all of them", "both"])
  func all(line: String) {
    let context = ReadingCase.Place.event.context
    let about = Clarification.About.event(context.events.map(\.id))
    #expect(phrasedReader.read(line, in: context).act == .clarify(Clarification(about: about)))
  }
}
