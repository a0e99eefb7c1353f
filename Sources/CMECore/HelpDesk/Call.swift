/// A call that a colleague takes for one member.
public struct Call: Hashable, Sendable, Identifiable {
  /// The key of a call in the store.
  public struct ID: Hashable, Sendable {
    /// The number of the row.
    public let value: Int64

    /// Makes a key.
    public init(_ value: Int64) {
      self.value = value
    }
  }

  /// How the caller speaks.
  public enum Channel: String, CaseIterable, Sendable {
    case telephone, email, desk
  }

  /// What showed who the caller is.
  public enum Identification: String, CaseIterable, Sendable {
    /// They said their member or E-associate number.
    case number
    /// They said, or wrote from, the stored e-mail address.
    case email
    /// They said what they are registered for.
    case registration
    /// They showed a document at the desk.
    case document
  }

  /// The key in the store.
  public let id: ID
  /// Who takes it.
  public let staff: Staff.ID
  /// Whom it is about.
  public let member: Member.ID
  /// When it began.
  public let beganAt: Instant
  /// How the caller speaks.
  public let channel: Channel
  /// What showed who the caller is.
  public let identifiedBy: Identification

  /// Makes a call.
  public init(
    id: ID, staff: Staff.ID, member: Member.ID, beganAt: Instant, channel: Channel,
    identifiedBy: Identification
  ) {
    self.id = id
    self.staff = staff
    self.member = member
    self.beganAt = beganAt
    self.channel = channel
    self.identifiedBy = identifiedBy
  }
}

/// Who changes something of a member.
public enum Acting: Hashable, Sendable {
  /// The member themselves.
  case member(SignInSession)
  /// A colleague, for the member of a call.
  case staff(StaffSession, call: Call.ID)
}

/// Why a colleague may not do something.
public enum StaffRefusal: Error, Hashable, Sendable {
  /// The sign-in is over.
  case sessionOver(SessionEnd)
  /// The colleague may do nothing any more.
  case disabled
  /// Only a lead may.
  case leadOnly
  /// A reason has to be given.
  case noReason
  /// The member is the colleague.
  case ownAccount
  /// The call is over, or never was.
  case noCall
  /// The call is another colleague's, or about another member.
  case otherCall
  /// A note that says nothing.
  case emptyNote
  /// A note of so many characters, and how many it may have.
  case noteTooLong(characters: Int, most: Int)
  /// There is no such note, or it asks for nothing.
  case noFollowUp
}
