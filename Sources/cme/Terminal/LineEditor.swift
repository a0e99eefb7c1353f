import CEditline
import CMECore
import Glibc

/// A line editor with history in memory, over libedit's wide interface.
final class LineEditor {
  private static let marker: Unicode.Scalar = "\u{1}"
  private static let longestHistory = 500

  let editor: OpaquePointer
  private let past: OpaquePointer
  private let modes: TerminalModes
  private let takesEscapes: Bool
  let keyboard: Keyboard
  let maySuspend: Bool
  /// Whether ^C ended the line, or that nobody typed for too long.
  var isInterrupted = false, isIdle = false
  /// Whether idling is told even where nothing was typed.
  var hides = false
  var knownWidth = Output.width
  private var lines: [String] = []
  private var shownPrompt: UnsafeMutablePointer<wchar_t>?
  /// What Tab may complete to at this moment.
  var completions: () -> [String] = { [] }

  /// Makes an editor on standard input and output; nil where libedit has no memory for one.
  init?(_ modes: TerminalModes, _ keyboard: Keyboard, takesEscapes: Bool, maySuspend: Bool) {
    guard let past = history_winit() else { return nil }
    guard let editor = cme_editor("cme") else {
      history_wend(past)
      return nil
    }
    self.editor = editor
    self.past = past
    self.modes = modes
    self.takesEscapes = takesEscapes
    self.keyboard = keyboard
    self.maySuspend = maySuspend
    cme_history_resize(past, Int32(LineEditor.longestHistory))
    if !takesEscapes { cme_set_terminal(editor, "dumb") }
    cme_set_emacs_keys(editor)
    cme_set_flag(editor, EL_SIGNAL, 1)
    cme_take_signals_as_keys(editor)
    cme_set_history(editor, past)
    cme_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    cme_set_prompt(editor, promptForEditor, wchar_t(LineEditor.marker.value))
    bindKeys()
  }

  deinit {
    el_end(editor)
    history_wend(past)
    shownPrompt?.deallocate()
  }

  /// Reads one line.
  func read(prompt: String, style: Style) -> TerminalInput {
    show(prompt: prompt, style: style)
    modes.silence()
    takePastes(true)
    let input = waitForLine()
    takePastes(false)
    modes.silence()
    switch input {
    case .line: break
    case .interrupt: Output.write("^C\n")
    case .end, .idle: Output.write("\n")
    }
    return input
  }

  /// Whether lines can be called up again.
  var isKnowing: Bool { !lines.isEmpty }

  /// Puts a line at the end of the history and takes earlier ones like it away.
  func remember(_ line: String) {
    lines.removeAll { $0 == line }
    lines = lines.suffix(LineEditor.longestHistory - 1) + [line]
    cme_history_clear(past)
    for line in lines { cme_history_enter(past, Wide.string(line)) }
  }

  /// Asks the terminal to mark pastes, where it can be asked.
  private func takePastes(_ wanted: Bool) {
    if takesEscapes { Output.write(wanted ? TerminalModes.pasteOn : TerminalModes.pasteOff) }
  }

  private func waitForLine() -> TerminalInput {
    (isInterrupted, isIdle) = (false, false)
    var count: Int32 = 0
    let line = el_wgets(editor, &count)
    if isInterrupted { return .interrupt }
    if isIdle { return .idle }
    guard let line, count > 0 else { return .end }
    return .line(Wide.line(line, count: Int(count)))
  }

  /// ^Z: the shell gets the terminal as it was; the line stands there again afterwards.
  func suspend() {
    cme_set_flag(editor, EL_PREP_TERM, 0)
    takePastes(false)
    Output.write("\n")
    modes.suspend()
    takePastes(true)
    cme_set_flag(editor, EL_PREP_TERM, 1)
  }

  /// The marks are no part of the prompt's width; an escape at its very end would be dropped.
  private func show(prompt: String, style: Style) {
    var words = Substring(Cleaned.text(prompt))
    while words.last == " " { words.removeLast() }
    let marks = [style.begin(.bold), style.end(.bold)]
      .map { $0.isEmpty ? "" : "\(LineEditor.marker)\($0)\(LineEditor.marker)" }
    let wide = Wide.string("\(marks[0])\(words)\(marks[1]) ")
    shownPrompt?.deallocate()
    let shown = UnsafeMutablePointer<wchar_t>.allocate(capacity: wide.count)
    shown.initialize(from: wide, count: wide.count)
    shownPrompt = shown
  }

  /// The editor that libedit calls back for.
  static func owner(of editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let owner = cme_owner(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }

  fileprivate var promptPointer: UnsafeMutablePointer<wchar_t>? { shownPrompt }
}

private let promptForEditor: cme_prompt_function = { LineEditor.owner(of: $0)?.promptPointer }
