/// A person who may sign in: a member of the society or an E-associate.
public struct Member: Hashable, Sendable, Identifiable {
  /// The key of a person in the store.
  public struct ID: Hashable, Sendable {
    /// The number of the row.
    public let value: Int64

    /// Makes a key.
    public init(_ value: Int64) {
      self.value = value
    }
  }

  /// The key in the store.
  public let id: ID
  /// The member number or, for an E-associate, the E-associate number.
  public let number: String
  /// The name they sign in with.
  public let username: String
  /// The stored e-mail address.
  public let email: String
  /// The given name and the family name.
  public let givenName, familyName: String
  /// Degrees and titles as they stand behind the name ("MD, FAIUM"); may be empty.
  public let credentials: String
  /// The profession, which decides the wording of the certificate.
  public let profession: String

  /// Makes a member.
  public init(
    id: ID, number: String, username: String, email: String, givenName: String,
    familyName: String, credentials: String, profession: String
  ) {
    self.id = id
    self.number = number
    self.username = username
    self.email = email
    self.givenName = givenName
    self.familyName = familyName
    self.credentials = credentials
    self.profession = profession
  }

  /// Whether AMA PRA Category 1 Credits can be awarded (physicians only, AMA PRA rules).
  public var isPhysician: Bool { profession == Member.physician }

  /// The profession that AMA PRA Category 1 Credits are for.
  public static let physician = "physician"

  /// The given name and the family name.
  public var name: String { Member.name(given: givenName, family: familyName) }

  /// A given name and a family name in one; either may be empty.
  public static func name(given: String, family: String) -> String {
    [given, family].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The name with the credentials behind it, as a record shows it.
  public var fullName: String {
    credentials.isEmpty ? name : "\(name), \(credentials)"
  }
}
