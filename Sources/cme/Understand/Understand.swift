import ArgumentParser
import Understanding

/// `cme understand`: what typed lines mean, as JSON Lines, for whoever tunes the reading.
struct Understand: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what typed lines mean: JSON Lines in, JSON Lines out.",
    discussion: """
      Each row of standard input is an object with the line (text), what was asked (step: \
      sign-in, event, credits, review or done) and the day, days, events and today it was typed \
      among. Each gets one row in answer. The exit status is 1 where a row could not be read.
      """)

  @Option(help: "The folder of prompts (or CME_PROMPTS).")
  var prompts: String?
  @Flag(help: "Add what spoke for each reading.")
  var explain = false

  func run() throws {
    let folder = try PromptsFolder.locate(asked: prompts, .ofThisProcess())
    let reader = Reader { (try? PhraseFolder.load(folder.phrases)) ?? [] }
    let answer = UnderstandingAnswer(reader: reader, isExplained: explain)
    var wasRead = true
    RowPump.run { row in
      let (text, isRead) = answer.row(for: row)
      wasRead = wasRead && isRead
      return text
    }
    if !wasRead { throw ExitCode(1) }
  }
}
