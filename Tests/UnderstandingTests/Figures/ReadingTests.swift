import Testing
import Understanding

@Suite("Lines mean what people meant by them")
struct ReadingTests {
  @Test("An amount for the day being asked about", arguments: amountCases)
  func amounts(_ line: ReadingCase) { check(line) }

  @Test("Figures with their days", arguments: dayCases)
  func days(_ line: ReadingCase) { check(line) }

  @Test("With a day already entered", arguments: secondDayCases)
  func secondDay(_ line: ReadingCase) { check(line) }

  @Test("At the review", arguments: reviewCases)
  func review(_ line: ReadingCase) { check(line) }

  @Test("Four days, one of them closed", arguments: fourDayCases)
  func fourDays(_ line: ReadingCase) { check(line) }

  @Test("Figures in the middle of stories", arguments: storyCases)
  func stories(_ line: ReadingCase) { check(line) }

  @Test(
    "Lines written after the reader",
    arguments: freshCases + freshSecondCases + freshReviewCases + freshEventCases)
  func fresh(_ line: ReadingCase) { check(line) }

  @Test("Whose a figure is, and whether it is so", arguments: assertionCases)
  func assertions(_ line: ReadingCase) { check(line) }

  @Test("Which event is meant", arguments: eventCases)
  func events(_ line: ReadingCase) { check(line) }

  @Test("Who somebody says they are", arguments: signInCases)
  func signIn(_ line: ReadingCase) { check(line) }

  @Test("Nothing is submitted that nobody asked to", arguments: unsentCases)
  func unsent(_ line: ReadingCase) {
    #expect(phrasedReader.read(line.line, in: line.place.context).act != .submit)
  }

  @Test("Telling of a figure gives none", arguments: reportCases)
  func reports(_ line: ReadingCase) {
    let act = phrasedReader.read(line.line, in: line.place.context).act
    #expect(!Meaning.of(act).contains("="), "got \(Meaning.of(act))")
  }

  @Test("An unclear day is asked for and the clear ones are kept", arguments: unclearCases)
  func unclear(_ line: (line: String, asked: String, kept: String)) {
    let act = phrasedReader.read(line.line, in: ReadingCase.Place.blank.context).act
    guard case .clarify(let clarification) = act else {
      Issue.record("got \(Meaning.of(act))")
      return
    }
    #expect(Meaning.of(act) == line.asked)
    #expect(Meaning.of(.enter(clarification.kept)) == line.kept)
  }

  @Test("Every day but one", arguments: exceptCases)
  func exceptions(_ line: ReadingCase) { check(line) }

  @Test("A day that waits gets no figure", arguments: waitingCases)
  func waiting(_ line: ReadingCase) { check(line) }

  @Test("Short lines and questions that figures used to hide", arguments: plainCases)
  func plain(_ line: ReadingCase) { check(line) }

  @Test("A change later may be before or after submitting", arguments: ReadingCase.Place.open)
  func changes(_ place: ReadingCase.Place) {
    let reading = phrasedReader.read("can I change it later", in: place.context)
    #expect(reading.act == .ask(.finalSubmission))
    #expect(reading.alternatives == [.ask(.fixEntry)])
    let sent = phrasedReader.read("can I change it after I submit", in: place.context)
    #expect(sent.act == .ask(.finalSubmission) && sent.alternatives.isEmpty)
  }

  @Test("Submitting is heard where it is named", arguments: sentCases)
  func sent(_ line: ReadingCase) { check(line) }

  private func check(_ line: ReadingCase) {
    let act = phrasedReader.read(line.line, in: line.place.context).act
    #expect(
      Meaning.fits(act, line.meaning), "wanted \(line.meaning), got \(Meaning.of(act))")
  }
}
