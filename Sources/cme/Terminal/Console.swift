import CMECore

/// What came from the person when a line was asked for.
enum TerminalInput: Equatable {
  /// A line as typed; a paste of several lines is one text with line breaks.
  case line(String)
  /// ^C: the line was dropped.
  case interrupt
  /// ^D on an empty line, or the end of the input.
  case end
  /// Nobody touched a key for as long as the settings say.
  case idle
}

/// What came when a secret was asked for.
enum SecretInput: Equatable {
  /// The bytes as typed, neither repaired nor shown.
  case secret(Secret)
  case interrupt, end, idle
}

/// Where a conversation is held: the terminal, or a script of lines in a test.
protocol Console: AnyObject {
  /// Columns of the screen, 20 to 200.
  var width: Int { get }
  /// Which emphasis may be shown.
  var style: Style { get }
  /// Whether text is made for a screen reader: no boxes, no redrawing.
  var isPlain: Bool { get }
  /// Whether somebody types here; else the lines come from a pipe or a file.
  var isInteractive: Bool { get }
  /// Asks for a line; the completions are fetched when Tab is pressed. Idling is told where the
  /// screen hides something, or where something was typed.
  func readLine(
    prompt: String, hides: Bool, completions: @escaping () -> [String]
  ) -> TerminalInput
  /// Asks for a secret, which is not shown.
  func readSecret(prompt: String, hides: Bool) -> SecretInput
  /// Keeps a line, so that it can be called up again in this session.
  func remember(_ line: String)
  /// Takes everything off the screen, and what could be called up again.
  func clear()
  /// Takes the lines away that could be called up again.
  func forgetLines()
  /// Puts text on the clipboard of the screen, where it has one that takes it.
  func copy(_ text: String)
  /// Sends text as it is.
  func write(_ text: String)
}

extension Console {
  /// Asks for a secret where nothing else is on the screen to hide.
  func readSecret(prompt: String) -> SecretInput { readSecret(prompt: prompt, hides: false) }

  /// Shows text, cleaned and wrapped to the width, and ends the line.
  func say(_ text: String, _ emphasis: Style.Emphasis = .none) {
    let lines = Layout.wrap(Cleaned.lines(text), width: width)
    for line in lines { write(style.apply(emphasis, to: line) + "\n") }
  }

  /// Shows a record, in a box where the screen is looked at.
  func show(title: String, _ lines: [String]) {
    let title = Cleaned.text(title)
    let lines = lines.map(Cleaned.text)
    guard !isPlain else { return ([title] + lines).forEach { say($0) } }
    for line in Frame.lines(title: title, lines, width: width) { write(line + "\n") }
  }

  /// Shows a record of one screen: where the screen is as wide as terminals are, no row is wrapped.
  func show(card title: String, _ rows: [String]) {
    guard !isPlain, width >= Layout.usualWidth else { return show(title: title, rows) }
    let rows = rows.map { Layout.cut(Cleaned.text($0), width: width - 4) }
    show(title: Layout.cut(Cleaned.text(title), width: width - 6), rows)
  }
}
