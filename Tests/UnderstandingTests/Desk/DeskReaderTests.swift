import CMECore
import Foundation
import TestSupport
import Testing

@testable import Understanding

/// The desk that the lines are read at, and what was read as words.
enum Desk {
  static let reader = DeskReader(phrases: { sets }, members: { PhraseFiles.sets })
  static let sets: [PhraseSet] = {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let folder = root.appendingPathComponent("Prompts/en/desk-phrases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().flatMap { name in
      let data = try? Data(contentsOf: folder.appendingPathComponent(name))
      return PhraseFile.parse(String(decoding: data ?? Data(), as: UTF8.self))
    }
  }()

  static var phrases: [PhraseSet] {
    sets.filter { !$0.label.hasPrefix(PhraseFile.wordsPrefix) }
  }

  static func event(_ id: String, _ title: String, from first: Day, days: Int) -> Event {
    Event(
      id: id, title: title, format: "live activity", location: "Orlando", zone: .utc,
      concludesAt: Instant(secondsSince1970: 0), claimClosesAt: nil, creditType: "",
      days: (0..<days).map {
        EventDay(
          day: first.advanced(by: $0), label: "Day \($0 + 1)", maximum: Credits(hundredths: 800))
      })
  }

  static let convention = event(
    "CONV", "Annual Ultrasound Convention", from: day("2026-10-15"), days: 4)
  static let course = event("OBST", "Obstetric Ultrasound Course", from: day("2026-11-05"), days: 2)

  static func context(_ place: DeskLines.Place) -> DeskContext {
    guard place != .nobody else { return DeskContext() }
    return DeskContext(
      event: convention, events: [course, convention], hasCaller: true,
      isWalking: place == .walk, today: day("2026-11-20"))
  }

  static func read(_ line: String, _ place: DeskLines.Place) -> DeskReading {
    reader.read(line, in: context(place))
  }

  static func words(_ reading: DeskReading) -> String {
    ([reading.act] + reading.alternatives).map(words).joined(separator: " or ")
  }

  static func words(_ act: DeskAct) -> String {
    switch act {
    case .at(let step): "at \(DeskLabel.name(of: step))"
    case .trouble(let trouble, let days):
      (["trouble", trouble.rawValue] + days.map { $0.weekday.rawValue.prefix(3).capitalized })
        .joined(separator: " ")
    case .ask(let question, _, _): "ask \(question.rawValue)"
    case .did(let days):
      (["did"] + days.map { $0.weekday.rawValue.prefix(3).capitalized }).joined(separator: " ")
    case .event(let id): "event \(id)"
    case .enterForCaller(let figures): joined("enter-for-caller", figures ?? "")
    case .unlock(let reason): joined("unlock", reason)
    case .note(let text): joined("note", text)
    case .followUp(let text): joined("follow-up", text)
    case .done(let number): "done \(number)"
    case .nextCaller(let name): joined("next-caller", name ?? "")
    case .find(let name): joined("find", name)
    case .resetMail: "reset-mail"
    case .followUps: "follow-ups"
    default: "\(act)"
    }
  }

  private static func joined(_ word: String, _ text: String) -> String {
    text.isEmpty ? word : "\(word) \(text)"
  }
}

@Suite("What a colleague types at the help desk")
struct DeskReaderTests {
  private static func acts(_ line: DeskLines.Case) -> [String] {
    let reading = Desk.read(line.line, line.place)
    return ([reading.act] + reading.alternatives).map(Desk.words)
  }

  private static func meant(_ line: DeskLines.Case) -> [String] {
    line.act.components(separatedBy: " or ")
  }

  @Test("A line is read as what it means, or that is offered", arguments: DeskLines.all)
  func line(_ line: DeskLines.Case) {
    #expect(!Set(Self.acts(line)).isDisjoint(with: Self.meant(line)), "\(Self.acts(line))")
  }

  @Test("Nearly every line is read at once")
  func share() {
    let first = DeskLines.all.filter { Self.meant($0).contains(Self.acts($0)[0]) }
    #expect(first.count * 100 >= DeskLines.all.count * 96)
    let alone = first.filter { Self.acts($0).count == 1 }
    #expect(alone.count * 100 >= DeskLines.all.count * 85)
  }
}

@Suite("The phrases of the help desk")
struct DeskPhrasesTests {
  @Test("every label has phrases, and every set has a known label")
  func labels() {
    #expect(Set(Desk.phrases.map(\.label)) == Set(DeskLabel.all))
    #expect(Desk.phrases.count == DeskLabel.all.count)
  }

  @Test("enough phrases stand under each label", arguments: Desk.phrases)
  func enough(set: PhraseSet) {
    #expect((25...120).contains(set.phrases.count), "\(set.label): \(set.phrases.count)")
  }

