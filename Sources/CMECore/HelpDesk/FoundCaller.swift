/// A person whom a colleague may mean, with what tells them from others of the same name.
///
/// Holds neither the e-mail address nor the username: whoever called has to know them.
public struct FoundCaller: Hashable, Sendable {
  /// An event that a person has a registration for.
  public struct RegisteredEvent: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Where it took place.
    public let city: String

    /// Makes the facts of an event.
    public init(title: String, city: String) {
      self.title = title
      self.city = city
    }
  }

  /// The key in the store.
  public let member: Member.ID
  /// The name with the credentials behind it.
  public let name: String
  /// The member number or E-associate number.
  public let number: String
  /// Why they were found.
  public let match: CallerMatch
  /// The most events that are told of a person.
  public static let mostEvents = 4

  /// The latest events that they have a registration for, the latest first.
  public let events: [RegisteredEvent]

  /// Makes the facts of a person who was found.
  public init(_ member: Member, match: CallerMatch, events: [RegisteredEvent]) {
    self.member = member.id
    name = member.fullName
    number = member.number
    self.match = match
    self.events = events
  }
}

/// Why a person was found by what was typed.
public enum CallerMatch: Hashable, Sendable {
  /// All of the number, the username or the e-mail address.
  case number, username, email
  /// The words of the name, or their beginnings.
  case name, beginningOfName
  /// A part of the number, the username or the e-mail address.
  case partOfNumber, partOfUsername, partOfEmail
  /// So many letters are different, or were left out or put in.
  case nearly(letters: Int)
  /// It sounds alike.
  case soundsAlike
}
