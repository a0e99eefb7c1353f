import CMECore

/// What people are stuck on today.
extension HelpDesk {
  /// Reads the counts of the day, as the society's calendar has it.
  mutating func readReport() -> Turn {
    guard let signedIn else { return ask() }
    let today = StuckReport.day(of: now, in: phrasebook.zone)
    return perform(
      .report(since: today.lowerBound, until: today.upperBound, by: signedIn.session), for: .report)
  }
}
