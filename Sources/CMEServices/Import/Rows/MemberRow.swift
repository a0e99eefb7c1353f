import CMECore

/// A row of `members.csv`.
struct MemberRow: UniqueFileRow {
  static let file = ImportFile.members
  static let keyColumn = MemberColumn.member

  /// Which of the two numbers a person has.
  enum Kind: String, Sendable {
    case member
    case eAssociate = "e-associate"
  }

  let kind: Kind
  let number: String
  let username, email, givenName, familyName, credentials, profession, npi: String

  var key: String { CellText.folded(number) }

  init(_ cells: inout RowCells<MemberColumn>) throws(CellRefusal) {
    (kind, number) = try MemberRow.number(in: cells)
    username = try cells.required(.username)
    email = try cells.required(.email)
    guard MemberRow.isEmail(email) else {
      throw CellRefusal(MemberColumn.email, .notAnEmail(email))
    }
    givenName = try cells.text(.givenName)
    familyName = try cells.required(.familyName)
    credentials = try cells.text(.credentials)
    profession = try cells.text(.profession, orWordOf: Profession.self)
    npi = try cells.text(.npi)
  }

  private static func number(
    in cells: RowCells<MemberColumn>
  ) throws(CellRefusal) -> (Kind, String) {
    let member = try cells.text(.member)
    let eAssociate = try cells.text(.eAssociate)
    switch (member.isEmpty, eAssociate.isEmpty) {
    case (false, true): return (.member, member)
    case (true, false): return (.eAssociate, eAssociate)
    case (true, true): throw CellRefusal(MemberColumn.member, .noNumber)
    case (false, false): throw CellRefusal(MemberColumn.eAssociate, .twoNumbers)
    }
  }

  /// One "@" with something on both sides and no blank: enough to tell a slip of the columns.
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
