import CMECore
import Testing

@testable import Understanding

@Suite("The second and third lines of a call")
struct DeskLaterTests {
  /// How near a reading comes to what a line is about.
  private enum Outcome { case read, offered, missed, wrong }

  private static func name(_ act: DeskAct) -> String {
    switch act {
    case .trouble(let trouble, _): "trouble \(trouble.rawValue)"
    case .ask(let question, _, _): question.rawValue
    case .enterForCaller: "enter-for-caller"
    case .nextCaller: "next-caller"
    case .did: "day-done"
    default: Desk.words(act)
    }
  }

  private static func outcome(_ line: DeskLaterLines.Case) -> Outcome {
    let reading = Desk.read(line.line, .caller)
    let names = ([reading.act] + reading.alternatives).map(name)
    let others = Set(names.dropFirst())
    if line.labels.contains(names[0]), others.isSubset(of: ["none"]) { return .read }
    if !others.union([names[0]]).isDisjoint(with: line.labels) { return .offered }
    return names == ["none"] || names.count > 1 ? .missed : .wrong
  }

  @Test("most are read as what they are, most of the others are offered, and few are taken wrongly")
  func share() {
    let outcomes = DeskLaterLines.all.map(Self.outcome)
    let count = outcomes.count
    #expect(outcomes.count { $0 == .read } * 100 >= count * 65)
    #expect(outcomes.count { $0 == .read || $0 == .offered } * 100 >= count * 82)
    #expect(outcomes.count { $0 == .wrong } * 100 <= count * 7)
  }

  @Test("none of them is a phrase")
  func apart() {
    let phrases = Set(Desk.phrases.flatMap(\.phrases).map { $0.lowercased() })
    let learned = DeskLaterLines.all.filter { phrases.contains($0.line.lowercased()) }
    #expect(learned.isEmpty, "\(learned.map(\.line))")
  }

  @Test("there are more than 150, of every question")
  func enough() {
    #expect(DeskLaterLines.all.count > 150)
    let labels = Set(DeskLaterLines.all.flatMap(\.labels))
    #expect(Set(CallerQuestion.allCases.map(\.rawValue)).isSubset(of: labels))
  }

  @Test("Days and figures that a question names come with it")
  func slots() {
    let act = Desk.read("is 9 allowed for sunday", .caller).act
    let sunday = Desk.convention.days[3].day
    #expect(act == .ask(.howMany, days: [sunday], amounts: [Credits(hundredths: 900)]))
  }

  @Test(
    "A day is marked as done only where one is named",
    arguments: [
      ("he did saturday too", "did Sat"), ("friday and saturday are in", "did Fri Sat"),
      ("sunday is saved", "did Sun"),
    ])
  func done(_ line: String, _ act: String) {
    #expect(Desk.words(Desk.read(line, .walk).act) == act)
  }

  @Test(
    "Who cannot do something for a day told no figure for it",
    arguments: ["she can't get at saturday", "he cannot put in friday", "saturday won't open"])
  func unable(_ line: String) {
    if case .figures = Desk.read(line, .caller).act { Issue.record("taken for figures") }
  }

  @Test(
    "What somebody is does not belong to the name",
    arguments: [
      ("Thuy Nguyen, nurse", "Thuy Nguyen"), ("her name is Hanna Lind, a student", "Hanna Lind"),
      ("Amy Lee, from Toronto", "Amy Lee"), ("Schmidt, Peter", "Schmidt, Peter"),
      ("zoe miller is on the line", "zoe miller"), ("Ann Lee calling", "Ann Lee"),
      ("dr brown from boston", "dr brown"),
    ])
  func role(line: String, name: String) {
    #expect(Desk.read(line, .nobody).act == .find(name))
  }

  @Test(
    "Figures that the desk is wanted to enter are entered, and others are only told",
    arguments: [
      ("friday and sunday she wants me to enter: 7 4.5", true),
      ("he asks us to put 3 for friday", true),
      ("she did friday 7 and sunday 4", false), ("he wants me to look at friday", false),
    ])
  func entering(line: String, isWanted: Bool) {
    let act = Desk.read(line, .caller).act
    #expect((act == .enterForCaller(figures: line)) == isWanted)
    if case .did = act { Issue.record("taken as done") }
  }

  @Test(
    "The next caller may stand behind a comma",
    arguments: [
      ("that's it, next caller kim white", "kim white"), ("thanks, next please obrien", "obrien"),
    ])
  func nextCaller(line: String, name: String) {
    #expect(Desk.read(line, .caller).act == .nextCaller(find: name))
  }

  @Test("Nobody is looked for under a question, and no question is answered to nobody")
  func withoutCaller() {
    #expect(Desk.read("her name is garcia lopez", .nobody).act == .find("garcia lopez"))
    let line = "who changes the address"
    #expect(Desk.read(line, .nobody).act == .find(line))
  }

  @Test("A correction after submitting never opens the entering of figures")
  func correction() {
    let lines = [
      "can the cme team correct a submitted figure", "is there anyone who can correct it for her",
      "can you change it for him after submitting", "could the office fix friday for her",
    ]
    for line in lines {
      let reading = Desk.read(line, .caller)
      #expect(Self.name(reading.act) != "enter-for-caller", "\(line)")
    }
  }
}

@Suite("The questions of members as a colleague passes them on")
struct MemberPhrasesTests {
  @Test("are told of somebody else, under labels of the desk, and not too many")
  func passedOn() {
    let set = PhraseSet(
      label: "ask total", phrases: ["what is my total", "how many do I have", "I'm not sure"])
    let asked = MemberPhrases.asked(
      in: [set, PhraseSet(label: "undo", phrases: ["undo"])], beside: [])
    let phrases = ["what is her total", "how many do she have", "she's not sure"]
    #expect(asked == [PhraseSet(label: "ask total", phrases: phrases)])
    let all = MemberPhrases.asked(in: PhraseFiles.sets, beside: Desk.phrases)
    #expect(all.allSatisfy { DeskLabel.all.contains($0.label) && $0.phrases.count < 240 })
    #expect(all.count > 10)
  }
}
