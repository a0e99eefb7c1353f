import CEditline
import CMECore
import Foundation

/// The console of the program: standard input and output, a terminal or not.
///
/// On a terminal lines are edited, with history and Tab; piped lines are read as they come and
/// shown after the prompt, so that what is printed reads like the conversation it was.
final class Terminal: Console {
  let isPlain: Bool
  let style: Style
  private let columns: Int?
  private let input = RawLines(descriptor: STDIN_FILENO)
  private let modes: TerminalModes?
  private let keyboard: Keyboard
  private let isKiosk: Bool
  private var editor: LineEditor?

  /// Takes over standard input and output; one terminal a process.
  init(
    _ surroundings: Surroundings, isPlain: Bool, idleSeconds: Int? = nil, isKiosk: Bool = false
  ) {
    let shows = isatty(STDOUT_FILENO) == 1
    let takesEscapes = shows && surroundings.allowsEscapes && !isPlain
    self.isPlain = isPlain
    self.isKiosk = isKiosk
    style = Style(takesColour: takesEscapes)
    columns = surroundings.columns
    Terminal.chooseUTF8()
    let farewell = TerminalModes.pasteOff + (isKiosk ? TerminalModes.clear : "")
    modes = TerminalModes(of: STDIN_FILENO, farewell: takesEscapes ? farewell : "")
    keyboard = Keyboard(terminal: STDIN_FILENO, idleSeconds: shows ? idleSeconds : nil)
    if isKiosk { [SIGINT, SIGQUIT, SIGTSTP].forEach { signal($0, SIG_IGN) } }
    makeEditor(shows: shows)
  }

  /// An editor knows what was typed and cut before: a new one knows nothing.
  private func makeEditor(shows: Bool) {
    editor = nil
    guard shows, let modes else { return }
    modes.restore()
    editor = LineEditor(
      modes, keyboard, takesEscapes: style.takesColour, maySuspend: !isKiosk)
    modes.silence()
  }

  deinit { close() }

  /// Gives the terminal back as it was found.
  func close() {
    modes?.close()
  }

  var width: Int {
    let asked = Output.width ?? columns ?? 80
    return min(max(asked, Layout.widths.lowerBound), Layout.widths.upperBound)
  }

  var isInteractive: Bool { modes != nil && !keyboard.isGone }

  func readLine(
    prompt: String, hides: Bool, completions: @escaping () -> [String]
  ) -> TerminalInput {
    guard let editor else { return readPlainLine(prompt: prompt) }
    editor.completions = completions
    editor.hides = hides
    return editor.read(prompt: prompt, style: style)
  }

  func readSecret(prompt: String, hides: Bool) -> SecretInput {
    modes?.silence()
    write(Cleaned.text(prompt))
    defer { write("\n") }
    guard let modes else { return input.nextSecret() }
    return SecretReader(keyboard: keyboard, hides: hides) { [self] in
      guard !isKiosk else { return }
      write("\n")
      modes.suspend()
      write(Cleaned.text(prompt))
    }.read()
  }

  func remember(_ line: String) {
    editor?.remember(line)
  }

  func forgetLines() {
    if editor?.isKnowing == true { makeEditor(shows: true) }
  }

  func clear() {
    if editor != nil { makeEditor(shows: true) }
    tcflush(STDIN_FILENO, TCIFLUSH)
    let blank = String(repeating: "\n", count: Output.height ?? 24)
    write(style.takesColour ? TerminalModes.clear : blank)
  }

  /// By the sequence OSC 52, which screens that do not know it pass over.
  func copy(_ text: String) {
    guard style.takesColour else { return }
    write("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}")
  }

  func write(_ text: String) {
    Output.write(text)
  }

  /// Piped lines are shown as if they had been typed; a terminal has shown them already.
  private func readPlainLine(prompt: String) -> TerminalInput {
    modes?.restore()
    write(Cleaned.text(prompt))
    defer { write("\n") }
    let read = input.nextText()
    if case .line(let text) = read, modes == nil { write(Cleaned.text(text)) }
    return read
  }

  /// A bare machine has only the locales C and C.UTF-8; in C the editor loses all but ASCII.
  private static func chooseUTF8() {
    setlocale(LC_CTYPE, "")
    if cme_bytes_per_character() == 1 { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}
