import Assistant
import CMECore

/// Puts what the conversation says into words on a console.
struct Voice {
  let phrasebook: Phrasebook
  let console: Console

  /// Says everything of a turn, the open question after a blank line.
  func say(_ says: [Say]) {
    for (index, item) in says.enumerated() {
      if case .question = item, index > 0 { console.write("\n") }
      say(item)
    }
  }

  private func say(_ item: Say) {
    switch item {
    case .text(let message): console.say(words(message))
    case .refusal(let message): console.say(refusal(message), .warning)
    case .question(let message): console.say(words(message), .bold)
    case .clearScreen: console.clear()
    case .list(let messages):
      for message in messages { console.say("- " + words(message)) }
    case .numbered(let messages):
      for (index, message) in messages.enumerated() {
        console.say("\(index + 1). " + words(message))
      }
    case .card(let title, let rows):
      console.show(card: words(title), rows.map(words))
    case .plainText(let messages):
      let lines = messages.map(words)
      for line in lines { console.say(line) }
      console.copy(lines.joined(separator: "\n") + "\n")
    case .page(let page):
      let words = CertificateWords(phrasebook, isPractice: page.isPractice)
      let shown = words.shown(page, isPlain: console.isPlain)
      console.show(title: shown.title, Array(shown.sections.joined(separator: [""])))
    case .report(let report):
      let text = ReportText(
        StuckWords(phrasebook), width: console.width, showsBars: console.style.takesColour, .screen)
      for line in text.lines(of: report, in: phrasebook.zone) { console.write(line + "\n") }
    }
  }

  /// For a screen reader a refusal says what it is; elsewhere its words and colour do.
  private func refusal(_ message: Message) -> String {
    guard console.isPlain else { return words(message) }
    return words(Message(.plainRefusal, [.text: .message(message)]))
  }

  /// The words of a message, with text from outside cleaned.
  func words(_ message: Message) -> String {
    phrasebook.words(for: message, clean: Cleaned.text)
  }

  /// What Tab completes to.
  func completions(_ suggestions: (commands: Message, names: [Fact])) -> [String] {
    let commands = words(suggestions.commands).split(separator: ",").map {
      $0.drop { $0 == " " }
    }
    let names = suggestions.names.map { phrasebook.words(for: $0, clean: Cleaned.text) }
    return commands.map(String.init) + names
  }
}
