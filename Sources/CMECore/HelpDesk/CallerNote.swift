/// A note of a colleague about a member.
public struct CallerNote: Hashable, Sendable, Identifiable {
  /// The key in the store.
  public struct ID: Hashable, Sendable {
    /// The number of the row.
    public let value: Int64

    /// Makes a key.
    public init(_ value: Int64) {
      self.value = value
    }
  }

  /// Whether something is still to be done about it.
  public enum State: Hashable, Sendable {
    /// It only tells something.
    case told
    /// Somebody has to come back to it.
    case open
    /// Somebody did.
    case done(at: Instant)
  }

  /// The key in the store.
  public let id: ID
  /// Whom it is about.
  public let member: Member.ID
  /// Their name with the credentials behind it, and their number.
  public let name, number: String
  /// The username of the colleague who wrote it.
  public let author: String
  /// When.
  public let at: Instant
  /// What it says.
  public let text: String
  /// Whether something is still to be done about it.
  public let state: State

  /// The most characters of a note.
  public static let longest = 500

  /// Makes a note.
  public init(
    id: ID, member: Member.ID, name: String, number: String, author: String, at: Instant,
    text: String, state: State
  ) {
    self.id = id
    self.member = member
    self.name = name
    self.number = number
    self.author = author
    self.at = at
    self.text = text
    self.state = state
  }
}
