import CMECore

/// What the figures and days of a line come to.
enum FigureReading {
  /// These entries, in the order of the days.
  case entries([Entry])
  /// Something of it has to be asked.
  case unclear(Clarification)
  /// Figures that others have, or that somebody or something says.
  case told
  /// Days of the event and no figure.
  case days([Day])
  /// An amount that is said to be unknown or left for later, on its own.
  case postponed
  /// Neither figure nor day.
  case nothing

  var isEntries: Bool {
    if case .entries = self { true } else { false }
  }
}
