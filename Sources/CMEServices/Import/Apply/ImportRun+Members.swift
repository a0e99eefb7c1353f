import CMECore
import GRDB

extension ImportRun {
  private static let members = ImportTable(
    "member", key: ["id"],
    values: [
      "member_number", "e_associate_number", "username", "email", "given_name", "family_name",
      "credentials", "profession", "npi",
    ])

  /// Stores a person, who is known by their number.
  mutating func store(_ row: PlacedRow<MemberRow>) throws -> ImportChange {
    let person = row.content
    let known = try db.cachedStatement(
      sql: """
        SELECT id, member_number IS NOT NULL, email FROM member
        WHERE member_number = ?1 OR e_associate_number = ?1
        """)
    let stored = try Row.fetchOne(known, arguments: [person.number])
    if let stored, stored[1] != (person.kind == .member) {
      throw row.refusal(person.kind.column, .otherKindOfNumber(person.number))
    }
    let id = stored?[0] as Int64?
    if let other = try number(withUsername: person.username, otherThan: id) {
      throw row.refusal(.username, .usernameTaken(person.username, by: other))
    }
    // A code that was sent to the address of before must not set a password any more.
    if let id, stored?[2] != person.email { try db.voidCodes(of: Member.ID(id), at: now) }
    return try write(person, Member.ID(id ?? newMemberID()))
  }

  /// Writes the row of a person and, where it is new or changed, the words they are found by.
  private func write(_ person: MemberRow, _ id: Member.ID) throws -> ImportChange {
    let change = try ImportRun.members.change(
      db, key: .init(id.value),
      values: .init(
        person.kind == .member ? person.number : nil,
        person.kind == .eAssociate ? person.number : nil, person.username, person.email,
        person.givenName, person.familyName, person.credentials, person.profession,
        person.npi.isEmpty ? nil : person.npi))
    if change != .none, let member = try db.member(id) { try db.storeSearchWords(of: member) }
    return change
  }

  private func number(withUsername username: String, otherThan id: Int64?) throws -> String? {
    let others = try db.cachedStatement(
      sql: """
        SELECT coalesce(member_number, e_associate_number) FROM member
        WHERE username = ? AND id IS NOT ?
        """)
    return try String.fetchOne(others, arguments: [username, id])
  }

  private func newMemberID() throws -> Int64 {
    let next = try db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM member")
    return try Int64.fetchOne(next) ?? 1
  }
}

extension MemberRow.Kind {
  fileprivate var column: MemberColumn { self == .member ? .member : .eAssociate }
}
