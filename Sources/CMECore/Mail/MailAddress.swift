/// An e-mail address that can break neither a header nor a line of SMTP.
///
/// It is what RFC 5321 calls a mailbox, without what hardly anybody has: quoted names, addresses of
/// machines in brackets, and letters outside ASCII, which need a server with SMTPUTF8 (RFC 6531).
public struct MailAddress: Hashable, Sendable {
  /// The whole address: "jane@example.org".
  public let text: String
  /// What stands after the "@".
  public let domain: String

  /// Checks an address as it is stored or set.
  public init(_ text: String) throws(MailAddressProblem) {
    guard !text.isEmpty else { throw .empty }
    if let scalar = text.unicodeScalars.first(where: { !MailAddress.mayHold($0) }) {
      throw .character(scalar)
    }
    guard text.utf8.count <= MailAddress.most else {
      throw .tooLong(count: text.utf8.count, most: MailAddress.most)
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notOneAt(count: parts.count - 1) }
    guard MailAddress.isName(parts[0]) else { throw .name(String(parts[0])) }
    guard MailAddress.isDomain(parts[1]) else { throw .domain(String(parts[1])) }
    self.text = text
    domain = String(parts[1])
  }

  /// The most bytes of an address (RFC 5321, 4.5.3.1.3, less its angle brackets).
  public static let most = 254

  /// The characters of an atom (RFC 5322, 3.2.3) and those that join atoms.
  private static func mayHold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: "!#$%&'*+-/=?^_`{|}~.@".unicodeScalars.contains(scalar)
    }
  }

  private static func isName(_ name: Substring) -> Bool {
    let atoms = name.split(separator: ".", omittingEmptySubsequences: false)
    return name.utf8.count <= 64 && atoms.allSatisfy { !$0.isEmpty }
  }

  /// Labels of letters, digits and inner hyphens (RFC 1123, 2.1).
  private static func isDomain(_ domain: Substring) -> Bool {
    domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
  }
}

/// Why an address is not written to.
public enum MailAddressProblem: Error, Hashable, Sendable {
  /// There is none.
  case empty
  /// A character that cannot stand in an address, such as a line break, a space or a letter outside
  /// ASCII.
  case character(Unicode.Scalar)
  /// More bytes than an address may have.
  case tooLong(count: Int, most: Int)
  /// Not one "@", but so many.
  case notOneAt(count: Int)
  /// What stands before the "@" is empty, too long, or has its dots in the wrong places.
  case name(String)
  /// What stands after the "@" is no name of a machine.
  case domain(String)
}
