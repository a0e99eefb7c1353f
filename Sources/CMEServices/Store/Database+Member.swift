import CMECore
import GRDB

/// People and their passwords.
extension Database {
  /// The people whom a typed name may mean.
  func match(_ name: String, in world: AccountWorld) throws -> NameMatch {
    switch world {
    case .member:
      NameMatch(accounts: try accounts(named: name), widestSharing: try widestSharing())
    case .staff: try staffMatch(name)
    }
  }

  /// Everyone of that username, member or E-associate number, or e-mail address unless too many
  /// share it (ASCII letters of either case).
  private func accounts(named name: String) throws -> [NameMatch.Account] {
    let statement = try cachedStatement(
      sql: """
        SELECT \(Member.columns), hash FROM member LEFT JOIN password ON member_id = id
        WHERE username = :name OR member_number = :name OR e_associate_number = :name
          OR email = :name
            AND (SELECT count(*) FROM member WHERE email = :name) <= \(NameMatch.mostSharing)
        ORDER BY id
        """)
    return try Row.fetchAll(statement, arguments: ["name": name]).map { row in
      NameMatch.Account(owner: .member(Member(row)), passwordHash: row["hash"])
    }
  }

  /// How many people at the most can sign in by the same e-mail address.
  func widestSharing() throws -> Int {
    let statement = try cachedStatement(
      sql: """
        SELECT max(people) FROM (SELECT count(*) AS people FROM member GROUP BY email
          HAVING people <= \(NameMatch.mostSharing))
        """)
    return try Int.fetchOne(statement) ?? 0
  }

  /// The person of a username (ASCII letters of either case).
  func member(username: String) throws -> Member? {
    let sql = "SELECT \(Member.columns) FROM member WHERE username = ?"
    return try Row.fetchOne(cachedStatement(sql: sql), arguments: [username]).map(Member.init)
  }

  /// The person of a key.
  func member(_ id: Member.ID) throws -> Member? {
    let sql = "SELECT \(Member.columns) FROM member WHERE id = ?"
    return try Row.fetchOne(cachedStatement(sql: sql), arguments: [id.value]).map(Member.init)
  }

  /// The events that a person has a registration for, whatever its status.
  func events(of member: Member.ID) throws -> [Event.ID] {
    let sql = "SELECT DISTINCT event_id FROM registration WHERE member_id = ?"
    return try String.fetchAll(cachedStatement(sql: sql), arguments: [member.value])
  }
}
