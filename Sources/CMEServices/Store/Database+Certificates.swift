import CMECore
import GRDB

/// Certificates.
extension Database {
  func eventsWithoutCertificate(of member: Member.ID) throws -> [Event.ID] {
    let statement = try cachedStatement(
      sql: """
        SELECT event_id FROM submitted_claim AS s WHERE member_id = ? AND NOT EXISTS (
          SELECT 1 FROM certificate AS c
          WHERE c.member_id = s.member_id AND c.event_id = s.event_id)
        ORDER BY submitted_at, event_id
        """)
    return try String.fetchAll(statement, arguments: [member.value])
  }

  func certificate(_ number: CertificateNumber) throws -> IssuedCertificate? {
    let statement = try cachedStatement(
      sql: "\(IssuedCertificate.selection) WHERE c.number = ?")
    return try Row.fetchOne(statement, arguments: [number.text]).map(IssuedCertificate.init)
  }

  func certificates(of member: Member.ID) throws -> [IssuedCertificate] {
    let statement = try cachedStatement(
      sql: "\(IssuedCertificate.selection) WHERE c.member_id = ? ORDER BY c.issued_at, c.number")
    let rows = try Row.fetchAll(statement, arguments: [member.value])
    return try rows.map(IssuedCertificate.init).sorted {
      ($1.facts.record.lastDay, $1.facts.issuedAt) < ($0.facts.record.lastDay, $0.facts.issuedAt)
    }
  }

  func certificates(of member: Member.ID?, for event: Event.ID?) throws -> [CertificateRow] {
    let rows = try Row.fetchAll(
      self,
      sql: """
        \(IssuedCertificate.selection)
        WHERE (:member IS NULL OR c.member_id = :member) AND (:event IS NULL OR c.event_id = :event)
        ORDER BY c.issued_at, c.number
        """, arguments: ["member": member?.value, "event": event])
    return try rows.map { row in
      CertificateRow(
        certificate: try IssuedCertificate(row), member: row[11], reason: row[12],
        reasonRevoked: row[13])
    }
  }

  func replacement(of number: CertificateNumber) throws -> CertificateNumber? {
    let statement = try cachedStatement(sql: "SELECT number FROM certificate WHERE replaces = ?")
    return try Row.fetchOne(statement, arguments: [number.text]).map { try $0.number(0) }
  }

  func add(_ certificate: IssuedCertificate, reason: String?) throws {
    let facts = certificate.facts
    try cachedStatement(
      sql: """
        INSERT INTO certificate
          (number, member_id, event_id, issued_at, facts, text, line, replaces, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      facts.number.text, certificate.member.value, certificate.event,
      facts.issuedAt.secondsSince1970, try StoredJSON.text(of: StoredFacts(facts)),
      try StoredJSON.text(of: certificate.text), certificate.line, facts.replaces?.text, reason,
    ])
  }

  func revoke(_ number: CertificateNumber, reason: String, at now: Instant) throws {
    try cachedStatement(
      sql: "INSERT INTO revoked_certificate (number, revoked_at, reason) VALUES (?, ?, ?)"
    ).execute(arguments: [number.text, now.secondsSince1970, reason])
  }
}

extension IssuedCertificate {
  fileprivate static let selection = """
    SELECT c.number, c.member_id, c.event_id, c.issued_at, c.replaces, c.facts, c.text, c.line,
      n.number, n.issued_at, revoked_at, coalesce(member_number, e_associate_number), c.reason,
      r.reason
    FROM certificate AS c JOIN member ON member.id = c.member_id
      LEFT JOIN certificate AS n ON n.replaces = c.number
      LEFT JOIN revoked_certificate AS r ON r.number = c.number
    """

  /// What the society took back stays so where another one has taken its place since.
  fileprivate init(_ row: Row) throws {
    var state = State.valid
    if let revokedAt = row.optionalInstant(10) {
      state = .revoked(at: revokedAt)
    } else if let at = row.optionalInstant(9) {
      state = .replaced(by: try row.number(8), at: at)
    }
    let stored = try StoredJSON.value(StoredFacts.self, of: row[5])
    self.init(
      member: Member.ID(row[1]), event: row[2],
      facts: try stored.facts(
        number: try row.number(0), issuedAt: row.instant(3),
        replaces: row.hasNull(atIndex: 4) ? nil : try row.number(4)),
      text: try StoredJSON.value(CertificateText.self, of: row[6]), line: row[7], state: state)
  }
}

extension Row {
  fileprivate func number(_ column: Int) throws -> CertificateNumber {
    let text: String = self[column]
    guard let number = CertificateNumber(text) else {
      throw StoredValueError("certificate", text)
    }
    return number
  }
}
