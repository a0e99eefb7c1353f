/// When a reading by the phrases is given, when others are offered beside it, when none is given.
///
/// Chosen from `cme phrases measure`, which tries each phrase on a model without it. Under a half the
/// best reading is more often wrong than right, and choosing by number costs a key where a wrong
/// answer costs a call. Of those under it, three offered readings hold the right one four times in
/// five; under 0.2 a line is as likely to be outside as known, so nothing is offered. Readings
/// nearer than 0.15 to the best are offered beside it, not taken for wrong.
public enum PhraseThreshold {
  /// Under this probability no reading is given by itself.
  public static let least = 0.5
  /// Under this probability nothing is left or taken back: "new user" was read as leaving at 0.65.
  public static let leastToLeave = 0.75
  /// From this probability on an unsure reading is offered by number, with the next ones beside it.
  public static let worthOffering = 0.2
  /// Readings this near to the best are offered beside it.
  public static let near = 0.15
}
