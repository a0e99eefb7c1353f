/// What a part of a line says about which event is meant.
struct EventClue {
  /// The places, in the list, of the events it fits.
  let fits: Set<Int>
  /// Whether it rules those events out.
  var isRefusal = false
  /// Whether it is a word for a kind of event that titles rarely use alike.
  var isWeak = false
  /// The tokens it was read from.
  let range: Range<Int>
}

/// Which event a line means.
enum EventChoice {
  case one(Int)
  case several([Int])
  /// Said to be none of those in the list.
  case noneOfThem
}
