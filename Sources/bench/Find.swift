import ArgumentParser
import CMECore
import CMEServices
import Foundation

extension Bench {
  /// Measures how long it takes to find a caller among many, by the worst that may be typed.
  struct Find: ParsableCommand {
    @Argument(help: "An empty folder for a file of members and its database.") var folder: String
    @Option var people = 100_000
    @Option var times = 50

    private static let queries = [
      "a", "ma", "smith", "maria garcia", "j smith", "smth jhon", "mueler", "okafr",
      "hernandes rodrigez", "christofer willams", "kowalczykowski wolfeschlegelstein",
      "p123456", "nobody.at.all@example.org", "@example", "9999999", "dr. m. a. b. c. d",
      String(repeating: "smith ", count: 2_000), "李小龙",
    ]

    func run() throws {
      let store = try AppStore.create(at: "\(folder)/people.sqlite")
      try PeopleFile(count: people).write(to: "\(folder)/people.csv")
      let order = ImportOrder(
        paths: [.members: "\(folder)/people.csv"], isDryRun: false, keepsGood: false)
      let now = Instant(secondsSince1970: 1_800_000_000)
      let importing = Timing { _ = try? store.importFiles(order, at: now) }
      print("import of \(people) people: \(text([importing]))")
      let services = Services(store: store)
      let first = Timing { _ = try? services.findCallers("mueler", limit: 5) }
      print("the first search of a process, nearly: \(text([first]))")
      for query in Find.queries {
        let count = try services.findCallers(query, limit: 5).count
        let timings = (0..<times).map { _ in
          Timing { _ = try? services.findCallers(query, limit: 5) }
        }
        print("\(query.prefix(40)): \(count) found, \(text(timings))")
      }
    }

    private func text(_ timings: [Timing]) -> String {
      let wall = timings.map(\.wall).sorted()
      let processor = timings.map(\.processor).reduce(0, +) / Double(timings.count)
      let worst = String(format: "%.1f", wall.last ?? 0)
      return String(format: "%.1f ms (", wall[wall.count / 2])
        + "at the most \(worst), of the processor " + String(format: "%.1f)", processor)
    }
  }
}
