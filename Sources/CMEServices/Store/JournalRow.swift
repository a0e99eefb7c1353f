import CMECore

/// Something that was done, as the journal keeps it.
public struct JournalRow: Hashable, Sendable {
  /// When, in whole seconds of UTC.
  public let at: Instant
  /// Who did it: "member 10021", "office", "visitor" before a sign-in, "program".
  public let actor: String
  /// To whom or what: "member 10021 event CONV26 day 2026-10-16", "nobody".
  public let subject: String
  /// What was done: "sign-in", "credits", "submit".
  public let what: String
  /// What was there before, and after.
  public let from, to: String?
  /// How the caller spoke for whom a colleague did it: "telephone".
  public let channel: String?
  /// Why it was done, where somebody had to say.
  public let reason: String?
}
