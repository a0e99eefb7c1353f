/// A prompt cut into words and placeholders, ready to be filled in.
struct Template: Sendable {
  enum Part: Hashable, Sendable {
    case words(String)
    case fact(Placeholder)
    case setting(Setting)
  }

  let parts: [Part]

  init(_ section: Section, placeholders: Set<Placeholder>, findings: inout [Finding]) {
    if section.lines.isEmpty { findings.append(Finding(.empty(section.id), at: section.place)) }
    var parts: [Part] = []
    for (index, line) in section.lines.enumerated() {
      if index > 0 {
        parts.append(.words(Template.joint(section.lines[index - 1].text, line.text)))
      }
      let place = Finding.Place(file: section.place.file, line: line.number)
      parts += Template.parts(of: line.text) { name in
        guard let name else { return Template.report(.openBrace(in: section.id), place, &findings) }
        if let setting = Setting(rawValue: name) { return .setting(setting) }
        if let known = Placeholder(rawValue: name), placeholders.contains(known) {
          return .fact(known)
        }
        let names = (placeholders.map(\.rawValue) + Setting.allCases.map(\.rawValue)).sorted()
        let problem = Finding.Problem.unknownPlaceholder(name, in: section.id, known: names)
        return Template.report(problem, place, &findings)
      }
    }
    self.parts = parts
  }

  /// Lines of a paragraph are joined as Markdown joins them; lists and blank lines stay apart.
  private static func joint(_ previous: String, _ next: String) -> String {
    let stays = next.isEmpty || previous.isEmpty || next.hasPrefix("- ") || next.hasPrefix("  ")
    return stays ? "\n" : " "
  }

  private static func report(
    _ problem: Finding.Problem, _ place: Finding.Place, _ findings: inout [Finding]
  ) -> Part {
    findings.append(Finding(problem, at: place))
    return .words("")
  }

  /// Cuts a line; the name is nil where a brace is never closed.
  private static func parts(of line: String, fact: (String?) -> Part) -> [Part] {
    var parts: [Part] = []
    var rest = line[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      parts.append(.words(String(rest[..<open])))
      guard let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) else {
        parts.append(fact(nil))
        return parts
      }
      parts.append(fact(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return parts + [.words(String(rest))]
  }
}
