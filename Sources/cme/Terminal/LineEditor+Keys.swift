import CEditline
import CMECore
import Glibc

/// Keys that libedit leaves unbound or binds to something nobody expects.
extension LineEditor {
  private static let bindings = [
    "^I": "cme-complete", "\\e[200~": "cme-paste", "^C": "cme-interrupt",
    "^Z": "cme-suspend", "\\ex": "cme-ignore", "\\eX": "cme-ignore",
    "^R": "em-inc-search-prev", "^W": "ed-delete-prev-word",
    "\\e[1;5C": "em-next-word", "\\e[1;5D": "ed-prev-word",
    "\\e[1;3C": "em-next-word", "\\e[1;3D": "ed-prev-word",
    "\\e[1~": "ed-move-to-beg", "\\e[4~": "ed-move-to-end", "\\e[3~": "ed-delete-next-char",
    "\\e[2~": "cme-ignore", "\\e[5~": "cme-ignore", "\\e[6~": "cme-ignore", "\\e[Z": "cme-ignore",
    "\\e[1;5A": "cme-ignore", "\\e[1;5B": "cme-ignore",
  ]

  /// Sets the keys of a new editor; libedit's own commands (M-x) could start a program.
  func bindKeys() {
    cme_add_functions(
      editor,
      { editor, _ in LineEditor.owner(of: editor)?.complete() ?? UInt8(CC_ERROR) },
      { editor, _ in LineEditor.owner(of: editor)?.paste() ?? UInt8(CC_ERROR) },
      { editor, _ in
        LineEditor.owner(of: editor)?.isInterrupted = true
        return UInt8(CC_EOF)
      },
      { editor, _ in
        LineEditor.owner(of: editor)?.suspend()
        return UInt8(CC_REDISPLAY)
      },
      { _, _ in UInt8(CC_NORM) })
    for (key, command) in LineEditor.bindings {
      cme_bind(editor, Wide.string(key), Wide.string(command))
    }
    if !maySuspend { cme_bind(editor, Wide.string("^Z"), Wide.string("cme-ignore")) }
    cme_set_character_function(editor) { editor, character in
      guard let character else { return -1 }
      return LineEditor.owner(of: editor)?.nextCharacter(character) ?? -1
    }
  }

  /// Waits for a character that may be shown; -1 where nobody typed one for too long.
  private func nextCharacter(_ character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    var count: Int32
    repeat {
      isIdle = !keyboard.waitForKey(unlessIdle: { hides || isBegun })
      if isIdle { return -1 }
      count = cme_read_character(keyboard.terminal, character)
      keyboard.isGone = count <= 0
      fitToScreen()
    } while count == 1 && !mayShow(character.pointee)
    return count
  }

  /// Keys are what they are; of all else nothing that turns the writing or hides in it.
  private func mayShow(_ character: wchar_t) -> Bool {
    character < 0x80 || !Cleaned.text(Wide.text([character])).isEmpty
  }

  /// Whether something stands in the line.
  private var isBegun: Bool {
    guard let line = el_wline(editor)?.pointee else { return false }
    return line.lastchar != line.buffer
  }

  /// libedit notices only the first change of size in a line that it does not read itself.
  private func fitToScreen() {
    let width = Output.width
    if width != knownWidth { el_resize(editor) }
    knownWidth = width
  }

  private func complete() -> UInt8 {
    guard let line = el_wline(editor)?.pointee else { return UInt8(CC_NORM) }
    let typed = Wide.text(
      UnsafeBufferPointer(start: line.buffer, count: line.cursor - line.buffer))
    switch Completion(of: typed, among: completions()) {
    case .nothing:
      return UInt8(CC_NORM)
    case .replace(let count, let text):
      el_deletestr(editor, Int32(count))
      el_winsertstr(editor, Wide.string(text))
      return UInt8(CC_REFRESH)
    case .choices(let choices):
      let rows = Completion.columns(choices.map(Cleaned.text), width: Output.width ?? 80)
      Output.write("\n" + rows.map { $0 + "\n" }.joined())
      return UInt8(CC_REDISPLAY)
    }
  }

  private func paste() -> UInt8 {
    let end = Wide.string("\u{1B}[201~").dropLast()
    var pasted: [wchar_t] = []
    while !pasted.suffix(end.count).elementsEqual(end) {
      var character: wchar_t = 0
      guard el_wgetc(editor, &character) == 1 else { return UInt8(CC_EOF) }
      pasted.append(character)
    }
    let text = Pasted.text(Wide.text(pasted.dropLast(end.count)))
    el_winsertstr(editor, Wide.string(text))
    return UInt8(CC_REFRESH)
  }
}

/// What a paste puts into the line.
enum Pasted {
  /// The lines that are not blank, cleaned, as one text with line breaks.
  static func text(_ pasted: String) -> String {
    pasted.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
      .map { Cleaned.text(String($0)) }
      .filter { !$0.allSatisfy { $0 == " " } }
      .joined(separator: "\n")
  }
}
