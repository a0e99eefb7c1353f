import GRDB

/// Colleagues at the help desk, and their calls.
extension Schema {
  /// The same as for members, in tables of their own.
  static let staffTables = """
    CREATE TABLE staff (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      username TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (username <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      email TEXT NOT NULL COLLATE NOCASE,
      role TEXT NOT NULL CHECK (role IN ('helper', 'lead')),
      member_id INTEGER REFERENCES member,
      made_at INTEGER NOT NULL,
      disabled_at INTEGER
    ) STRICT;

    CREATE TABLE staff_password (
      staff_id INTEGER PRIMARY KEY NOT NULL REFERENCES staff,
      hash TEXT NOT NULL,
      set_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE staff_sign_in (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id >= 0),
      staff_id INTEGER UNIQUE REFERENCES staff,
      failures_in_a_row INTEGER NOT NULL CHECK (failures_in_a_row >= 0),
      locked_until INTEGER,
      last_sign_in INTEGER,
      failures_since INTEGER NOT NULL CHECK (failures_since >= 0),
      CHECK (staff_id IS nullif(id, 0))
    ) STRICT;

    CREATE TABLE staff_session (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      staff_id INTEGER NOT NULL REFERENCES staff,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      ended_by TEXT CHECK (ended_by IN ('sign-out', 'password', 'disabled')),
      CHECK ((ended_at IS NULL) = (ended_by IS NULL))
    ) STRICT;

    CREATE INDEX staff_session_staff ON staff_session (staff_id) WHERE ended_at IS NULL;
    """

  /// A colleague has one call at a time.
  static let callTable = """
    CREATE TABLE call (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
      staff_id INTEGER NOT NULL REFERENCES staff,
      member_id INTEGER NOT NULL REFERENCES member,
      began_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('telephone', 'email', 'desk')),
      identified_by TEXT NOT NULL
        CHECK (identified_by IN ('number', 'email', 'registration', 'document')),
      ended_at INTEGER CHECK (ended_at >= began_at),
      summary TEXT,
      CHECK (ended_at IS NOT NULL OR summary IS NULL)
    ) STRICT;

    CREATE UNIQUE INDEX call_open ON call (staff_id) WHERE ended_at IS NULL;
    CREATE INDEX call_member ON call (member_id);

    CREATE TRIGGER call_insert BEFORE INSERT ON call
    WHEN EXISTS (SELECT 1 FROM call WHERE id = NEW.id
      OR staff_id = NEW.staff_id AND ended_at IS NULL AND NEW.ended_at IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the call stays as it is'); END;

    CREATE TRIGGER call_update BEFORE UPDATE ON call
    WHEN OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL
      OR (NEW.id, NEW.staff_id, NEW.member_id, NEW.began_at, NEW.channel, NEW.identified_by)
        <> (OLD.id, OLD.staff_id, OLD.member_id, OLD.began_at, OLD.channel, OLD.identified_by)
    BEGIN SELECT RAISE(ABORT, 'the call stays as it is'); END;

    CREATE TRIGGER call_delete BEFORE DELETE ON call
    BEGIN SELECT RAISE(ABORT, 'the call stays as it is'); END;
    """

  /// Adds the tables, and lets colleagues stand where so far only members and the office could.
  static func addStaff(_ db: Database) throws {
    let triggers = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
    for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
    try db.execute(sql: rebuiltClaimTables)
    try db.execute(sql: "ALTER TABLE journal ADD COLUMN channel TEXT")
    try db.execute(sql: "ALTER TABLE journal ADD COLUMN reason TEXT")
    for trigger in triggers { try db.execute(sql: trigger[1]) }
    for sql in [staffTables, callTable] { try db.execute(sql: sql) }
  }

  private static let actor = """
    CHECK (actor = 'office' OR actor GLOB 'member id [1-9]*' OR actor GLOB 'staff id [1-9]*')
    """

  /// SQLite cannot change a condition of a table: the rows go over into a new one.
  private static let rebuiltClaimTables = """
    CREATE TABLE new_claim_day (
      member_id INTEGER NOT NULL,
      event_id TEXT NOT NULL,
      day TEXT NOT NULL,
      credits INTEGER NOT NULL CHECK (credits >= 0 AND credits % 25 = 0),
      saved_at INTEGER NOT NULL,
      actor TEXT NOT NULL \(actor),
      PRIMARY KEY (member_id, event_id, day),
      FOREIGN KEY (member_id, event_id, day) REFERENCES registration
    ) STRICT, WITHOUT ROWID;

    INSERT INTO new_claim_day SELECT * FROM claim_day;
    DROP TABLE claim_day;
    ALTER TABLE new_claim_day RENAME TO claim_day;
    CREATE INDEX claim_day_day ON claim_day (event_id, day);

    CREATE TABLE new_submitted_claim (
      member_id INTEGER NOT NULL REFERENCES member,
      event_id TEXT NOT NULL REFERENCES event,
      submitted_at INTEGER NOT NULL,
      actor TEXT NOT NULL \(actor),
      holder TEXT NOT NULL,
      profession TEXT NOT NULL,
      title TEXT NOT NULL,
      format TEXT NOT NULL,
      location TEXT NOT NULL,
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      credit_type TEXT NOT NULL,
      designated INTEGER NOT NULL,
      PRIMARY KEY (member_id, event_id)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO new_submitted_claim SELECT * FROM submitted_claim;
    DROP TABLE submitted_claim;
    ALTER TABLE new_submitted_claim RENAME TO submitted_claim;
    """
}
