import CMECore
import Understanding

/// What people are stuck on, in words.
public struct StuckWords: Sendable {
  /// What is counted, each under a heading of its own.
  public enum Part: CaseIterable, Sendable {
    case steps, refused, asked, missed
  }

  /// A line of the report.
  public struct Row: Hashable, Sendable {
    /// What was counted.
    public let label: String
    /// The conversations that had it.
    public let conversations: Int
    /// The conversations that went no further; only of the steps.
    public let stopped: Int?
  }

  private let phrasebook: Phrasebook

  /// Makes words of the prompts.
  public init(_ phrasebook: Phrasebook) {
    self.phrasebook = phrasebook
  }

  /// The days that it is about, in a zone, and how many conversations there were.
  public func summary(of report: StuckReport, in zone: EventZone) -> String {
    let first = zone.localTime(at: report.since).day
    let last = zone.localTime(at: report.until.advanced(bySeconds: -1)).day
    let span = Fact.span(first, max(first, last))
    guard report.conversations > 0 else { return words(.reportNone, [.span: span]) }
    return words(
      .reportSummary,
      [
        .span: span, .count: .number(report.conversations), .total: .number(report.finished),
        .number: .number(report.stopped.reduce(0, +)),
      ])
  }

  /// The heading of a part.
  public func heading(of part: Part) -> String {
    switch part {
    case .steps: words(.reportSteps)
    case .refused: words(.reportRefused)
    case .asked: words(.reportAsked)
    case .missed: words(.reportMissed)
    }
  }

  /// What stands over the two columns of the steps.
  public var columns: (reached: String, stopped: String) {
    (words(.reportReached), words(.reportStopped))
  }

  /// That there is more in a part than is shown.
  public func more(_ count: Int) -> String { words(.reportMore, [.count: .number(count)]) }

  /// The lines of a part, in their order.
  public func rows(of part: Part, in report: StuckReport) -> [Row] {
    switch part {
    case .steps:
      zip(MessageID.steps.indices, MessageID.steps).map { index, step in
        Row(
          label: "\(index + 1). " + words(step), conversations: report.reached[index],
          stopped: report.stopped[index])
      }
    case .refused: report.refusals.map { row($0, refusal($0.name)) }
    case .asked: report.topics.map { row($0, topic($0.name)) }
    case .missed: report.lines.map { row($0.count, line($0)) }
    }
  }

  private func row(_ count: StuckReport.Count, _ label: String) -> Row {
    Row(label: label, conversations: count.conversations, stopped: nil)
  }

  /// The words that people saw, without facts.
  private func refusal(_ name: String) -> String {
    guard let id = MessageID(rawValue: name) else { return Cleaned.text(name) }
    let facts = id.placeholders.map { ($0, Fact.text("…")) }
    return Cleaned.text(words(id, Dictionary(uniqueKeysWithValues: facts)))
  }

  private func topic(_ name: String) -> String {
    Topic(rawValue: name).map { words(.topic($0)) } ?? Cleaned.text(name)
  }

  private func line(_ line: StuckReport.MissedLine) -> String {
    words(.reportMissedLine, [.typed: .text(line.count.name), .step: .number(line.step)])
  }

  private func words(_ id: MessageID, _ facts: [Placeholder: Fact] = [:]) -> String {
    phrasebook.words(for: Message(id, facts), clean: Cleaned.text)
  }
}
