import Glibc
import Testing

/// A program on a terminal of its own, typed at by a test.
final class PseudoTerminal {
  /// How a program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  /// Something did not appear in time; what the screen got instead.
  struct NotSeen: Error, CustomStringConvertible {
    let awaited, screen: String
    var description: String {
      "\(awaited.debugDescription) not seen after \(screen.debugDescription)"
    }
  }

  /// All that the program has sent, escape sequences too.
  var screen: String { String(decoding: bytes, as: UTF8.self) }
  let process: pid_t
  private let controller: Int32
  private var bytes: [UInt8] = []
  /// The lines as somebody sees them, without escape sequences.
  var lines: [String] {
    visible.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }
  }
  /// The bytes without escape sequences.
  private var visible: [UInt8] = []
  private var isInSequence = false
  private var seen = 0
  private var ending: Ending?

  /// Starts a program in a session of its own; nothing is inherited from this environment.
  init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80
  ) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    let name = try PseudoTerminal.unlock(controller)
    var variables = ["TERM": "xterm", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { $1 }
    process = try spawn(
      executable, arguments, environment: variables.map { "\($0)=\($1)" }, on: name)
    resize(columns: columns)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(controller)
  }

  /// Lets a program open the other end, and tells its name.
  private static func unlock(_ controller: Int32) throws -> String {
    let setLock: UInt = 0x4004_5431
    let getNumber: UInt = 0x8004_5430
    var locked: Int32 = 0
    var number: Int32 = 0
    try #require(ioctl(controller, setLock, &locked) == 0)
    try #require(ioctl(controller, getNumber, &number) == 0)
    return "/dev/pts/\(number)"
  }

  /// Waits until text appears after what was awaited before, whatever its colours.
  func expect(_ text: String, within seconds: Int = 20) throws {
    let awaited = Array(text.utf8)
    let start = ContinuousClock.now
    while true {
      if let range = visible[seen...].firstRange(of: awaited) {
        seen = range.upperBound
        return
      }
      let isOver = ContinuousClock.now - start > .seconds(seconds)
      if isOver || !receive() { throw NotSeen(awaited: text, screen: screen) }
    }
  }

  /// Types.
  func send(_ text: String) {
    let keys = Array(text.utf8)
    #expect(write(controller, keys, keys.count) == keys.count)
  }

  /// Types a line and Enter.
  func enter(_ line: String) { send(line + "\r") }

  /// Changes the width of the screen.
  func resize(columns: Int) {
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(controller, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// Whether the terminal itself shows what is typed.
  var echoes: Bool { localModes & tcflag_t(ECHO) != 0 }

  /// Waits until the terminal shows what is typed.
  func waitForEcho(within seconds: Int = 20) throws {
    let start = ContinuousClock.now
    while !echoes {
      if ContinuousClock.now - start > .seconds(seconds) {
        throw NotSeen(awaited: "echo", screen: screen)
      }
      _ = receive()
    }
  }

  /// Whether the terminal gathers whole lines, as a shell's user finds it.
  var gathersLines: Bool { localModes & tcflag_t(ICANON) != 0 }

  private var localModes: tcflag_t {
    var modes = termios()
    #expect(tcgetattr(controller, &modes) == 0)
    return modes.c_lflag
  }

  /// Waits until the program has ended.
  func end(within seconds: Int = 20) throws -> Ending {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds) {
      var status: Int32 = 0
      _ = receive()
      if waitpid(process, &status, WNOHANG) == process {
        while receive() {}
        let signal = status & 0x7F
        let ending = signal == 0 ? Ending.exited(status >> 8 & 0xFF) : .killed(by: signal)
        self.ending = ending
        return ending
      }
    }
    throw NotSeen(awaited: "the end", screen: screen)
  }

  /// Takes what the program sent within a moment; false where nobody is there any more.
  private func receive() -> Bool {
    var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 50) > 0 else { return ending == nil }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(controller, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count]
    for byte in chunk[..<count] { show(byte) }
    return true
  }

  /// A sequence begins with escape and "[", and ends with a letter or a tilde.
  private func show(_ byte: UInt8) {
    if byte == 0x1B {
      isInSequence = true
    } else if !isInSequence {
      visible.append(byte)
    } else if byte != UInt8(ascii: "["), (0x40...0x7E).contains(byte) {
      isInSequence = false
    }
  }
}

/// Starts a program as the leader of a new session whose terminal is the named one.
private func spawn(
  _ executable: String, _ arguments: [String], environment: [String], on terminal: String
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var noSignals = sigset_t()
  sigemptyset(&noSignals)
  posix_spawnattr_setsigmask(&attributes, &noSignals)
  let newSession: Int16 = 0x80
  posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
  var process: pid_t = 0
  let words = ([executable] + arguments).map { strdup($0) } + [nil]
  let variables = environment.map { strdup($0) } + [nil]
  defer { (words + variables).forEach { free($0) } }
  try #require(posix_spawn(&process, executable, &actions, &attributes, words, variables) == 0)
  return process
}

/// The built program, which stands beside the bundle of the tests.
func builtProgram() throws -> String {
  let resolved = try #require(realpath("/proc/self/exe", nil))
  defer { free(resolved) }
  let tests = String(cString: resolved)
  let folder = try #require(tests.lastIndex(of: "/"))
  return tests[...folder] + "cme"
}
