import ArgumentParser
import CMECore
import CMEServices

extension Bench {
  /// Saves a day of one person over and over, and prints how often.
  struct Save: ParsableCommand {
    /// How a day is saved.
    enum Way: String, ExpressibleByArgument {
      /// As the conversation does it.
      case services
      /// The same two writes in bare SQLite, with the same pragmas.
      case raw
    }

    @Option var way = Way.services
    @Option var database: String
    @Option var person: Int64
    @Option var seconds = 5

    func run() throws {
      let day = Day(daysSince1970: 20_524)  // 2026-03-12
      let clock = ContinuousClock()
      let end = clock.now + .seconds(seconds)
      var count = 0
      switch way {
      case .services:
        let saver = try ServiceSaver(database, person: Member.ID(person), day: day)
        while clock.now < end {
          try saver.save(from: Save.figure(count - 1), to: Save.figure(count))
          count += 1
        }
      case .raw:
        let saver = try RawSaver(database, person: person, day: day)
        while clock.now < end {
          try saver.save(Save.figure(count)?.hundredths ?? 0)
          count += 1
        }
      }
      print(count / seconds)
    }

    /// Quarters up to 7; none before the first.
    private static func figure(_ count: Int) -> Credits? {
      count < 0 ? nil : Credits(hundredths: 25 * (1 + count % 28))
    }
  }
}
