/// Certificates: rows are added, and never changed or taken away.
///
/// What replaces a certificate names it, and what was revoked stands in a table of its own, so that
/// no row ever has to change. The triggers before insert are for INSERT OR REPLACE, which walks
/// around those before update and delete; without a rowid no row can be replaced by that either.
extension Schema {
  /// The facts and the text are JSON, as each of their strings reads back exactly from it.
  static let certificateTables = """
    CREATE TABLE certificate (
      number TEXT PRIMARY KEY NOT NULL CHECK (length(number) = 16),
      member_id INTEGER NOT NULL,
      event_id TEXT NOT NULL,
      issued_at INTEGER NOT NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      text TEXT NOT NULL CHECK (json_valid(text)),
      line TEXT NOT NULL CHECK (line <> ''),
      replaces TEXT UNIQUE REFERENCES certificate CHECK (replaces <> number),
      reason TEXT CHECK (reason <> ''),
      FOREIGN KEY (member_id, event_id) REFERENCES submitted_claim,
      CHECK ((replaces IS NULL) = (reason IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE UNIQUE INDEX certificate_first ON certificate (member_id, event_id)
      WHERE replaces IS NULL;
    CREATE INDEX certificate_claim ON certificate (member_id, event_id);

    CREATE TABLE revoked_certificate (
      number TEXT PRIMARY KEY NOT NULL REFERENCES certificate,
      revoked_at INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT, WITHOUT ROWID;
    """

  static let certificateTriggers = """
    CREATE TRIGGER certificate_insert BEFORE INSERT ON certificate
    BEGIN
      SELECT RAISE(ABORT, 'the certificate is issued') WHERE EXISTS (SELECT 1 FROM certificate
        WHERE number = NEW.number);
      SELECT RAISE(ABORT, 'the claim has a certificate') WHERE NEW.replaces IS NULL
        AND EXISTS (SELECT 1 FROM certificate
          WHERE member_id = NEW.member_id AND event_id = NEW.event_id);
      SELECT RAISE(ABORT, 'the certificate is replaced') WHERE EXISTS (SELECT 1 FROM certificate
        WHERE replaces = NEW.replaces);
      SELECT RAISE(ABORT, 'the certificate is of another claim') WHERE NEW.replaces IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM certificate WHERE number = NEW.replaces
          AND member_id = NEW.member_id AND event_id = NEW.event_id);
      SELECT RAISE(ABORT, 'nothing is submitted') WHERE NOT EXISTS (
        SELECT 1 FROM submitted_claim
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id);
    END;

    CREATE TRIGGER certificate_update BEFORE UPDATE ON certificate
    BEGIN SELECT RAISE(ABORT, 'the certificate is issued'); END;

    CREATE TRIGGER certificate_delete BEFORE DELETE ON certificate
    BEGIN SELECT RAISE(ABORT, 'the certificate is issued'); END;

    CREATE TRIGGER revoked_certificate_insert BEFORE INSERT ON revoked_certificate
    BEGIN
      SELECT RAISE(ABORT, 'the certificate is revoked') WHERE EXISTS (
        SELECT 1 FROM revoked_certificate WHERE number = NEW.number);
      SELECT RAISE(ABORT, 'there is no such certificate') WHERE NOT EXISTS (
        SELECT 1 FROM certificate WHERE number = NEW.number);
      SELECT RAISE(ABORT, 'the certificate is replaced') WHERE EXISTS (
        SELECT 1 FROM certificate WHERE replaces = NEW.number);
    END;

    CREATE TRIGGER revoked_certificate_update BEFORE UPDATE ON revoked_certificate
    BEGIN SELECT RAISE(ABORT, 'the certificate is revoked'); END;

    CREATE TRIGGER revoked_certificate_delete BEFORE DELETE ON revoked_certificate
    BEGIN SELECT RAISE(ABORT, 'the certificate is revoked'); END;
    """
}
