import CMECore

/// Why a password could not be set by the office.
public enum PasswordProblem: Error, Hashable, Sendable {
  /// Nobody has that username.
  case unknownUsername(String)
  /// The rules do not take it.
  case refused(PasswordRefusal)
  /// The store or the machine did not take it.
  case failed(ServiceFailure)
}
