/// When a reading by the phrases is given, when it is offered by number, when none is given.
///
/// Chosen from `cme phrases measure`, on phrases and lines that the model has not learned: one
/// probability tells nearly all there is to know. How near the nearest phrase is, and whether words
/// and pieces of words agree, were tried beside it and withheld no more wrong readings than it does.
public enum PhraseThreshold {
  /// Under this probability no reading is given by itself: above it one in fifty is wrong.
  public static let least = 0.8
  /// The same before what a line cannot be, such as an entry without a figure, is left out.
  public static let leastOfAll = 0.5
  /// Under this probability nothing is left or taken back.
  public static let leastToLeave = 0.8
  /// From this probability on an unsure reading is offered by number, with the next ones beside it.
  public static let worthOffering = 0.3
  /// From this probability on a reading is one of the next ones.
  public static let worthNaming = 0.1
  /// From this share of the best one's probability on another of its family is offered beside it.
  public static let sibling = 0.25
  /// How many readings are offered at once.
  public static let mostOffered = 3
}
