import CMECore

/// A part of a line and what it was seen to be.
struct Mention: Sendable {
  enum Kind: Sendable {
    case amount(Amount)
    case days(DayTarget)
    /// Words of the sense tables.
    case words(Senses)
    case symbol(String)
    /// A number that is no credits, such as a room or a clock time; a duration's worth in credits.
    case number(Credits?)
    /// A word that no table has.
    case unknown
  }

  var kind: Kind
  /// The tokens it covers.
  let range: Range<Int>
  /// Whether a typing error was mended.
  var isMended = false

  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// The figures seen here, of credits or of time, whatever they are for.
  var figures: [Credits] {
    switch kind {
    case .amount(let amount): amount.figures
    case .number(let credits): credits.map { [$0] } ?? []
    default: []
    }
  }

  var senses: Senses {
    if case .words(let senses) = kind { senses } else { [] }
  }

  func has(_ sense: Sense) -> Bool { senses.has(sense) }

  var amount: Amount? {
    if case .amount(let amount) = kind { amount } else { nil }
  }

  var target: DayTarget? {
    if case .days(let target) = kind { target } else { nil }
  }
}

/// An amount as it was said.
struct Amount: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case figure(Credits)
    case maximum
    /// As much as on another day; nil for the figure before.
    case same(DayTarget?)
    /// A range, a choice, a guess: the figures it names.
    case vague([Credits])
    /// Said to be unknown or left for later.
    case unknown
  }

  var kind: Kind
  /// Whether it gives way to a plainer amount for the same day ("0, I was on call all day").
  var isWeak = false
  /// Whether it says that the person was not there.
  var isAbsence = false
  /// Whether a unit or a word makes it an amount of credits whatever stands around it.
  var isFirm = false
  /// Whether it is to be added to the figure that stands there.
  var isAdded = false
  /// Whether it is said to be the sum of several days.
  var isTotal = false
  /// Whether it is only taken from what is told ("flew home on Sunday").
  var isInferred = false
  /// Whether a later word takes it back.
  var isDropped = false

  var figures: [Credits] {
    switch kind {
    case .figure(let credits): [credits]
    case .vague(let figures): figures
    default: []
    }
  }
}
