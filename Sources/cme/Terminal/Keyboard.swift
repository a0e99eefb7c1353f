import Glibc

/// The keys of a terminal, waited for as long as somebody may be away.
final class Keyboard {
  let terminal: Int32
  private let idleSeconds: Int?
  /// Whether the terminal is not there any more.
  var isGone = false

  /// Makes a keyboard; without seconds it waits for ever.
  init(terminal: Int32, idleSeconds: Int?) {
    self.terminal = terminal
    self.idleSeconds = idleSeconds
  }

  /// Waits for a key; false where none came in time and something must not stay as it is.
  func waitForKey(unlessIdle mustNotStay: () -> Bool) -> Bool {
    guard let idleSeconds else { return true }
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&descriptor, 1, Int32(clamping: idleSeconds * 1_000))
      if count > 0 || count < 0 && errno != EINTR { return true }
      if count == 0, mustNotStay() { return false }
    }
  }

  /// The next byte; nil where the terminal is gone.
  func nextByte() -> UInt8? {
    var byte: UInt8 = 0
    var count = 0
    repeat { count = read(terminal, &byte, 1) } while count < 0 && errno == EINTR
    isGone = count != 1
    return isGone ? nil : byte
  }

  /// Whether a byte is there already, or comes within an instant, as those of one key do.
  func hasMore() -> Bool {
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 20) == 1
  }
}
