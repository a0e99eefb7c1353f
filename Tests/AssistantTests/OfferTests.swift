import CMECore
import TestSupport
import Testing

@testable import Assistant

/// What is made of a line where something is offered by number.
struct OfferTests {
  @Test("A guess is shown, and saved after a yes or by its number, never as another figure")
  func guess() {
    for (answer, saved) in [("yes", 200), ("yep 1", 200), ("3", 300), ("the first", 200)] {
      var rehearsal = Rehearsal.signedIn()
      #expect(rehearsal.type("about 2").ids.first == .confirmGuess)
      #expect(rehearsal.parts[0].figures.isEmpty)
      #expect(rehearsal.type(answer).ids.first == .saved)
      #expect(rehearsal.parts[0].figures[friday] == Credits(hundredths: saved), "\(answer)")
    }
  }

  @Test("A refusal leaves it", arguments: ["no", "2", "the second one"])
  func refused(answer: String) {
    var rehearsal = Rehearsal.signedIn()
    _ = rehearsal.type("about 3")
    #expect(rehearsal.type(answer).ids == [.askDayFirst])
    #expect(rehearsal.parts[0].figures.isEmpty)
  }

  @Test("Nothing, said to a list, picks none of it and is no zero", arguments: ["nothing", "none"])
  func nothing(answer: String) {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.dialogue.offers = [.act(.ask(.zeroRule)), .act(.help), .noneOfThese]
    #expect(rehearsal.type(answer).ids.first == .sayItAnew)
    #expect(rehearsal.parts[0].figures.isEmpty)
  }
}
