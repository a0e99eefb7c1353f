/// What accounts need besides a password.
extension Schema {
  /// The row 0 counts the attempts on names that nobody has, so that they cost the same write.
  static let signInTables = """
    CREATE TABLE sign_in (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id >= 0),
      member_id INTEGER UNIQUE REFERENCES member,
      failures_in_a_row INTEGER NOT NULL CHECK (failures_in_a_row >= 0),
      locked_until INTEGER,
      last_sign_in INTEGER,
      failures_since INTEGER NOT NULL CHECK (failures_since >= 0),
      CHECK (member_id IS nullif(id, 0))
    ) STRICT;

    CREATE TABLE session (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member_id INTEGER NOT NULL REFERENCES member,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      ended_by TEXT CHECK (ended_by IN ('sign-out', 'password')),
      CHECK ((ended_at IS NULL) = (ended_by IS NULL))
    ) STRICT;

    CREATE INDEX session_member ON session (member_id) WHERE ended_at IS NULL;
    """

  /// A reset belongs to a name as it was typed, of which only a salted hash is kept.
  ///
  /// It has a code for each person whom the name means, and none where nobody has it. The hash of
  /// a code is stored when its mail is sent.
  static let resetTables = """
    CREATE TABLE name_salt (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      salt BLOB NOT NULL CHECK (length(salt) = 16)
    ) STRICT;

    INSERT INTO name_salt VALUES (1, randomblob(16));

    CREATE TABLE reset (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name_hash BLOB NOT NULL,
      asked_at INTEGER NOT NULL,
      tries INTEGER NOT NULL CHECK (tries >= 0)
    ) STRICT;

    CREATE INDEX reset_name ON reset (name_hash, asked_at);

    CREATE TABLE reset_code (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      reset_id INTEGER NOT NULL REFERENCES reset,
      member_id INTEGER NOT NULL REFERENCES member,
      hash TEXT,
      voided_at INTEGER,
      redeemed_at INTEGER,
      used_at INTEGER,
      CHECK (used_at IS NULL OR redeemed_at IS NOT NULL)
    ) STRICT;

    CREATE INDEX reset_code_reset ON reset_code (reset_id);
    CREATE INDEX reset_code_member ON reset_code (member_id);
    """

  /// What is to be sent, never the text: it is written when it is sent, to the address stored then.
  static let outboxTable = """
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      token TEXT NOT NULL UNIQUE CHECK (length(token) >= 16),
      kind TEXT NOT NULL,
      member_id INTEGER NOT NULL REFERENCES member,
      reset_code_id INTEGER REFERENCES reset_code,
      queued_at INTEGER NOT NULL,
      attempts INTEGER NOT NULL CHECK (attempts >= 0),
      next_at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
      last_answer TEXT,
      CHECK ((kind = 'reset-code') = (reset_code_id IS NOT NULL))
    ) STRICT;

    CREATE INDEX outbox_next ON outbox (next_at) WHERE state = 'waiting';
    CREATE INDEX outbox_member ON outbox (member_id);
    """
}
