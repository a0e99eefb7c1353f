/// The columns of a file; the raw value is how its header should be written.
protocol FileColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// Columns of `events.csv`.
enum EventColumn: String, FileColumn {
  case id = "event_id"
  case title, format, location
  case zone = "time_zone"
  case concludesAt = "concludes_at"
  case claimClosesAt = "claim_closes_at"
  case creditType = "credit_type"
}

/// Columns of `days.csv`.
enum DayColumn: String, FileColumn {
  case event = "event_id"
  case date, label
  case maximum = "maximum_credits"
}

/// Columns of `members.csv`.
enum MemberColumn: String, FileColumn {
  case member = "member_id"
  case eAssociate = "e_associate_id"
  case username, email
  case givenName = "given_name"
  case familyName = "family_name"
  case credentials, profession, npi
}

/// Columns of `registrations.csv`.
enum RegistrationColumn: String, FileColumn {
  case event = "event_id"
  case member, date, status, channel
  case registeredAt = "registered_at"
  case processedAt = "processed_at"
}
