extension Schema {
  /// Which page goes with a mail; the page itself is drawn when the mail is sent.
  static let mailedPages = """
    ALTER TABLE outbox ADD COLUMN certificate TEXT
      CHECK ((kind = 'certificate') = (certificate IS NOT NULL));
    ALTER TABLE outbox ADD COLUMN first_day TEXT
      CHECK ((kind = 'transcript') = (first_day IS NOT NULL)
        AND first_day IS date(first_day, '+0 days'));
    ALTER TABLE outbox ADD COLUMN last_day TEXT
      CHECK ((first_day IS NULL) = (last_day IS NULL)
        AND last_day IS date(last_day, '+0 days') AND last_day >= first_day);
    """
}
