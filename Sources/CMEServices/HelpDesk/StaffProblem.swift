import CMECore

/// Why the office could not do something about a colleague.
public enum StaffProblem: Error, Hashable, Sendable {
  /// Nobody at the desk has that username.
  case unknown(String)
  /// Somebody at the desk has it already.
  case usernameTaken(String)
  /// No member has that number.
  case noSuchMember(String)
  /// Neither a username nor a name may be empty, nor hold what moves a cursor.
  case notAName(String)
  /// Mail cannot go to that address.
  case notAnAddress(String)
  /// The store did not take it.
  case failed(ServiceFailure)
}
