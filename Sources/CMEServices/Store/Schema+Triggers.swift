import CMECore

/// The rules a second time, for whoever writes past the program.
///
/// Every table whose rows must stay has a trigger before insert too: INSERT OR REPLACE walks around
/// the ones before update and delete.
extension Schema {
  /// Whether a registration holds its day: 72 hours, or until it is processed if that is earlier.
  private static func held(_ now: String) -> String {
    """
    channel = 'onsite' AND \(now) < min(registered_at + \(Registration.onsiteHoldSeconds),
      coalesce(processed_at, registered_at + \(Registration.onsiteHoldSeconds)))
    """
  }

  static let submittedTriggers = """
    CREATE TRIGGER claim_day_insert_after_submit BEFORE INSERT ON claim_day
    WHEN EXISTS (SELECT 1 FROM submitted_claim
      WHERE member_id = NEW.member_id AND event_id = NEW.event_id)
    BEGIN SELECT RAISE(ABORT, 'the claim is submitted'); END;

    CREATE TRIGGER claim_day_update_after_submit BEFORE UPDATE ON claim_day
    WHEN EXISTS (SELECT 1 FROM submitted_claim
        WHERE member_id = OLD.member_id AND event_id = OLD.event_id)
      OR EXISTS (SELECT 1 FROM submitted_claim
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id)
    BEGIN SELECT RAISE(ABORT, 'the claim is submitted'); END;

    CREATE TRIGGER claim_day_delete_after_submit BEFORE DELETE ON claim_day
    WHEN EXISTS (SELECT 1 FROM submitted_claim
      WHERE member_id = OLD.member_id AND event_id = OLD.event_id)
    BEGIN SELECT RAISE(ABORT, 'the claim is submitted'); END;

    CREATE TRIGGER submitted_claim_insert BEFORE INSERT ON submitted_claim
    BEGIN
      SELECT RAISE(ABORT, 'the claim is submitted') WHERE EXISTS (SELECT 1 FROM submitted_claim
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id);
      SELECT RAISE(ABORT, 'the event is not open for claims') WHERE EXISTS (SELECT 1 FROM event
        WHERE id = NEW.event_id
          AND (NEW.submitted_at < concludes_at OR NEW.submitted_at > claim_closes_at));
      SELECT RAISE(ABORT, 'no day is registered') WHERE NOT EXISTS (SELECT 1 FROM registration
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id AND status = 'confirmed');
      SELECT RAISE(ABORT, 'a registered day is held') WHERE EXISTS (SELECT 1 FROM registration
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id AND status = 'confirmed'
          AND \(held("NEW.submitted_at")));
      SELECT RAISE(ABORT, 'a registered day has no figure') WHERE EXISTS (
        SELECT 1 FROM registration AS r
        WHERE r.member_id = NEW.member_id AND r.event_id = NEW.event_id AND r.status = 'confirmed'
          AND NOT EXISTS (SELECT 1 FROM claim_day AS c WHERE c.member_id = r.member_id
            AND c.event_id = r.event_id AND c.day = r.day));
      SELECT RAISE(ABORT, 'a figure has no confirmed registration') WHERE EXISTS (
        SELECT 1 FROM claim_day AS c
        WHERE c.member_id = NEW.member_id AND c.event_id = NEW.event_id
          AND NOT EXISTS (SELECT 1 FROM registration AS r WHERE r.member_id = c.member_id
            AND r.event_id = c.event_id AND r.day = c.day AND r.status = 'confirmed'));
      SELECT RAISE(ABORT, 'a figure is over the maximum') WHERE EXISTS (
        SELECT 1 FROM claim_day AS c JOIN event_day AS d USING (event_id, day)
        WHERE c.member_id = NEW.member_id AND c.event_id = NEW.event_id AND c.credits > d.maximum);
    END;

    CREATE TRIGGER submitted_claim_update BEFORE UPDATE ON submitted_claim
    BEGIN SELECT RAISE(ABORT, 'the claim is submitted'); END;

    CREATE TRIGGER submitted_claim_delete BEFORE DELETE ON submitted_claim
    BEGIN SELECT RAISE(ABORT, 'the claim is submitted'); END;
    """

