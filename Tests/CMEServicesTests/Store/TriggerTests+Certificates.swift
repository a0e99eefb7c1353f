extension TriggerTests {
  /// Jane's certificate is the only one of the sample; its number is looked up.
  static let certificates = [
    Attempt(
      "the text of a certificate is changed", "certificate_update", "the certificate is issued",
      "UPDATE certificate SET text = '{}'"),
    Attempt(
      "a certificate is given another number", "certificate_update", "the certificate is issued",
      "UPDATE certificate SET number = '26-00000-00000-0'"),
    Attempt(
      "a certificate is taken away", "certificate_delete", "the certificate is issued",
      "DELETE FROM certificate"),
    Attempt(
      "a certificate is replaced in its place", "certificate_insert", "the certificate is issued",
      """
      INSERT OR REPLACE INTO certificate
      SELECT number, member_id, event_id, issued_at, facts, '{}', line, replaces, reason
      FROM certificate
      """),
    Attempt(
      "a claim gets a second certificate in place of the first", "certificate_insert",
      "the claim has a certificate",
      """
      INSERT OR REPLACE INTO certificate
      SELECT '26-00000-00000-0', member_id, event_id, issued_at, facts, text, line, NULL, NULL
      FROM certificate
      """),
    Attempt(
      "two certificates take the place of one", "certificate_insert",
      "the certificate is replaced", "\(reissue("1"));\n\(reissue("2", or: "OR REPLACE"))"),
    Attempt(
      "a certificate takes the place of one of another claim", "certificate_insert",
      "the certificate is of another claim",
      """
      INSERT INTO certificate
      SELECT '26-00000-00000-1', 2, event_id, issued_at, facts, text, line, number, 'why'
      FROM certificate
      """),
    Attempt(
      "a certificate of a claim that is not submitted", "certificate_insert",
      "nothing is submitted",
      """
      INSERT INTO certificate
      SELECT '26-00000-00000-1', 2, event_id, issued_at, facts, text, line, NULL, NULL
      FROM certificate
      """),
    Attempt(
      "the reason of a revocation is changed", "revoked_certificate_update",
      "the certificate is revoked", "\(revoke());\nUPDATE revoked_certificate SET reason = 'x'"),
    Attempt(
      "a revocation is taken back", "revoked_certificate_delete", "the certificate is revoked",
      """
      \(reissue("1"));
      INSERT INTO revoked_certificate VALUES ('26-00000-00000-1', 1, 'why');
      DELETE FROM revoked_certificate
      """),
    Attempt(
      "a revocation is replaced", "revoked_certificate_insert", "the certificate is revoked",
      "\(revoke());\n\(revoke("OR REPLACE", at: 2))"),
    Attempt(
      "a certificate that there is not is revoked", "revoked_certificate_insert",
      "there is no such certificate",
      "INSERT INTO revoked_certificate VALUES ('26-00000-00000-1', 1, 'why')"),
    Attempt(
      "a certificate that is replaced is revoked", "revoked_certificate_insert",
      "the certificate is replaced", "\(reissue("1"));\n\(revoke())"),
  ]

  private static func reissue(_ digit: String, or way: String = "") -> String {
    """
    INSERT \(way) INTO certificate
    SELECT '26-00000-00000-\(digit)', member_id, event_id, issued_at, facts, text, line, number, 'why'
    FROM certificate WHERE replaces IS NULL
    """
  }

  private static func revoke(_ way: String = "", at instant: Int = 1) -> String {
    """
    INSERT \(way) INTO revoked_certificate
    SELECT number, \(instant), 'why' FROM certificate WHERE replaces IS NULL
    """
  }
}
