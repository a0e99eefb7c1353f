extension TriggerTests {
  static let attempts =
    submitted + figures + submissions + office + journal + certificates + calls + notes + milestones

  private static let milestones = [
    Attempt(
      "a row of what was counted is changed", "milestone_update",
      "what was counted stays as it is", "UPDATE milestone SET value = 'x' WHERE id = 1"),
    Attempt(
      "a row of what was counted is deleted", "milestone_delete",
      "what was counted stays as it is", "DELETE FROM milestone WHERE id = 1"),
    Attempt(
      "a row of what was counted is replaced", "milestone_insert",
      "what was counted stays as it is",
      """
      INSERT OR REPLACE INTO milestone
        VALUES (1, 900, '0d4cfa5c-0000-4000-8000-000000000000', 'asked', NULL, 'total')
      """),
  ]

  private static let calls = [
    Attempt(
      "a call that is over is ended anew", "call_update", "the call stays as it is",
      "UPDATE call SET ended_at = 30, summary = 'else' WHERE id = 1"),
    Attempt(
      "a call that goes on is moved to somebody else", "call_update", "the call stays as it is",
      "UPDATE call SET member_id = 2, ended_at = 40 WHERE id = 2"),
    Attempt(
      "a call is deleted", "call_delete", "the call stays as it is",
      "DELETE FROM call WHERE id = 1"),
    Attempt(
      "a call is replaced", "call_insert", "the call stays as it is",
      "INSERT OR REPLACE INTO call VALUES (1, 1, 2, 10, 'desk', 'email', 20, NULL)"),
    Attempt(
      "a call that goes on is replaced by another one", "call_insert", "the call stays as it is",
      "INSERT OR REPLACE INTO call VALUES (3, 1, 2, 10, 'desk', 'email', NULL, NULL)"),
  ]

  private static let notes = [
    Attempt(
      "a note gets another text", "note_update", "the note stays as it is",
      "UPDATE note SET text = 'wants nothing', done_at = 40, done_by = 1 WHERE id = 1"),
    Attempt(
      "a note that is done is open again", "note_update", "the note stays as it is",
      "UPDATE note SET done_at = NULL, done_by = NULL WHERE id = 2"),
    Attempt(
      "a note that is done is done anew", "note_update", "the note stays as it is",
      "UPDATE note SET done_at = 50 WHERE id = 2"),
    Attempt(
      "a note is deleted", "note_delete", "the note stays as it is",
      "DELETE FROM note WHERE id = 1"),
    Attempt(
      "a note is replaced", "note_insert", "the note stays as it is",
      "INSERT OR REPLACE INTO note VALUES (1, 1, 1, 2, 30, 'nothing', 0, NULL, NULL)"),
    Attempt(
      "a note is written that is done already", "note_insert", "the note stays as it is",
      "INSERT INTO note VALUES (3, 1, 1, 2, 30, 'nothing', 1, 30, 1)"),
    Attempt(
      "a note is written in a call that is over", "note_insert", "the note stays as it is",
      "INSERT INTO note VALUES (3, 1, 1, 1, 30, 'nothing', 0, NULL, NULL)"),
    Attempt(
      "a note is written about somebody else than the call", "note_insert",
      "the note stays as it is",
      "INSERT INTO note VALUES (3, 2, 1, 2, 30, 'nothing', 0, NULL, NULL)"),
  ]

  private static let submitted = [
    Attempt(
      "a day is added to a submitted claim", "claim_day_insert_after_submit",
      "the claim is submitted",
      """
      INSERT INTO registration VALUES (1, 'CONV26', '2026-10-15', 'confirmed', 'advance', 1, 1);
      INSERT INTO claim_day VALUES (1, 'CONV26', '2026-10-15', 100, \(now), 'office')
      """),
    Attempt(
      "a day of a submitted claim is replaced", "claim_day_insert_after_submit",
      "the claim is submitted",
      """
      INSERT OR REPLACE INTO claim_day VALUES (1, 'CONV26', '2026-10-16', 25, \(now), 'office')
      """),
    Attempt(
      "a day of a submitted claim is changed", "claim_day_update_after_submit",
      "the claim is submitted",
      "UPDATE claim_day SET credits = 25 WHERE member_id = 1 AND day = '2026-10-16'"),
    Attempt(
      "a draft's day is moved over a submitted one", "claim_day_update_after_submit",
      "the claim is submitted", "UPDATE OR REPLACE claim_day SET member_id = 1 WHERE member_id = 2"),
    Attempt(
      "a day of a submitted claim is deleted", "claim_day_delete_after_submit",
      "the claim is submitted", "DELETE FROM claim_day WHERE day = '2026-10-18'"),
    Attempt(
      "a submission is put at another time", "submitted_claim_update", "the claim is submitted",
      "UPDATE submitted_claim SET submitted_at = submitted_at + 1"),
    Attempt(
      "a submission is taken back", "submitted_claim_delete", "the claim is submitted",
      "DELETE FROM submitted_claim"),
    Attempt(
      "a submission is replaced", "submitted_claim_insert", "the claim is submitted",
      "INSERT OR REPLACE INTO submitted_claim VALUES (1, 'CONV26', \(now) + 1, \(record))"),
  ]

  private static let figures = [
    Attempt(
      "a figure before the event concludes", "claim_day_insert", "the event is not open for claims",
      insertFigure(day: 17, at: "1792342799")),
    Attempt(
      "a figure after claiming ended", "claim_day_insert", "the event is not open for claims",
      insertFigure(day: 17, at: "1808107141")),
    Attempt(
      "a figure for a cancelled day", "claim_day_insert", "the day is not registered",
      insertFigure(day: 15, at: now)),
    Attempt(
      "a figure for a day that is held", "claim_day_insert", "the day is held",
      insertFigure(day: 18, at: now)),
    Attempt(
      "a figure over the maximum", "claim_day_insert", "the figure is over the maximum",
      insertFigure(day: 17, at: now, credits: 825)),
    Attempt(
      "a figure is moved before the end of the event", "claim_day_update",
      "the event is not open for claims", "UPDATE claim_day SET saved_at = 0 WHERE member_id = 2"),
    Attempt(
      "a figure is moved to a day that is not registered", "claim_day_update",
      "the day is not registered",
      "UPDATE claim_day SET day = '2026-10-15' WHERE member_id = 2"),
    Attempt(
      "a figure is moved to a day that is held", "claim_day_update", "the day is held",
      "UPDATE claim_day SET day = '2026-10-18' WHERE member_id = 2"),
    Attempt(
      "a figure is raised over the maximum", "claim_day_update", "the figure is over the maximum",
      "UPDATE claim_day SET credits = 800 WHERE member_id = 2"),
  ]

  private static let submissions = [
    Attempt(
      "submitting with a registered day that is held", "submitted_claim_insert",
      "a registered day is held", submit(member: 2)),
    Attempt(
      "submitting without a figure for a registered day", "submitted_claim_insert",
      "a registered day has no figure", submit(member: 3)),
    Attempt(
      "submitting without any registered day", "submitted_claim_insert", "no day is registered",
      submit(member: 4)),
    Attempt(
      "submitting before the event concludes", "submitted_claim_insert",
      "the event is not open for claims", submit(member: 3, at: "0")),
    Attempt(
      "submitting a figure whose registration was cancelled", "submitted_claim_insert",
      "a figure has no confirmed registration",
      """
      UPDATE registration SET status = 'cancelled'
        WHERE member_id = 2 AND day IN ('2026-10-16', '2026-10-18');
      INSERT INTO claim_day VALUES (2, 'CONV26', '2026-10-17', 100, \(now), 'office');
      \(submit(member: 2))
      """),
    Attempt(
      "submitting a figure over a maximum that was lowered", "submitted_claim_insert",
      "a figure is over the maximum",
      """
      UPDATE registration SET status = 'cancelled' WHERE member_id = 2 AND day = '2026-10-18';
      INSERT INTO claim_day VALUES (2, 'CONV26', '2026-10-17', 800, \(now), 'office');
      UPDATE event_day SET maximum = 775 WHERE day = '2026-10-17';
      \(submit(member: 2))
      """),
  ]

  private static let office = [
    Attempt(
      "a registration of a submitted day is cancelled", "registration_update",
      "the day is in a submitted claim",
      "UPDATE registration SET status = 'cancelled' WHERE member_id = 1 AND day = '2026-10-16'"),
    Attempt(
      "a registration of a submitted day is given to another", "registration_update",
      "the day is in a submitted claim",
      "UPDATE registration SET member_id = 3 WHERE member_id = 1 AND day = '2026-10-17'"),
    Attempt(
      "a registration of a submitted day is replaced by a cancelled one", "registration_insert",
      "the day is in a submitted claim",
      """
      INSERT OR REPLACE INTO registration
        VALUES (1, 'CONV26', '2026-10-16', 'cancelled', 'advance', 1, 1)
      """),
    Attempt(
      "a waiting list is moved over a registration of a submitted day", "registration_update",
      "the day is in a submitted claim",
      "UPDATE OR REPLACE registration SET member_id = 1 WHERE member_id = 4"),
    Attempt(
      "a registration of a submitted day is deleted", "registration_delete",
      "the day is in a submitted claim",
      "DELETE FROM registration WHERE member_id = 1 AND day = '2026-10-18'"),
    Attempt(
      "the maximum is lowered under a submitted figure", "event_day_update",
      "a submitted claim has more for the day",
      "UPDATE event_day SET maximum = 750 WHERE day = '2026-10-16'"),
    Attempt(
      "a submitted day is renamed", "event_day_update", "a submitted claim has more for the day",
      "UPDATE event_day SET day = '2026-10-20' WHERE day = '2026-10-18'"),
    Attempt(
      "a day is replaced by one with less than what was submitted", "event_day_insert",
      "a submitted claim has more for the day",
      "INSERT OR REPLACE INTO event_day VALUES ('CONV26', '2026-10-16', 'Day', 25)"),
    Attempt(
      "a submitted day is deleted", "event_day_delete", "the day is in a submitted claim",
      "DELETE FROM event_day WHERE day = '2026-10-18'"),
  ]

  private static let journal = [
    Attempt(
      "a row of the journal is changed", "journal_update", "the journal stays as it is",
      "UPDATE journal SET actor = 'office' WHERE id = 1"),
    Attempt(
      "a row of the journal is deleted", "journal_delete", "the journal stays as it is",
      "DELETE FROM journal WHERE id = 1"),
    Attempt(
      "a row of the journal is replaced", "journal_insert", "the journal stays as it is",
      """
      INSERT OR REPLACE INTO journal (id, at, actor, subject, what) VALUES (1, 0, 'a', 'b', 'c')
      """),
  ]

  private static let now = "\(after.secondsSince1970)"

  private static func insertFigure(day: Int, at: String, credits: Int = 100) -> String {
    "INSERT INTO claim_day VALUES (2, 'CONV26', '2026-10-\(day)', \(credits), \(at), 'office')"
  }

  private static func submit(member: Int, at: String = now) -> String {
    "INSERT INTO submitted_claim VALUES (\(member), 'CONV26', \(at), \(record))"
  }

  /// Who submitted, and what the record says.
  private static let record =
    "'office', 'Jane', 'physician', 't', 'f', 'l', '2026-10-15', '2026-10-18', 'c', 2425"
}
