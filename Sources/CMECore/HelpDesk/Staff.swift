/// A colleague at the help desk.
public struct Staff: Hashable, Sendable, Identifiable {
  /// The key of a colleague in the store.
  public struct ID: Hashable, Sendable {
    /// The number of the row.
    public let value: Int64

    /// Makes a key.
    public init(_ value: Int64) {
      self.value = value
    }
  }

  /// What a colleague may do.
  public enum Role: String, CaseIterable, Sendable {
    /// Everything that a caller asks for, but for ending a lock.
    case helper
    /// That too.
    case lead
  }

  /// The key in the store.
  public let id: ID
  /// The name they sign in with.
  public let username: String
  /// The given name and the family name.
  public let name: String
  /// The e-mail address.
  public let email: String
  /// What they may do.
  public let role: Role
  /// They themselves as a member of the society, where they are one.
  public let member: Member.ID?
  /// Since when they may do nothing any more.
  public let disabledAt: Instant?

  /// Makes a colleague.
  public init(
    id: ID, username: String, name: String, email: String, role: Role, member: Member.ID?,
    disabledAt: Instant?
  ) {
    self.id = id
    self.username = username
    self.name = name
    self.email = email
    self.role = role
    self.member = member
    self.disabledAt = disabledAt
  }

  /// Whether a member is this colleague, by what is stored or by the address.
  public func isSelf(_ other: Member) -> Bool {
    member == other.id || (!email.isEmpty && email.lowercased() == other.email.lowercased())
  }
}

/// A sign-in of a colleague that lasts.
public struct StaffSession: Hashable, Sendable {
  /// The key in the store.
  public let id: Int64
  /// Who signed in.
  public let staff: Staff.ID
  /// When.
  public let startedAt: Instant

  /// Makes a session.
  public init(id: Int64, staff: Staff.ID, startedAt: Instant) {
    self.id = id
    self.staff = staff
    self.startedAt = startedAt
  }

  /// After so many seconds without a key the screen is locked.
  public static let idleSeconds = 300
}

/// A successful sign-in of a colleague and what there is to tell about the time before it.
public struct StaffSignedIn: Hashable, Sendable {
  /// Who signed in.
  public let staff: Staff
  /// The session that began.
  public let session: StaffSession
  /// The sign-in before this one.
  public let lastSignIn: Instant?
  /// Attempts that failed since then.
  public let failuresSince: Int

  /// Makes the facts of a sign-in.
  public init(staff: Staff, session: StaffSession, lastSignIn: Instant?, failuresSince: Int) {
    self.staff = staff
    self.session = session
    self.lastSignIn = lastSignIn
    self.failuresSince = failuresSince
  }
}
