/// Words that set a figure against another one.
enum ChangeWords {
  /// A line with none of these changes no figure.
  static let any: WordSet = [
    "minus", "less", "without", "except", "excluding", "bar", "but", "apart", "aside", "than",
    "subtract", "subtracting", "deduct", "deducting", "deducted", "missed", "missing", "skipped",
    "lost", "lacking", "fewer", "off", "late", "early", "shorter", "short", "longer", "more",
    "plus", "add", "adding", "extra", "another", "additional", "further", "by", "away", "top",
    "up", "down", "twice", "double", "besides", "lunch", "break", "breaks", "coffee", "dinner",
    "breakfast", "too", "lower", "higher", "out",
  ]

  /// What was done with a figure that is saved.
  static let saved: WordSet = ["put", "typed", "entered", "counted", "said", "gave", "included"]

  /// Before a figure these take it away.
  static let less: WordSet = [
    "minus", "less", "without", "except", "excluding", "bar", "subtract", "subtracting", "deduct",
    "deducting", "missed", "missing", "skipped", "lost", "lacking", "besides",
  ]

  /// Before a figure these add it.
  static let more: WordSet = ["plus", "add", "adding", "extra", "another", "additional", "further"]

  /// After a figure these take it away; of those in the second set nobody says from what.
  static let lessAfter: WordSet = ["less", "fewer", "off", "shorter", "deducted", "lost", "lower"]
  static let missedAfter: WordSet = ["late", "early", "missed", "missing", "short", "skipped"]

  /// After a figure these add it.
  static let moreAfter: WordSet = ["more", "longer", "extra", "higher"]

  /// Words of no weight between a figure and the word that changes it.
  static let light: WordSet = [
    "the", "last", "first", "final", "opening", "closing", "my", "about", "for", "an", "a", "some",
    "only", "just", "roughly", "i", "we", "that", "which", "of", "it", "was", "were", "have", "had",
    "been", "bit",
  ]

  /// Operators: a figure, one of these and another figure are a sum that nobody worked out.
  static let operators: WordSet = ["minus", "less", "without", "subtract", "deduct", "excluding"]

  /// Words for all of a day beside those of the tables.
  static let all: WordSet = ["all", "everything", "whole", "entire", "full", "otherwise"]

  /// Words for what one is late for, whose length a figure may be.
  static let sessions: WordSet = [
    "session", "talk", "lecture", "workshop", "course", "programme", "program", "symposium",
    "plenary", "panel", "keynote", "class", "seminar", "meeting",
  ]

  /// Verbs that take away where "off", "away" or "from" stands by.
  static let taking: WordSet = [
    "take", "taken", "taking", "knock", "shave", "cut", "trim", "get", "strike", "leave", "drop",
  ]

  /// Verbs before "by" that lower a figure, and those that raise it.
  static let lowering: WordSet = [
    "lower", "reduce", "reduced", "cut", "drop", "decrease", "down", "shorten", "overstated",
    "overcounted", "early", "bring", "trim", "slash", "shave", "clip", "shrink", "lessen",
  ]
  static let raising: WordSet = [
    "raise", "up", "increase", "bump", "lift", "extend", "understated", "undercounted", "over",
    "longer", "extend", "boost", "enlarge", "hike",
  ]

  /// Verbs before "up" and "down" that change a figure and write none.
  static let moving: WordSet = [
    "go", "goes", "going", "come", "comes", "bring", "bump", "move", "push", "raise", "shift",
  ]

  /// Words before a day whose figure another one is set against.
  static let likening: WordSet = ["like", "as", "than", "of", "twice", "double"]

  /// Words between these and their day.
  static let beforeDay: WordSet = [
    "on", "for", "the", "what", "i", "had", "did", "put", "said", "gave", "you", "much", "was",
    "it", "as", "in", "is", "figure", "amount", "number",
  ]

  /// Breaks, which count for nothing.
  static let breaks: WordSet = ["lunch", "break", "breaks", "coffee", "dinner", "breakfast"]
}
