import CMECore

/// Between which dates a transcript is wanted; nil where nothing was said.
public struct TranscriptSpan: Hashable, Sendable {
  /// The first and the last day, both included.
  public let from, to: Day?

  /// Makes a span.
  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }
}
