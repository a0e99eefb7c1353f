import CMECore

/// A colleague who is added by the office.
public struct NewStaff: Hashable, Sendable {
  /// The name they will sign in with.
  public let username: String
  /// The given name and the family name.
  public let name: String
  /// The e-mail address.
  public let email: String
  /// What they may do.
  public let role: Staff.Role
  /// Their own member or E-associate number, where they are a member of the society.
  public let memberNumber: String?

  /// Makes the facts of a new colleague.
  public init(
    username: String, name: String, email: String, role: Staff.Role, memberNumber: String? = nil
  ) {
    self.username = username
    self.name = name
    self.email = email
    self.role = role
    self.memberNumber = memberNumber
  }
}
