/// What a colleague writes down and looks up.
extension Schema {
  /// A note is written in an open call of its colleague about its member, and done at most once.
  static let noteTable = """
    CREATE TABLE note (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
      member_id INTEGER NOT NULL REFERENCES member,
      staff_id INTEGER NOT NULL REFERENCES staff,
      call_id INTEGER NOT NULL REFERENCES call,
      at INTEGER NOT NULL,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
      is_follow_up INTEGER NOT NULL CHECK (is_follow_up IN (0, 1)),
      done_at INTEGER CHECK (done_at >= at),
      done_by INTEGER REFERENCES staff,
      CHECK ((done_at IS NULL) = (done_by IS NULL)),
      CHECK (is_follow_up OR done_at IS NULL)
    ) STRICT;

    CREATE INDEX note_member ON note (member_id);
    CREATE INDEX note_open ON note (id) WHERE is_follow_up AND done_at IS NULL;

    CREATE TRIGGER note_insert BEFORE INSERT ON note
    WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.id) OR NEW.done_at IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM call WHERE id = NEW.call_id AND staff_id = NEW.staff_id
        AND member_id = NEW.member_id AND ended_at IS NULL)
    BEGIN SELECT RAISE(ABORT, 'the note stays as it is'); END;

    CREATE TRIGGER note_update BEFORE UPDATE ON note
    WHEN OLD.done_at IS NOT NULL OR NEW.done_at IS NULL
      OR (NEW.id, NEW.member_id, NEW.staff_id, NEW.call_id, NEW.at, NEW.text, NEW.is_follow_up)
        <> (OLD.id, OLD.member_id, OLD.staff_id, OLD.call_id, OLD.at, OLD.text, OLD.is_follow_up)
    BEGIN SELECT RAISE(ABORT, 'the note stays as it is'); END;

    CREATE TRIGGER note_delete BEFORE DELETE ON note
    BEGIN SELECT RAISE(ABORT, 'the note stays as it is'); END;
    """

  /// The names of a reset that a colleague began: all that the member may type.
  static let staffResetTable = """
    CREATE TABLE staff_reset_name (
      name_hash BLOB NOT NULL,
      reset_id INTEGER NOT NULL REFERENCES reset,
      PRIMARY KEY (name_hash, reset_id)
    ) STRICT, WITHOUT ROWID;
    """

  /// What was done last about a person is found among a million rows.
  static let journalIndex = "CREATE INDEX journal_subject ON journal (subject)"
}