  static let figureTriggers = ["INSERT", "UPDATE"].map { verb in
    """
    CREATE TRIGGER claim_day_\(verb.lowercased()) BEFORE \(verb) ON claim_day
    BEGIN
      SELECT RAISE(ABORT, 'the event is not open for claims') WHERE EXISTS (SELECT 1 FROM event
        WHERE id = NEW.event_id
          AND (NEW.saved_at < concludes_at OR NEW.saved_at > claim_closes_at));
      SELECT RAISE(ABORT, 'the day is not registered') WHERE NOT EXISTS (SELECT 1 FROM registration
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id AND day = NEW.day
          AND status = 'confirmed');
      SELECT RAISE(ABORT, 'the day is held') WHERE EXISTS (SELECT 1 FROM registration
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id AND day = NEW.day
          AND \(held("NEW.saved_at")));
      SELECT RAISE(ABORT, 'the figure is over the maximum') WHERE EXISTS (SELECT 1 FROM event_day
        WHERE event_id = NEW.event_id AND day = NEW.day AND maximum < NEW.credits);
    END;
    """
  }.joined(separator: "\n")

  /// What the office changes later must leave every submitted figure registered and in its limit.
  static let officeTriggers = """
    CREATE TRIGGER registration_insert BEFORE INSERT ON registration
    WHEN NEW.status <> 'confirmed' AND EXISTS (SELECT 1 FROM claim_day
      JOIN submitted_claim USING (member_id, event_id)
      WHERE member_id = NEW.member_id AND event_id = NEW.event_id AND day = NEW.day)
    BEGIN SELECT RAISE(ABORT, 'the day is in a submitted claim'); END;

    CREATE TRIGGER registration_update BEFORE UPDATE ON registration
    WHEN NEW.status <> 'confirmed' AND EXISTS (SELECT 1 FROM claim_day
        JOIN submitted_claim USING (member_id, event_id)
        WHERE member_id = NEW.member_id AND event_id = NEW.event_id AND day = NEW.day)
      OR (NEW.member_id, NEW.event_id, NEW.day) <> (OLD.member_id, OLD.event_id, OLD.day)
        AND EXISTS (SELECT 1 FROM claim_day JOIN submitted_claim USING (member_id, event_id)
          WHERE member_id = OLD.member_id AND event_id = OLD.event_id AND day = OLD.day)
    BEGIN SELECT RAISE(ABORT, 'the day is in a submitted claim'); END;

    CREATE TRIGGER registration_delete BEFORE DELETE ON registration
    WHEN EXISTS (SELECT 1 FROM claim_day JOIN submitted_claim USING (member_id, event_id)
      WHERE member_id = OLD.member_id AND event_id = OLD.event_id AND day = OLD.day)
    BEGIN SELECT RAISE(ABORT, 'the day is in a submitted claim'); END;

    CREATE TRIGGER event_day_insert BEFORE INSERT ON event_day
    WHEN EXISTS (SELECT 1 FROM claim_day JOIN submitted_claim USING (member_id, event_id)
      WHERE event_id = NEW.event_id AND day = NEW.day AND credits > NEW.maximum)
    BEGIN SELECT RAISE(ABORT, 'a submitted claim has more for the day'); END;

    CREATE TRIGGER event_day_update BEFORE UPDATE ON event_day
    WHEN EXISTS (SELECT 1 FROM claim_day JOIN submitted_claim USING (member_id, event_id)
      WHERE event_id = OLD.event_id AND day = OLD.day
        AND (credits > NEW.maximum OR NEW.event_id <> OLD.event_id OR NEW.day <> OLD.day))
    BEGIN SELECT RAISE(ABORT, 'a submitted claim has more for the day'); END;

    CREATE TRIGGER event_day_delete BEFORE DELETE ON event_day
    WHEN EXISTS (SELECT 1 FROM claim_day JOIN submitted_claim USING (member_id, event_id)
      WHERE event_id = OLD.event_id AND day = OLD.day)
    BEGIN SELECT RAISE(ABORT, 'the day is in a submitted claim'); END;
    """

  static let journalTriggers = """
    CREATE TRIGGER journal_insert BEFORE INSERT ON journal
    WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the journal stays as it is'); END;

    CREATE TRIGGER journal_update BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal stays as it is'); END;

    CREATE TRIGGER journal_delete BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal stays as it is'); END;
    """
}
