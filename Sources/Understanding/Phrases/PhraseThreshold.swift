/// When a reading by the phrases is given, when others are offered beside it, when none is given.
///
/// Chosen from `cme phrases measure`, which tries each phrase on a model without it: under 0.35 the
/// best reading is wrong nearly twice as often as right, and withholding it costs one right answer
/// in seventy. Readings nearer than 0.15 to the best are offered beside it, not taken for wrong.
public enum PhraseThreshold {
  /// Under this probability no reading is given by itself.
  public static let least = 0.35
  /// From this probability on an unsure reading is offered by number, with the next ones beside it.
  public static let worthOffering = 0.2
  /// Readings this near to the best are offered beside it.
  public static let near = 0.15
}
