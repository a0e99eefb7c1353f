import Testing
import Understanding

@Suite("Whole lines mean one thing")
struct WholeLineTests {
  @Test(
    "A day that a story is told of takes no figure from its neighbour", arguments: ownClauseCases)
  func ownClauses(_ line: ReadingCase) { check(line) }

  @Test("A day missed for a reason that is told is a zero", arguments: toldAbsenceCases)
  func absences(_ line: ReadingCase) { check(line) }

  @Test("As much as on a day that has its figure", arguments: likeDayCases)
  func likeDays(_ line: ReadingCase) { check(line) }

  @Test("Pieces of one day add up", arguments: pieceCases)
  func pieces(_ line: ReadingCase) { check(line) }

  @Test("The figure said last, and by the person, counts", arguments: restatedCases)
  func restated(_ line: ReadingCase) { check(line) }

  @Test("Questions, agreement and days to do again enter nothing", arguments: unenteredCases)
  func unentered(_ line: ReadingCase) { check(line) }

  @Test("Another event is chosen at the end where it is named", arguments: otherEventCases)
  func otherEvents(_ line: (line: String, meaning: String)) {
    let context = Context(
      step: .done, days: ReadingCase.Place.review.context.days,
      events: ReadingCase.Place.event.context.events)
    let act = phrasedReader.read(line.line, in: context).act
    #expect(Meaning.fits(act, line.meaning), "got \(Meaning.of(act))")
  }

  @Test("No list of events is no reason to stop", arguments: ["the 2nd one", "2"])
  func noEvents(_ line: String) {
    let context = Context(step: .event)
    #expect(phrasedReader.read(line, in: context).act != .submit)
  }

  @Test("A zero that is only told is shown before it is saved")
  func shown() {
    let place = ReadingCase.Place.blank
    #expect(phrasedReader.read("flown home on sunday", in: place.context).isDoubtful)
  }

  private func check(_ line: ReadingCase) {
    let act = phrasedReader.read(line.line, in: line.place.context).act
    #expect(
      Meaning.fits(act, line.meaning), "wanted \(line.meaning), got \(Meaning.of(act))")
  }
}
