/// Who does something; every call of a service names one.
public enum Actor: Hashable, Sendable {
  /// The person themselves.
  case member(Member.ID)
  /// The office, from the command line.
  case office
}
