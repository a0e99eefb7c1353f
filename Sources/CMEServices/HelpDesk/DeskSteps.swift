import CMECore

/// The steps of the journal about one event, put together.
struct DeskSteps {
  private var at: Instant
  private var figures: [Day: FigureChange] = [:]
  private var submitted: Credits?

  /// What rows of the journal about claims of a member come to, in the order of their events.
  static func entries(
    of rows: [JournalRow], about member: Member, title: (Event.ID) throws -> String
  ) rethrows -> [DeskEntry] {
    var order: [Event.ID] = []
    var steps: [Event.ID: DeskSteps] = [:]
    for row in rows {
      guard let claim = JournalledClaim(row.subject, of: member) else { continue }
      if steps[claim.event] == nil { order.append(claim.event) }
      steps[claim.event, default: DeskSteps(at: row.at)].add(row, claim)
    }
    return try order.compactMap { event in
      try steps[event].map { steps in
        DeskEntry(
          event: event, title: try title(event), at: steps.at,
          changes: Array(steps.figures.values), submitted: steps.submitted)
      }
    }
  }

  private init(at: Instant) {
    self.at = at
  }

  /// Of several changes of a day the first one tells what was there, the last one what is.
  private mutating func add(_ row: JournalRow, _ claim: JournalledClaim) {
    at = max(at, row.at)
    guard let day = claim.day else {
      submitted = row.to.credits
      return
    }
    let from = figures[day].map(\.from) ?? row.from.credits
    figures[day] = FigureChange(day: day, from: from, to: row.to.credits)
  }
}
