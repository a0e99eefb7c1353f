import Testing
import Understanding

/// What is picked where something is offered by number.
struct ListChoiceTests {
  @Test(
    "A number, with nothing but light words beside it, picks",
    arguments: [
      ("1", 1), (" 2. ", 2), ("#3", 3), ("(2)", 2), ("yep 1", 1), ("1 please", 1),
      ("number two", 2),
      ("the second one", 2), ("the 1st", 1), ("option 3!", 3), ("one", 1), ("I meant the first", 1),
      ("numero 3", 3), ("two. no sorry three", 3), ("2, I mean 1", 1), ("ok, take 2", 2),
    ])
  func number(line: String, number: Int) { #expect(ListChoice(line) == .number(number)) }

  @Test(
    "A refusal of all picks none",
    arguments: ["none", "None of those.", "nothing", "neither", "no", "nope", "something else"])
  func none(line: String) { #expect(ListChoice(line) == .noneOfThem) }

  @Test(
    "A figure, a day, several numbers or more words pick nothing",
    arguments: [
      "", "6.5", "1 hour", "2 credits", "no, 2", "1 2", "1 or 2", "friday 1", "yes", "undo",
      "nothing on friday", "1/2", "sorry",
    ])
  func others(line: String) { #expect(ListChoice(line) == nil) }
}
