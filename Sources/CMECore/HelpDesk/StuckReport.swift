/// What people are stuck on: conversations counted, without a person in it.
public struct StuckReport: Hashable, Sendable {
  /// How often there was something.
  public struct Count: Hashable, Sendable {
    /// The name of a prompt, of a topic, or a line.
    public let name: String
    /// The conversations that had it.
    public let conversations: Int
    /// How often they had it altogether.
    public let times: Int
  }

  /// A line that was not understood.
  public struct MissedLine: Hashable, Sendable {
    /// What is left of it, and how often there was the same.
    public let count: Count
    /// The instruction at which it was typed, the earliest of several.
    public let step: Int
  }

  /// The conversations that began from this instant on and before the other one.
  public let since, until: Instant
  /// How many there were.
  public let conversations: Int
  /// How many came to a submitted claim or a certificate.
  public let finished: Int
  /// How many reached each instruction, or a later one; the first figure is that of instruction 1.
  public let reached: [Int]
  /// How many went no further than each instruction and did not finish.
  public let stopped: [Int]
  /// What was refused, the most conversations first.
  public let refusals: [Count]
  /// What was asked, likewise.
  public let topics: [Count]
  /// What was not understood, likewise.
  public let lines: [MissedLine]

  /// Counts conversations, each with what happened in it.
  public init(of conversations: [[Milestone]], since: Instant, until: Instant) {
    let furthest = conversations.map { ($0.compactMap(\.step).max() ?? 1, $0.contains(.finished)) }
    self.since = since
    self.until = until
    self.conversations = conversations.count
    finished = furthest.count { $0.1 }
    reached = Milestone.steps.map { step in furthest.count { $0.0 >= step } }
    stopped = Milestone.steps.map { step in furthest.count { $0.0 == step && !$0.1 } }
    refusals = StuckReport.counts(conversations.map { $0.compactMap(\.refusal) })
    topics = StuckReport.counts(conversations.map { $0.compactMap(\.topic) })
    let missed = conversations.map { $0.compactMap(\.missed) }
    let steps = Dictionary(missed.joined().map { ($0.line, $0.step) }, uniquingKeysWith: min)
    lines = StuckReport.counts(missed.map { $0.map(\.line) }).map {
      MissedLine(count: $0, step: steps[$0.name] ?? 1)
    }
  }

  /// Names counted, those of the most conversations first, then the most frequent.
  private static func counts(_ names: [[String]]) -> [Count] {
    let times = Dictionary(names.joined().map { ($0, 1) }, uniquingKeysWith: +)
    let conversations = Dictionary(names.flatMap(Set.init).map { ($0, 1) }, uniquingKeysWith: +)
    return times.map { name, times in
      Count(name: name, conversations: conversations[name] ?? 0, times: times)
    }.sorted { ($1.conversations, $1.times, $0.name) < ($0.conversations, $0.times, $1.name) }
  }
}

extension StuckReport {
  /// When the day of an instant begins and ends, where a zone is kept.
  public static func day(of instant: Instant, in zone: EventZone) -> Range<Instant> {
    let day = zone.localTime(at: instant).day
    let ends = [day, day.advanced(by: 1)].compactMap {
      LocalTime(day: $0, hour: 0, minute: 0).map(zone.instant)
    }
    return (ends.first ?? instant)..<(ends.last ?? instant)
  }
}

extension Milestone {
  fileprivate var step: Int? { if case .reached(let step) = self { step } else { nil } }

  fileprivate var refusal: String? { if case .refused(let name) = self { name } else { nil } }

  fileprivate var topic: String? { if case .asked(let name) = self { name } else { nil } }

  fileprivate var missed: (line: String, step: Int)? {
    if case .notUnderstood(let line, let step) = self { (line, step) } else { nil }
  }
}
