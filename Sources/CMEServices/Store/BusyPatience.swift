import CMECore

/// How long a transaction waits for another writer, where it is not to wait as long as all do.
enum BusyPatience {
  /// How often a locked database is tried again here; nil: as its configuration says.
  @TaskLocal static var tries: Int?

  /// Does something that tries only so often.
  static func hold<Value>(
    tries: Int, _ body: () throws(ServiceFailure) -> Value
  ) throws(ServiceFailure) -> Value {
    let outcome = $tries.withValue(tries) {
      Result { () throws(ServiceFailure) in try body() }
    }
    return try outcome.get()
  }
}
