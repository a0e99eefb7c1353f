import CMECore
import Testing

@testable import Understanding

@Suite("What a caller who is led reports to have done")
struct DeskDoneTests {
  private static let friday = Desk.convention.days[1].day

  @Test(
    "What is clicked or typed is done, and the next instruction follows",
    arguments: [
      ("clicked the pencil", DeskAct.at(.figure)),
      ("she pressed the pencil left of friday", .at(.figure)), ("typed 5", .at(.disc)),
      ("he put in 3.5 for friday", .at(.disc)), ("selected enter credits", .at(.pencil)),
      ("opened the tracker", .at(.enterCredits)), ("she clicked on my account", .at(.signIn)),
    ])
  func next(line: String, act: DeskAct) {
    #expect(Desk.read(line, .walk) == DeskReading(act: act))
  }

  @Test(
    "With the disc a day is done: the one that is named, or the one they were at",
    arguments: [
      ("typed 5 and clicked the disc", []), ("corrected it to 4.5, saved", []),
      ("clicked the disc for friday", [friday]),
      ("fri 6.5 also done", [friday]),
      ("put 3 for friday and pressed the disk", [friday]),
    ])
  func done(line: String, days: [Day]) {
    #expect(Desk.read(line, .walk) == DeskReading(act: .did(days)))
  }

  @Test(
    "Questions, troubles and what is still to come report nothing",
    arguments: [
      "clicked the disc and it is red",

      "the disc is not clicked", "he will have typed 5 then",
      "typed 5, is that right?", "typed 5 and submitted",
    ])
  func nothing(line: String) {
    let act = Desk.read(line, .walk).act
    if case .did = act { Issue.record("taken as done") }
    #expect(act != .at(.figure) && act != .at(.disc))
  }

  @Test(
    "Who is led tells that it is submitted, and no question tells it",
    arguments: [
      ("she submitted", true), ("ok it went through", true), ("it says submitted, total 4", true),
      ("is it submitted", false), ("it was not submitted", false),
      ("submitted it yesterday", false),
    ])
  func submitted(line: String, isTold: Bool) {
    #expect((Desk.read(line, .walk).act == .didSubmit) == isTold)
  }

  @Test("Nobody who is not led reports anything")
  func notLed() {
    #expect(Desk.read("typed 5 and clicked the disc", .caller).act != .did([]))
  }
}
