import CMECore
import TestSupport
import Testing
import Understanding

@Suite("Figures that a stranger saw recorded wrongly")
struct StrangerTests {
  static let totals = cases(
    .blank,
    [
      "4 credits for the whole convention", "4 for the whole event not per day",
      "6 for the entire meeting", "5 for the complete conference",
      "seven credits for the convention as a whole", "8 for everything together",
      "15 all days added up", "11 for the entire weekend altogether", "10 all up",
      "five for the event, not five a day",
    ].map { ($0, "day?") })

  @Test("A total of the event is not saved for each day", arguments: totals)
  func isOfTheEvent(test: ReadingCase) {
    #expect(Meaning.of(act(test)) == test.meaning)
  }

  @Test("A figure for the whole event is that of its one open day")
  func onlyDay() {
    let all = ReadingCase.Place.blank.context
    let days = all.days.prefix(1)
    let one = Context(
      step: .credits, asked: days.first?.day, days: Array(days), events: [], today: all.today)
    #expect(Meaning.of(phrasedReader.read("4 for the whole event", in: one).act) == "16=4")
  }

  static let mendedDays = cases(
    .blank,
    [
      ("friday 5 sorry i mean saturday 5", "17=5"), ("saturday 6 my bad friday 6", "16=6"),
      ("friday 5 rather saturday 5", "17=5"), ("saturday 4 typo sunday 4", "18=4"),
      ("friday 4 oh no that was saturday", "17=4"), ("saturday 5 i'm sorry, sunday", "18=5"),
      ("Friday 7 Saturday 7 Sunday 4 wait Saturday was only 6", "16=7 17=6 18=4"),
      ("first day 5 second 4 third 3", "16=5 17=4 18=3"),
      ("May I trouble you to enter 3 for Saturday? Kind regards", "17=3"),
      ("I would appreciate it if you could put down 4.25 for Friday", "16=4.25"),
      (
        "Good afternoon. I would kindly like to declare five and one quarter credits for Friday, "
          + "if you please. Thank you so much.", "16=5.25"
      ),
    ])

  @Test("The day that is said last counts, and no other figure is lost", arguments: mendedDays)
  func mended(test: ReadingCase) {
    #expect(Meaning.of(act(test)) == test.meaning)
  }

  @Test(
    "What may take from a figure, or give it to another day, has it shown first",
    arguments: [
      "sunday 4 but only stayed for half of it", "saturday 6 but left halfway",
      "friday 5, apologies, saturday 5", "friday 5 whoops saturday 5", "friday 5 er saturday 5",
      "saturday 5, i was wrong, sunday 5",
    ])
  func doubtful(line: String) {
    #expect(phrasedReader.read(line, in: ReadingCase.Place.blank.context).isDoubtful)
  }

  @Test(
    "What a line comes to is shown, for a yes",
    arguments: [
      ("i only went to two talks friday, one hour each", "16=2"),
      ("six hours but I came 15 minutes late", "16=5.75"),
      ("five on friday and one less on saturday", "16=5 17=4"),
      ("four hours friday but left 30 minutes early", "16=3.5"),
      ("Friday 8 to 12", "16=4"), ("saturday 9-11", "17=2"),
    ])
  func shown(line: String, meaning: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.map(Meaning.of) == [meaning])
  }

  @Test("Times with a break between them are no figure")
  func breaks() {
    let line = "I was in the ballroom from 8 to noon on friday with a twenty minute coffee break"
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(Meaning.of(reading.act) == "amount?" && reading.alternatives.isEmpty)
  }

  @Test(
    "Questions that were taken for others",
    arguments: [
      (ReadingCase.Place.review, "are you sure about saturday", Act.review),
      (.done, "is there an expiry on it", .ask(.certificate)),
      (.done, "how long do i keep it", .ask(.certificate)),
      (.done, "THIS IS WRONG I ATTENDED 6 ON SUNDAY", .ask(.finalSubmission)),
    ])
  func questions(place: ReadingCase.Place, line: String, act: Act) {
    #expect(phrasedReader.read(line, in: place.context).act == act)
  }

  private func act(_ test: ReadingCase) -> Act {
    phrasedReader.read(test.line, in: test.place.context).act
  }
}
