import Testing
import Understanding

@Suite("Amounts and days are seen in every form")
struct SeenTests {
  private let reader = Reader { [] }

  @Test("Numbers", arguments: digitForms + fractionForms + wordForms + sentenceForms)
  func numbers(_ line: SeenCase) { check(line) }

  @Test("Durations", arguments: durationForms)
  func durations(_ line: SeenCase) { check(line) }

  @Test("Numbers that are no credits", arguments: otherNumberForms)
  func others(_ line: SeenCase) { check(line) }

  @Test("Weekdays and places in the event", arguments: weekdayForms + orderForms)
  func days(_ line: SeenCase) { check(line) }

  @Test("Dates", arguments: dateForms)
  func dates(_ line: SeenCase) { check(line) }

  @Test("Events of other lengths and times", arguments: fortnightForms + earlyForms + newYearForms)
  func elsewhere(_ line: SeenCase) { check(line) }

  @Test("Times of day are asked about, and nothing is recorded of them", arguments: clockCases)
  func clock(_ line: ReadingCase) {
    let act = phrasedReader.read(line.line, in: line.place.context).act
    #expect(Meaning.fits(act, line.meaning), "wanted \(line.meaning), got \(Meaning.of(act))")
  }

  private func check(_ line: SeenCase) {
    let reading = reader.read(line.line, in: line.place.context)
    #expect(reading.amounts == line.amounts)
    #expect(reading.days == line.days)
  }
}
