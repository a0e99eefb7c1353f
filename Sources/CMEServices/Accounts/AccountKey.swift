import CMECore

/// The two worlds of names: the same name may stand in both, for different people.
enum AccountWorld: String, CaseIterable {
  case member, staff
}

/// Whose password, failures and sessions are meant.
enum AccountKey: Hashable {
  case member(Member.ID)
  case staff(Staff.ID)
  /// All names that nobody has.
  case nobody(AccountWorld)

  /// Where names are looked for.
  var world: AccountWorld {
    switch self {
    case .member: .member
    case .staff: .staff
    case .nobody(let world): world
    }
  }

  /// The number of the row; 0 is nobody's.
  var row: Int64 {
    switch self {
    case .member(let id): id.value
    case .staff(let id): id.value
    case .nobody: 0
    }
  }
}

/// Whose account it is.
public enum AccountOwner: Hashable, Sendable {
  case member(Member)
  case staff(Staff)

  /// The given name and the family name.
  public var name: String {
    switch self {
    case .member(let member): member.name
    case .staff(let staff): staff.name
    }
  }

  /// The name they sign in with.
  public var username: String {
    switch self {
    case .member(let member): member.username
    case .staff(let staff): staff.username
    }
  }

  /// The e-mail address.
  public var email: String {
    switch self {
    case .member(let member): member.email
    case .staff(let staff): staff.email
    }
  }

  var key: AccountKey {
    switch self {
    case .member(let member): .member(member.id)
    case .staff(let staff): .staff(staff.id)
    }
  }

  /// Who acts, once they are signed in.
  var actor: Actor {
    switch self {
    case .member(let member): .member(member.id)
    case .staff(let staff): .staff(staff.id)
    }
  }

  /// How the journal names them: "member 10021", "staff anna".
  public var subject: String {
    switch self {
    case .member(let member): "member \(member.number)"
    case .staff(let staff): "staff \(staff.username)"
    }
  }

  /// Whether they may not sign in, whatever they type.
  var isDisabled: Bool {
    switch self {
    case .member: false
    case .staff(let staff): staff.disabledAt != nil
    }
  }

  /// The member, where it is one.
  var member: Member? {
    if case .member(let member) = self { member } else { nil }
  }
}
