/// The tables. Instants are seconds of UTC, credits are hundredths, days are ISO dates.
extension Schema {
  static let programmeTables = """
    CREATE TABLE event (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      title TEXT NOT NULL,
      format TEXT NOT NULL,
      location TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      concludes_at INTEGER NOT NULL,
      claim_closes_at INTEGER CHECK (claim_closes_at > concludes_at),
      credit_type TEXT NOT NULL
    ) STRICT;

    CREATE TABLE event_day (
      event_id TEXT NOT NULL REFERENCES event,
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      label TEXT NOT NULL,
      maximum INTEGER NOT NULL CHECK (maximum > 0),
      PRIMARY KEY (event_id, day)
    ) STRICT, WITHOUT ROWID;
    """

  static let memberTables = """
    CREATE TABLE member (
      id INTEGER PRIMARY KEY,
      member_number TEXT UNIQUE COLLATE NOCASE CHECK (member_number <> ''),
      e_associate_number TEXT UNIQUE COLLATE NOCASE CHECK (e_associate_number <> ''),
      username TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (username <> ''),
      email TEXT NOT NULL COLLATE NOCASE,
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      credentials TEXT NOT NULL,
      profession TEXT NOT NULL,
      npi TEXT,
      CHECK ((member_number IS NULL) <> (e_associate_number IS NULL))
    ) STRICT;

    CREATE INDEX member_email ON member (email);

    CREATE TABLE password (
      member_id INTEGER PRIMARY KEY NOT NULL REFERENCES member,
      hash TEXT NOT NULL,
      set_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE registration (
      member_id INTEGER NOT NULL REFERENCES member,
      event_id TEXT NOT NULL,
      day TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('confirmed', 'cancelled', 'waitlisted')),
      channel TEXT NOT NULL CHECK (channel IN ('advance', 'onsite')),
      registered_at INTEGER,
      processed_at INTEGER,
      PRIMARY KEY (member_id, event_id, day),
      FOREIGN KEY (event_id, day) REFERENCES event_day,
      CHECK (channel <> 'onsite' OR registered_at IS NOT NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX registration_day ON registration (event_id, day);
    """

  /// Who saved or submitted is 'office', or 'member id' and the row of the person.
  ///
  /// What the record says besides the credits is kept with the submission.
  static let claimTables = """
    CREATE TABLE claim_day (
      member_id INTEGER NOT NULL,
      event_id TEXT NOT NULL,
      day TEXT NOT NULL,
      credits INTEGER NOT NULL CHECK (credits >= 0 AND credits % 25 = 0),
      saved_at INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor = 'office' OR actor GLOB 'member id [1-9]*'),
      PRIMARY KEY (member_id, event_id, day),
      FOREIGN KEY (member_id, event_id, day) REFERENCES registration
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX claim_day_day ON claim_day (event_id, day);

    CREATE TABLE submitted_claim (
      member_id INTEGER NOT NULL REFERENCES member,
      event_id TEXT NOT NULL REFERENCES event,
      submitted_at INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor = 'office' OR actor GLOB 'member id [1-9]*'),
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
    """

  /// Before an insert SQLite shows an ID that is not given as -1, so no row may have that one: the
  /// trigger would take every later row for its replacement.
  static let journalTable = """
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      subject TEXT NOT NULL,
      what TEXT NOT NULL,
      from_value TEXT,
      to_value TEXT
    ) STRICT;
    """
}
