/// The figure of one day.
public struct Entry: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The credits for it.
  public let credits: Credits

  /// Makes an entry.
  public init(day: Day, credits: Credits) {
    self.day = day
    self.credits = credits
  }
}

/// One change of a day's figure; nil stands for no figure, which is not a zero.
public struct FigureChange: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// What stood there before.
  public let from: Credits?
  /// What shall stand there.
  public let to: Credits?

  /// Makes a change.
  public init(day: Day, from: Credits?, to: Credits?) {
    self.day = day
    self.from = from
    self.to = to
  }

  /// The change that takes this one back.
  public var inverse: FigureChange { FigureChange(day: day, from: to, to: from) }
}

/// A claim that is being put together: figures can still be changed.
public struct Claim: Hashable, Sendable {
  /// The figures saved so far.
  public let figures: [Day: Credits]
  /// When a figure was last saved; nil where none is.
  public let savedAt: Instant?
  /// The days whose figure the help desk saved, and when.
  public let savedByDesk: [Day: Instant]

  /// Makes a claim.
  public init(
    figures: [Day: Credits], savedAt: Instant? = nil, savedByDesk: [Day: Instant] = [:]
  ) {
    self.figures = figures
    self.savedAt = savedAt
    self.savedByDesk = savedByDesk
  }
}

/// A claim that was submitted: it has no way to change.
public struct SubmittedClaim: Hashable, Sendable {
  /// The figure of each registered day, earliest first.
  public let entries: [Entry]
  /// When it was submitted.
  public let submittedAt: Instant
  /// Who submitted it.
  public let submittedBy: Actor
  /// What the record says besides the credits, as it was then.
  public let record: RecordFacts

  /// Makes a submitted claim.
  public init(
    entries: [Entry], submittedAt: Instant, submittedBy: Actor, record: RecordFacts
  ) {
    self.record = record
    self.entries = entries.sorted { $0.day < $1.day }
    self.submittedAt = submittedAt
    self.submittedBy = submittedBy
  }

  /// The total earned.
  public var total: Credits { entries.map(\.credits).total }
}

/// Where a claim stands: still a draft, or submitted for good.
public enum ClaimState: Hashable, Sendable {
  case draft(Claim)
  case submitted(SubmittedClaim)
}
