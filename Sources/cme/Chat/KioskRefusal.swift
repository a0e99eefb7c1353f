import Glibc

/// Why a screen cannot be one that everybody uses: what was shown could not be taken away.
enum KioskRefusal: Error, CustomStringConvertible {
  case notATerminal, plain, noEscapes

  var description: String {
    switch self {
    case .notATerminal: "--kiosk needs a terminal for what is typed and for what is shown."
    case .plain: "--kiosk clears the screen, which plain text (--plain, ACCESSIBLE) cannot."
    case .noEscapes:
      "--kiosk clears the screen by escape sequences, and TERM or NO_COLOR says to send none."
    }
  }

  /// Throws what stands in the way.
  static func check(_ surroundings: Surroundings, isPlain: Bool) throws(KioskRefusal) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard !isPlain, !surroundings.isAccessible else { throw .plain }
    guard surroundings.allowsEscapes else { throw .noEscapes }
  }
}
