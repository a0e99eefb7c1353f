import CMECore
import Foundation

/// A program of this machine that is run to its end, without a shell.
struct PrinterProgram {
  /// What came of a run: its status, and the beginning of what it said.
  struct Answer {
    let status: Int32
    let output, errors: String
  }

  let path: String
  private let environment: [String: String]

  /// Looks for a program in the folders of PATH that are given from the root, then in /usr/bin.
  init?(_ name: String, _ environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.first == "/" }
    let paths = (folders + ["/usr/bin"]).map { "\($0)/\(name)" }
    guard let path = paths.first(where: PrinterProgram.isProgram) else { return nil }
    self.path = path
    // Nothing of ours, and answers in a known language.
    self.environment = environment.filter { !$0.key.hasPrefix("CME_") }
      .merging(["LC_ALL": "C", "LANGUAGE": "C"]) { $1 }
  }

  /// Runs it; one that takes too long is ended, with all that it started.
  func run(
    _ arguments: [String], input: Data, seconds: Double
  ) throws(DeliveryRefusal) -> Answer {
    do throws(SystemError) {
      let channels = try [MemoryFile(input), MemoryFile(Data()), MemoryFile(Data())]
      let process = try spawn(arguments, channels.map(\.descriptor))
      guard let status = PrinterProgram.status(of: process, seconds: seconds) else {
        throw SystemError(ETIMEDOUT)
      }
      return Answer(
        status: status, output: channels[1].beginning, errors: channels[2].beginning)
    } catch {
      throw .notPrinted(reason: error.reason)
    }
  }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  private func spawn(_ arguments: [String], _ channels: [Int32]) throws(SystemError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, channel) in channels.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, channel, Int32(number))
    }
    PrinterProgram.setApart(&attributes)
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(
      &process, path, &actions, &attributes, words + [nil], variables + [nil])
    guard result == 0 else { throw SystemError(result) }
    return process
  }

  /// In a process group of its own, which ^C does not reach, and with the signals of a new program.
  private static func setApart(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// The exit status, or 128 and the signal; nil where it had to be ended.
  private static func status(of process: pid_t, seconds: Double) -> Int32? {
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < end else {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      usleep(5_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
