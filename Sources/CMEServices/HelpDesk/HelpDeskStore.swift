import CMECore

/// What the help desk needs of whatever keeps the data.
protocol HelpDeskStore: Sendable {
  /// Does all of the body or nothing of it, in a transaction that keeps other writers out.
  func atDesk<Value>(
    _ body: (any HelpDeskRows) throws -> Value
  ) throws(ServiceFailure) -> Value

  /// Reads in one transaction, which keeps nobody out.
  func lookingAtDesk<Value>(
    _ body: (any HelpDeskRows) throws -> Value
  ) throws(ServiceFailure) -> Value

  /// Makes ready what the first search would else wait for.
  func warmSearch() throws(ServiceFailure)

  /// The people who fit, the best first.
  func find(_ query: CallerQuery, limit: Int) throws(ServiceFailure) -> [FoundCaller]
}
