import CMECore

extension Services {
  /// The people who may be meant by what was typed, the best first: by number, username, address or
  /// name, or parts of them, or with letters wrong.
  public func findCallers(
    _ typed: String, limit: Int
  ) throws(ServiceFailure) -> [FoundCaller] {
    try store.find(CallerQuery(typed), limit: limit)
  }
}
