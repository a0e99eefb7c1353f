import CLinux
import Foundation

/// A program that runs apart from this one and has nothing of it but what it is given.
///
/// It has a process group of its own, which ^C does not reach, the signals of a new program, and no
/// other open files.
struct ChildProcess {
  private let process: pid_t

  /// Starts a program without a shell; the channels become its descriptors from 0 on.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], channels: [Int32]
  ) throws(SystemError) {
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
    posix_spawn_file_actions_addclosefrom_np(&actions, Int32(channels.count))
    ChildProcess.setApart(&attributes)
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let result = posix_spawn(
      &process, path, &actions, &attributes, words + [nil], variables + [nil])
    guard result == 0 else { throw SystemError(result) }
    self.process = process
  }

  /// Waits for its end: the exit status, or 128 and the signal; nil where it took longer and was
  /// ended, with all that it started.
  func status(within seconds: Double) -> Int32? {
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      guard ended == 0, ContinuousClock.now < end else {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      usleep(5_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func setApart(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}
