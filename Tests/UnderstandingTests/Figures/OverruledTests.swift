import CMECore
import TestSupport
import Testing
import Understanding

@Suite("Words that need not be a figure, a day or an event")
struct OverruledTests {
  static let overruled: [(ReadingCase.Place, String, Act)] = [
    (.blank, "throw out this claim, I'll redo all of it", .restart),
    (.blank, "not now, go to the following one", .skip),
    (.blank, "friday is greyed out, why", .ask(.registeredDays)),
    (
      .blank, "I know CEUs from school but CME says nothing to me, tell me what that is",
      .ask(.whatIsCME)
    ),
    (.review, "uh huh", .affirm), (.done, "now what", .help),
    (.done, "why couldn't i put more than 7.75 on friday", .ask(.howManyCredits)),
    (.event, "register me for the msk course in 2027", .outside),
    (.signIn, "login patel.s.r, second try", .signIn(name: "patel.s.r")),
  ]

  @Test("The phrases decide where they are sure", arguments: overruled)
  func decided(place: ReadingCase.Place, line: String, act: Act) {
    #expect(phrasedReader.read(line, in: place.context).act == act)
  }

  static let kept =
    cases(
      .blank,
      [
        ("all of it", "16=7.75"), ("friday", "pick 16"), ("friday please", "pick 16"),
        ("did the morning, 2h30, and after lunch 1h45", "16=4.25"),
        ("wasn't there for the closing day", "18=0"), ("i was not at the last day", "18=0"),
        ("did friday 5 saturday 6", "16=5 17=6"), ("my boss was there and got 5 on friday", "none"),
      ])
    + cases(
      .event,
      [
        ("msk workshop mar 12-14", "pick ev-msk"), ("2 then 3", "pick ev-conv"),
        ("2, sorry no, 3", "pick ev-msk"), ("convention, no wait, the course", "pick ev-ob"),
        ("first the convention then the course", "pick ev-conv"),
        ("sorry, the convention", "pick ev-conv"),
      ])

  @Test("A figure, a day or an event stays what it is", arguments: kept)
  func stays(test: ReadingCase) {
    let act = phrasedReader.read(test.line, in: test.place.context).act
    #expect(Meaning.fits(act, test.meaning), "wanted \(test.meaning), got \(Meaning.of(act))")
  }
}

/// Friday has 2, Saturday is asked about.
@Suite("Figures that are saved, spoken of while another day is asked about")
struct SavedFigureTests {
  static let likened = cases(
    .second,
    [
      ("as on friday, and for sunday 1", "17=2 18=1"), ("like friday, sunday 1", "17=2 18=1"),
      ("as on friday", "17=2"), ("2, no sorry, 3", "17=3"),
    ])

  @Test("As much as on another day", arguments: likened)
  func same(test: ReadingCase) {
    let act = phrasedReader.read(test.line, in: test.place.context).act
    #expect(Meaning.of(act) == test.meaning)
  }

  static let mended = [
    ("oh wait, that 2 should have been 5.75", "16=5.75"), ("2 is wrong it was 3", "16=3"),
    ("change 2 to 5", "16=5"), ("make the 2 a 3", "16=3"), ("3 instead of 2", "16=3"),
    ("hmm I put lunch into that, take off an hour", "16=1"),
  ]

  @Test("A figure that is mended by itself is its own day's, shown for a yes", arguments: mended)
  func isOfItsDay(line: String, meaning: String) {
    let reading = phrasedReader.read(line, in: ReadingCase.Place.second.context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.map(Meaning.of) == [meaning])
  }

  @Test("What is to be looked at again is shown first")
  func provisional() {
    let line = "make it 5 but I have to check later"
    let reading = phrasedReader.read(line, in: ReadingCase.Place.blank.context)
    #expect(Meaning.of(reading.act) == "amount?")
    #expect(reading.alternatives.map(Meaning.of) == ["16=5"])
  }

  @Test("A figure mended beside one that has to be asked about is shown first")
  func mendedBeside() {
    let line = "make saturday six fifteen i mean six point two five"
    #expect(phrasedReader.read(line, in: ReadingCase.Place.blank.context).isDoubtful)
  }

  @Test("The rest of a total, for the one day without a figure")
  func rest() {
    let three = ReadingCase.Place.second.context.days
    let days =
      three.dropLast() + [
        Context.EventDay(
          day: three[2].day, maximum: three[2].maximum, entered: Credits(hundredths: 100),
          isOpen: true)
      ]
    let context = Context(step: .credits, asked: three[1].day, days: Array(days))
    let line = "I want to end up with 9 altogether, so Saturday is whatever is left"
    #expect(phrasedReader.read(line, in: context).alternatives.map(Meaning.of) == ["17=6"])
  }
}
