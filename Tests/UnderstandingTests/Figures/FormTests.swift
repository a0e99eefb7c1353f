import Testing
import Understanding

@Suite("Forms of writing and of speaking")
struct FormTests {
  @Test("Lists of figures keep their order, whatever stands between them", arguments: listForms)
  func lists(_ line: ReadingCase) { check(line) }

  @Test("Weekdays of a letter or two, beside figures and each other", arguments: shortDayForms)
  func shortDays(_ line: ReadingCase) { check(line) }

  @Test("Slips in the words of numbers", arguments: slipForms)
  func slips(_ line: ReadingCase) { check(line) }

  @Test("Times of day in stories are no credits", arguments: timeForms)
  func times(_ line: ReadingCase) { check(line) }

  @Test("Ordinals and numbers of other things", arguments: otherForms)
  func others(_ line: ReadingCase) { check(line) }

  @Test("The one that is a day, and the one that is a figure", arguments: oneForms)
  func ones(_ line: ReadingCase) { check(line) }

  @Test("What a figure comes to is asked", arguments: openForms)
  func open(_ line: ReadingCase) { check(line) }

  @Test("Pieces of a day by its halves", arguments: pieceForms)
  func pieces(_ line: ReadingCase) { check(line) }

  private func check(_ line: ReadingCase) {
    let act = phrasedReader.read(line.line, in: line.place.context).act
    #expect(Meaning.fits(act, line.meaning), "wanted \(line.meaning), got \(Meaning.of(act))")
  }
}
