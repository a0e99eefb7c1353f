/// Who does something; every call of a service names one.
public enum Actor: Hashable, Sendable {
  /// The person themselves.
  case member(Member.ID)
  /// A colleague at the help desk.
  case staff(Staff.ID)
  /// The office, from the command line.
  case office
  /// Somebody who has not signed in.
  case visitor
  /// The program of its own accord, when it delivers mail.
  case program
}
