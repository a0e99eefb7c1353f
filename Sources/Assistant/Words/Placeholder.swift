/// The names in braces that prompts may use.
public enum Placeholder: String, CaseIterable, Sendable {
  case address, change, channel, city, code, count, credits, date, day, days, designated
  case entries, event, figure, first, format, from, item, kind, known, label, last, least
  case letters, location, maximum, moment, month, most, name, nearest, next, number, package
  case path, place, printer, provider, question, reason, sent, span, standing, step, text, time
  case title, to, total, tries, typed, until, username, weekday, year
}

/// The names in braces that stand for a setting of the society, in every prompt.
public enum Setting: String, CaseIterable, Sendable {
  case organization
  case organizationShort = "organization-short"
  case website
  case cmeContact = "cme-contact"
  case membershipContact = "membership-contact"
  /// The IANA name of the zone that times are told in where no event gives one.
  case timeZone = "time-zone"
  /// The language of the prompts, as BCP 47 has it ("en").
  case language
  /// The version of the words of certificates, a whole number from 1.
  case certificateVersion = "certificate-version"

  /// The prompt that is used where the setting is blank.
  public var whenBlank: String { rawValue + "-blank" }

  /// Whether the setting may be blank.
  public var mayBeBlank: Bool {
    switch self {
    case .website, .cmeContact, .membershipContact: true
    case .organization, .organizationShort, .timeZone, .language, .certificateVersion: false
    }
  }
}
