import CEditline
import Glibc

/// The modes a terminal was found in, given back however the program ends.
final class TerminalModes {
  /// Asks for pastes to be marked: they come between `ESC [200~` and `ESC [201~`.
  static let pasteOn = "\u{1B}[?2004h"
  /// Asks for pastes to come as if typed.
  static let pasteOff = "\u{1B}[?2004l"
  /// Takes everything off the screen, and off what can be scrolled back to.
  static let clear = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  private let terminal: Int32
  private let original: termios
  private var guardian: Int32?

  /// Remembers the modes and starts the guard; nil where the descriptor is no terminal.
  init?(of terminal: Int32, farewell: String) {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return nil }
    self.terminal = terminal
    original = modes
    let guardian = cme_start_guard(terminal, &modes, farewell, farewell.utf8.count)
    self.guardian = guardian < 0 ? nil : guardian
  }

  /// Keys arrive one by one, ^C and ^Z too, and are not shown; they wait until they are read.
  func silence() {
    var modes = original
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    modes.c_cc.6 = 1  // VMIN
    modes.c_cc.5 = 0  // VTIME
    tell("h")
    tcsetattr(terminal, TCSADRAIN, &modes)
  }

  /// Gives the terminal back as it was found.
  func restore() {
    var modes = original
    tcsetattr(terminal, TCSADRAIN, &modes)
    tell("f")
  }

  /// Gives the terminal to the shell, as ^Z asks, until the shell gives it back.
  func suspend() {
    restore()
    let handler = signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    signal(SIGTSTP, handler)
    silence()
  }

  /// Gives the terminal back for good and sends the guard home.
  func close() {
    restore()
    if let guardian { _ = Glibc.close(guardian) }
    guardian = nil
  }

  deinit { close() }

  /// Tells the guard whether the terminal is held or free.
  private func tell(_ state: String) {
    if let guardian { send(guardian, state, 1, Int32(MSG_NOSIGNAL)) }
  }
}
