import CMECore

/// What is counted of conversations: rows are added, and never changed or taken away.
extension Schema {
  /// A conversation is a random token, which leads to nobody; a line has neither digit nor address.
  static let milestoneTable = """
    CREATE TABLE milestone (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
      at INTEGER NOT NULL CHECK (at % \(Milestone.secondsOfTime) = 0),
      conversation TEXT NOT NULL CHECK (length(conversation) = 36),
      kind TEXT NOT NULL CHECK (kind IN ('reached', 'refused', 'asked', 'missed', 'finished')),
      step INTEGER CHECK (step BETWEEN 1 AND 10),
      value TEXT CHECK (value <> ''),
      CHECK ((kind IN ('reached', 'missed')) = (step IS NOT NULL)),
      CHECK ((kind IN ('refused', 'asked', 'missed')) = (value IS NOT NULL)),
      CHECK (kind <> 'missed' OR value NOT GLOB '*[0-9@]*' AND length(value) <= 120)
    ) STRICT;

    CREATE INDEX milestone_at ON milestone (at) WHERE kind = 'reached' AND step = 1;
    CREATE INDEX milestone_conversation ON milestone (conversation);
    """

  /// As the journal's: the trigger before insert is for INSERT OR REPLACE.
  static let milestoneTriggers = """
    CREATE TRIGGER milestone_insert BEFORE INSERT ON milestone
    WHEN EXISTS (SELECT 1 FROM milestone WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'what was counted stays as it is'); END;

    CREATE TRIGGER milestone_update BEFORE UPDATE ON milestone
    BEGIN SELECT RAISE(ABORT, 'what was counted stays as it is'); END;

    CREATE TRIGGER milestone_delete BEFORE DELETE ON milestone
    BEGIN SELECT RAISE(ABORT, 'what was counted stays as it is'); END;
    """
}
