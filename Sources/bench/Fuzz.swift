import ArgumentParser
import Foundation
import Glibc

extension Bench {
  /// Has `cme understand` read rows that nobody would write, one at a time, and stops at the first
  /// that ends it, hangs it or takes it too long.
  struct Fuzz: ParsableCommand {
    @Option(help: "The program.") var cme: String
    @Option(help: "The folder of prompts, whose example phrases are mutated.") var prompts: String
    @Option var seconds = 60
    @Option(help: "The rows of a run come again with its seed.") var seed: UInt64 = 1
    @Option(help: "The most milliseconds of its own time that a row may take.") var most = 5.0

    func run() throws {
      var rows = try FuzzRows(prompts: prompts, seed: seed)
      let reader = try ReaderProcess(cme)
      // The first question learns the phrases.
      _ = try reader.read(Array(#"{"text":"is it final","step":"review"}"#.utf8))
      let end = ContinuousClock.now + .seconds(seconds)
      var (count, slowest) = (0, 0.0)
      while ContinuousClock.now < end {
        let row = try rows.next()
        let milliseconds = try reader.read(row)
        (count, slowest) = (count + 1, max(slowest, milliseconds))
        guard milliseconds <= most else { throw TooSlow(milliseconds: milliseconds, row: row) }
      }
      print("\(count) rows, each answered; the slowest took \(Fuzz.rounded(slowest)) ms")
    }

    private static func rounded(_ milliseconds: Double) -> Double {
      (milliseconds * 100).rounded() / 100
    }

    private struct TooSlow: Error, CustomStringConvertible {
      let milliseconds: Double
      let row: [UInt8]

      var description: String {
        "took \(Fuzz.rounded(milliseconds)) ms: \(String(decoding: row, as: UTF8.self))"
      }
    }
  }
}
