import CMECore

/// Why a password could not be set.
public enum PasswordProblem: Error, Hashable, Sendable {
  /// Nobody has that username.
  case unknownUsername(String)
  /// Nothing was typed.
  case empty
  /// It is not UTF-8, or holds a NUL; such bytes are refused and never repaired.
  case notText
  /// The system has not memory enough to hash it.
  case notHashed
  /// The store did not take it.
  case failed(ServiceFailure)
}
