import ArgumentParser
import Glibc

extension Bench {
  /// Starts a program many times without input and prints the median of its times.
  struct Start: ParsableCommand {
    @Option var times = 100
    @Argument(parsing: .captureForPassthrough) var command: [String]

    func run() throws {
      guard !command.isEmpty else { throw ValidationError("Name a program.") }
      let durations = try (0..<times).map { _ in try Start.time(command) }.sorted()
      let median = durations[times / 2] / .milliseconds(1)
      print((median * 100).rounded() / 100, "ms")
    }

    /// Foundation's Process looks only every 50 ms whether a program has ended.
    private static func time(_ command: [String]) throws -> Duration {
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      for descriptor: Int32 in 0...2 {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
      let words = command.map { strdup($0) } + [nil]
      defer { words.forEach { free($0) } }
      return try ContinuousClock().measure {
        var process: pid_t = 0
        guard posix_spawn(&process, command[0], &actions, nil, words, environ) == 0 else {
          throw ValidationError("\(command[0]) does not start.")
        }
        waitpid(process, nil, 0)
      }
    }
  }
}
