/// The names in braces that prompts may use.
public enum Placeholder: String, CaseIterable, Sendable {
  case change, city, count, credits, date, day, days, designated, entries, event
  case figure, first, format, from, item, kind, label, last, location, maximum, moment, month, name
  case nearest, number, place, question, reason, span, standing, step, text, time, to, total
  case typed, weekday, year
}

/// The names in braces that stand for a setting of the society, in every prompt.
public enum Setting: String, CaseIterable, Sendable {
  case organization
  case organizationShort = "organization-short"
  case website
  case cmeContact = "cme-contact"
  case membershipContact = "membership-contact"

  /// The prompt that is used where the setting is blank.
  public var whenBlank: String { rawValue + "-blank" }

  /// Whether the setting may be blank.
  public var mayBeBlank: Bool { self != .organization && self != .organizationShort }
}
