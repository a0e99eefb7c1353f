/// Mails to colleagues, and mails that tell a member what was entered for them in a call.
extension Schema {
  /// SQLite cannot change a condition of a table: the rows go over into a new one.
  ///
  /// A mail about a call tells what the journal says after a row of it, and is written when it is
  /// sent: one that no courier has taken yet tells all that is entered later too.
  static let rebuiltOutbox = """
    CREATE TABLE new_outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      token TEXT NOT NULL UNIQUE CHECK (length(token) >= 16),
      kind TEXT NOT NULL,
      member_id INTEGER REFERENCES member,
      reset_code_id INTEGER REFERENCES reset_code,
      queued_at INTEGER NOT NULL,
      attempts INTEGER NOT NULL CHECK (attempts >= 0),
      next_at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
      last_answer TEXT,
      certificate TEXT CHECK ((kind = 'certificate') = (certificate IS NOT NULL)),
      first_day TEXT CHECK ((kind = 'transcript') = (first_day IS NOT NULL)
        AND first_day IS date(first_day, '+0 days')),
      last_day TEXT CHECK ((first_day IS NULL) = (last_day IS NULL)
        AND last_day IS date(last_day, '+0 days') AND last_day >= first_day),
      staff_id INTEGER REFERENCES staff,
      call_id INTEGER REFERENCES call,
      told_after INTEGER,
      CHECK ((kind = 'reset-code') = (reset_code_id IS NOT NULL)),
      CHECK ((member_id IS NULL) <> (staff_id IS NULL)),
      CHECK ((kind = 'entered-by-desk') = (call_id IS NOT NULL)),
      CHECK ((call_id IS NULL) = (told_after IS NULL))
    ) STRICT;

    INSERT INTO new_outbox (id, token, kind, member_id, reset_code_id, queued_at, attempts,
      next_at, state, last_answer, certificate, first_day, last_day)
    SELECT id, token, kind, member_id, reset_code_id, queued_at, attempts,
      next_at, state, last_answer, certificate, first_day, last_day FROM outbox;
    DROP TABLE outbox;
    ALTER TABLE new_outbox RENAME TO outbox;

    CREATE INDEX outbox_next ON outbox (next_at) WHERE state = 'waiting';
    CREATE INDEX outbox_member ON outbox (member_id);
    CREATE INDEX outbox_call ON outbox (call_id) WHERE call_id IS NOT NULL;
    """
}
