import CMECore

extension Services {
  /// The people who may be meant by what was typed, the best first: by number, username, address or
  /// name, or parts of them, or with letters wrong.
  public func findCallers(
    _ typed: String, limit: Int
  ) throws(ServiceFailure) -> [FoundCaller] {
    try store.find(CallerQuery(typed), limit: limit)
  }

  /// Makes ready what the first search with letters wrong would else wait for; may be called beside a
  /// conversation, which waits for none of it but the reading of the rows.
  public func warmSearch() throws(ServiceFailure) {
    try store.warmSearch()
  }
}
