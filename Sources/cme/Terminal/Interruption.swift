import Glibc
import Synchronization

/// Whether ^C was pressed: the signal only leaves a mark, and interrupts a read that is waiting.
enum Interruption {
  private static let mark = Atomic<Bool>(false)

  /// From now on ^C leaves a mark.
  static func watch() {
    mark.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.leaveMark() }
    sigaction(SIGINT, &action, nil)
  }

  /// From now on ^C ends the program, as it does by default.
  static func ignore() {
    signal(SIGINT, SIG_DFL)
  }

  /// As if ^C had been pressed.
  static func leaveMark() {
    mark.store(true, ordering: .relaxed)
  }

  /// Whether there was a mark; it is taken away.
  static func take() -> Bool {
    mark.exchange(false, ordering: .relaxed)
  }
}
