import CMECore
import TestSupport
import Testing
import Understanding

@Suite("Whatever is typed")
struct ReadingProperties {
  private static let places: [ReadingCase.Place] = [
    .blank, .second, .review, .four, .event, .signIn, .done,
  ]

  /// Without phrases, so that nothing but the figures themselves decides.
  private let reader = Reader { [] }

  private func lines(seed: UInt64) -> [String] {
    var maker = LineMaker(seed: seed)
    return (0..<200).flatMap { _ in [maker.shuffled(), maker.mutated(), maker.noise()] }
  }

  @Test("Entries, days and events are of the context", arguments: places)
  func known(_ place: ReadingCase.Place) {
    let context = place.context
    let days = context.days.map(\.day)
    for line in lines(seed: 11) {
      let reading = reader.read(line, in: context)
      switch reading.act {
      case .enter(let entries):
        #expect(entries.allSatisfy { days.contains($0.day) }, "\(line.debugDescription)")
        #expect(!entries.isEmpty && entries.map(\.day) == Set(entries.map(\.day)).sorted())
      case .pickDay(let day): #expect(days.contains(day), "\(line.debugDescription)")
      case .pickEvent(let id): #expect(context.events.contains { $0.id == id })
      default: break
      }
      #expect(reading.days.allSatisfy(days.contains))
    }
  }

  @Test("A figure comes from the line, from a saved day or from a maximum", arguments: places)
  func given(_ place: ReadingCase.Place) {
    let context = place.context
    let saved = context.days.compactMap(\.entered) + context.days.map(\.maximum)
    for line in lines(seed: 12) {
      let reading = reader.read(line, in: context)
      guard case .enter(let entries) = reading.act else { continue }
      let absent = Self.only.contains { line.lowercased().contains($0) } ? [Credits.zero] : []
      let sums = Set(sums(of: reading.amounts) + saved + absent)
      #expect(
        entries.allSatisfy { sums.contains($0.credits) },
        "\(line.debugDescription) gave \(Meaning.of(reading.act))")
    }
  }

  /// Words that say the person was not there on the other days.
  private static let only = ["only", "no other", "nothing else", "other"]

  /// The amounts and the sums of neighbours, as the pieces of a day add up.
  private func sums(of amounts: [Credits]) -> [Credits] {
    amounts.indices.flatMap { start in
      amounts.indices[start...].map { end in amounts[start...end].total }
    }
  }

  @Test("The same line is read the same way twice")
  func steady() {
    let other = Reader { [] }
    for line in lines(seed: 13) {
      let context = ReadingCase.Place.blank.context
      #expect(reader.read(line, in: context) == other.read(line, in: context))
    }
  }

  @Test("A line without a figure, a word for one or an absence never enters any")
  func silent() {
    let words = [
      "hello", "ultrasound", "certificate", "where", "table", "board", "the", "friday", "nurse",
    ]
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<500 {
      let line = (0..<6).compactMap { _ in words.randomElement(using: &generator) }.joined(
        separator: " ")
      let act = reader.read(line, in: ReadingCase.Place.blank.context).act
      #expect(!Meaning.of(act).contains("="), "\(line)")
    }
  }

  @Test(
    "A line far too long is no answer",
    arguments: ["2 ", "fri ", "a", "½", "-1 ", "\u{200D}", ".,"])
  func long(_ piece: String) {
    let line = String(repeating: piece, count: 20_000)
    #expect(!Meaning.of(reader.read(line, in: ReadingCase.Place.blank.context).act).contains("="))
  }
}