  @Test("no phrase stands twice")
  func once() {
    let phrases = Desk.phrases.flatMap(\.phrases)
    let twice = Dictionary(grouping: phrases) { $0 }.filter { $1.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  @Test("a word stands in one list of words that mean the same")
  func words() {
    let words = Desk.sets.filter { $0.label.hasPrefix(PhraseFile.wordsPrefix) }
      .flatMap(\.phrases)
    #expect(!words.isEmpty && words.count == Set(words).count)
  }

  @Test("the members' phrases and those of the desk do not mix")
  func apart() {
    let desk = DeskLabel.all.filter { $0.contains(" ") }
    let own = Set(desk).subtracting(PhraseLabel.topics)
    #expect(Set(PhraseFiles.sets.map(\.label)).isDisjoint(with: own))
    #expect(PhraseFiles.phrases.allSatisfy { PhraseLabel.all.contains($0.label) })
  }

  @Test("a phrase that the model has not learned is mostly read right")
  func crossed() {
    let outcomes = CrossValidation.run(Desk.sets, folds: 5)
    let right = outcomes.count { $0.isRight }
    #expect(right * 10 > outcomes.count * 6)
  }
}

@Suite("What a colleague types stays safe and as it was typed")
struct DeskTextTests {
  @Test(
    "A text, a name or a reason is kept letter by letter",
    arguments: [
      "Mülleŕ  & Söhne", "ALL CAPS, please: 2.50", "next caller", "card", "step 7 at 10:30",
      "ends with a dot.", "李 伟 called", "💥 twice", "a-b-c",
    ])
  func kept(text: String) {
    for place in DeskLines.Place.allCases {
      #expect(Desk.read("note \(text)", place).act == .note(text))
      #expect(Desk.read("  Note:   \(text)  ", place).act == .note(text))
      #expect(Desk.read("follow up \(text)", place).act == .followUp(text))
      #expect(Desk.read("unlock \(text)", place).act == .unlock(reason: text))
      #expect(Desk.read("next caller \(text)", place).act == .nextCaller(find: text))
      #expect(Desk.read("find \(text)", place).act == .find(text))
    }
  }

  @Test(
    "Lines that are no sentences are survived, and do nothing",
    arguments: ["", " ", "\t", "\0", ".", "—", String(repeating: "x ", count: 5_000)])
  func odd(line: String) {
    #expect(Desk.read(line, .caller).act == .none)
    #expect(Desk.read(line, .walk).act == .none)
  }

  @Test("The same line is read the same by a reader that learned on its own")
  func again() {
    let other = DeskReader(phrases: { Desk.sets }, members: { PhraseFiles.sets })
    for line in DeskLines.all.prefix(60) {
      let read = other.read(line.line, in: Desk.context(line.place))
      #expect(read == Desk.read(line.line, line.place))
    }
  }

  @Test(
    "What mails, unlocks, ends a call or leaves is not taken from a line that says no",
    arguments: [
      "the reset mail is not there", "do not send a reset mail to her", "don't unlock it yet",
      "she has not hung up", "do not end the call", "i'm not leaving",
    ])
  func negated(line: String) {
    let act = Desk.read(line, .caller)
    let isRisky = [.resetMail, .unlock(reason: ""), .nextCaller(find: nil), .quit].contains(act.act)
    #expect(!isRisky || !act.alternatives.isEmpty, "\(act)")
  }

  @Test("No line of the table is also a phrase")
  func apart() {
    let phrases = Set(Desk.phrases.flatMap(\.phrases).map { $0.lowercased() })
    let exact = DeskLines.all.filter { phrases.contains($0.line.lowercased()) }
    #expect(exact.count * 3 < DeskLines.all.count, "\(exact.map(\.line))")
  }

  @Test("Without phrases the commands still work, and nothing else is understood")
  func bare() {
    let reader = DeskReader(phrases: { [] }, members: { [] })
    #expect(reader.read("card", in: Desk.context(.caller)).act == .card)
    #expect(reader.read("he's at step 6", in: Desk.context(.caller)).act == .at(.pencil))
    #expect(reader.read("submit does nothing", in: Desk.context(.caller)).act == .none)
    #expect(reader.read("okafor", in: DeskContext()).act == .find("okafor"))
  }
}

@Suite("Lines that were mangled")
struct DeskMangledTests {
  /// A line with words left out, doubled or swapped, and a letter changed.
  private func mangled(_ line: String, _ dice: inout SeededGenerator) -> String {
    var words = line.split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &dice) where !words.isEmpty {
      let place = Int.random(in: words.indices, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: words.remove(at: place)
      case 1: words.insert(words[place], at: place)
      case 2: words.swapAt(place, Int.random(in: words.indices, using: &dice))
      default: words[place] = String(words[place].shuffled(using: &dice))
      }
    }
    return words.joined(separator: [" ", "  ", ", ", ": "].randomElement(using: &dice) ?? " ")
  }

  @Test("are read without harm, the same each time, and never as a day that was not named")
  func survived() {
    var dice = SeededGenerator(seed: 6)
    for _ in 0..<3 {
      for line in DeskLines.all {
        let text = mangled(line.line, &dice)
        let reading = Desk.read(text, line.place)
        #expect(reading == Desk.read(text, line.place))
        if case .trouble(_, let days) = reading.act {
          #expect(Set(days).isSubset(of: Desk.convention.days.map(\.day)), "\(text)")
        }
        #expect(!reading.alternatives.contains(reading.act), "\(text)")
      }
    }
  }
}
