import ArgumentParser
import Foundation

extension Bench {
  /// Measures whether the time of the first refused code tells if somebody has the name.
  ///
  /// Each attempt is a conversation of its own: forgotten password, a name, and at once a code that
  /// is wrong, while the program's courier makes a mail or not.
  struct AskRedeem: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ask-redeem")

    @Option(help: "The program.") var program: String
    @Option(help: "A database of `bench files`, imported.") var database: String
    @Option var attempts = 100
    @Option(help: "The first person; nobody is asked for twice in an hour.") var first = 1
    @Option(help: "Seconds that a courier has for its mail after an attempt.") var pause = 0.4

    func run() throws {
      var times: [Bool: [Double]] = [:]
      for number in first..<(first + attempts) {
        for isKnown in [true, false].shuffled() {
          times[isKnown, default: []].append(try time("\(isKnown ? "u" : "x")\(number)"))
        }
      }
      let (known, unknown) = (Welch(times[true] ?? []), Welch(times[false] ?? []))
      print("known name: \(text(known)), unknown name: \(text(unknown)),", terminator: " ")
      print("t \(rounded(known.t(unknown)))")
    }

    private func time(_ name: String) throws -> Double {
      let chat = try ChatProcess(program, database: database)
      try chat.type("forgot password")
      try chat.type(name)
      let time = try chat.type("ABCD-2345")
      Thread.sleep(forTimeInterval: pause)
      return time
    }

    private func text(_ sample: Welch) -> String {
      "\(rounded(sample.mean)) ms (s \(rounded(sample.variance.squareRoot())))"
    }

    private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
  }
}
