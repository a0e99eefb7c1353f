import CMECore

/// Puts pairs of amounts and days together into the entries of a line.
struct Assembly {
  let context: Context
  /// Whether the person was there on the named days only.
  let isOnly: Bool

  private(set) var entries: [Day: Credits] = [:]
  private(set) var named: [Day] = []
  private var question: Clarification.About?
  private var isPostponed = false

  init(context: Context, isOnly: Bool) {
    self.context = context
    self.isOnly = isOnly
  }

  /// What it all comes to.
  var reading: FigureReading {
    let kept = entries.map { Entry(day: $0.key, credits: $0.value) }.sorted { $0.day < $1.day }
    if let question { return .unclear(Clarification(about: question, kept: kept)) }
    return kept.isEmpty ? (isPostponed ? .postponed : .nothing) : .entries(kept)
  }

  /// Days whose own figure stands in the line, so that "every day" leaves them alone.
  private var own: Set<Day> = []

  mutating func add(_ pairing: Pairing.Result) {
    let targets = pairing.pairs.flatMap(\.targets) + pairing.idle
    named = targets.flatMap { target -> [Day] in
      if case .known(let days) = target { days } else { [] }
    }
    place(pairing)
    if isOnly { addAbsences() }
  }

  private mutating func place(_ pairing: Pairing.Result) {
    let explicit = pairing.pairs.filter { !$0.targets.contains(where: isRelative) }
    let relative = pairing.pairs.filter { $0.targets.contains(where: isRelative) }
    explicit.filter { !isReference($0) }.forEach { place($0) }
    explicit.filter(isReference).forEach { place($0) }
    if !pairing.free.isEmpty { placeFree(pairing) }
    own = Set(entries.keys)
    relative.forEach { place($0) }
  }

  /// Whether the amount is that of another day, which may be named later in the line.
  private func isReference(_ pair: Pairing.Pair) -> Bool {
    if case .same = pair.amount.kind { true } else { false }
  }

  private func isRelative(_ target: DayTarget) -> Bool {
    switch target {
    case .word(.rest), .word(.otherDays), .word(.all), .word(.both), .others, .all, .except: true
    default: false
    }
  }

  private mutating func ask(_ about: Clarification.About) { question = question ?? about }

  // MARK: Amounts with days

  private mutating func place(_ pair: Pairing.Pair) {
    if pair.amount.isTotal, pair.targets.count > 1 { return ask(.day(named)) }
    for target in pair.targets {
      switch resolve(target) {
      case .success(let days): place(pair.amount, on: days, of: target)
      case .failure(let unclear): ask(.day(unclear.candidates))
      }
    }
  }

  private mutating func place(_ amount: Amount, on days: [Day], of target: DayTarget) {
    if amount.isTotal, days.count > 1 { return ask(.day(days)) }
    let left = isRelative(target) ? days.filter { !own.contains($0) } : days
    left.forEach { set($0, amount) }
  }

  // MARK: One amount for one day

  private mutating func set(_ day: Day, _ amount: Amount) {
    if amount.isAdded { return ask(.amount(day, [])) }
    switch amount.kind {
    case .figure(let credits): entries[day] = credits
    case .maximum: entries[day] = context.days.first { $0.day == day }?.maximum
    case .same(let target): setSame(day, as: target)
    case .vague(let figures): ask(.amount(day, figures))
    case .unknown: isPostponed = true
    }
  }

  private mutating func setSame(_ day: Day, as target: DayTarget?) {
    guard let target else {
      return setSame(day, asFigureOf: nearest(before: day))
    }
    guard case .success(let days) = resolve(target), days.count == 1 else {
      return ask(.amount(day, []))
    }
    setSame(day, asFigureOf: days[0])
  }

  private mutating func setSame(_ day: Day, asFigureOf other: Day?) {
    guard let other, let credits = entries[other] ?? context.entered(other) else {
      return ask(.amount(day, []))
    }
    entries[day] = credits
  }

  /// The last day before this one that has a figure.
  private func nearest(before day: Day) -> Day? {
    context.days.last { $0.day < day && (entries[$0.day] ?? $0.entered) != nil }?.day
  }

  // MARK: Amounts without days

  private mutating func placeFree(_ pairing: Pairing.Result) {
    let amounts = pairing.free
    guard pairing.pairs.isEmpty else { return placeBeside(pairing, amounts) }
    if let idle = pairing.idle.first, case .foreign = idle { return ask(.day([])) }
    if amounts.count == 1 { return placeOne(amounts[0]) }
    let days = blank.count == amounts.count ? blank : open
    guard days.count == amounts.count else { return ask(.day([])) }
    for (day, amount) in zip(days, amounts) { set(day, amount) }
  }

  private mutating func placeOne(_ amount: Amount) {
    if case .unknown = amount.kind {
      isPostponed = true
    } else if amount.isTotal, blank.count > 1 {
      ask(.day(blank))
    } else if let day = context.asked ?? onlyDay {
      set(day, amount)
    } else {
      ask(.day([]))
    }
  }

  private var onlyDay: Day? { open.count == 1 ? open[0] : nil }

  /// A figure without a day before figures with days is the asked day's, where that is not named.
  private mutating func placeBeside(_ pairing: Pairing.Result, _ amounts: [Amount]) {
    guard amounts.count == 1, !amounts[0].isTotal, !pairing.isTrailing, let asked = context.asked,
      !isNamed(asked)
    else {
      if amounts.contains(where: { $0.kind != .unknown && !$0.isTotal }) { ask(.day([])) }
      return
    }
    set(asked, amounts[0])
  }

  // MARK: Days the person was not there

  private mutating func addAbsences() {
    guard !named.isEmpty else { return }
    for day in open where !named.contains(day) && entries[day] == nil { entries[day] = .zero }
  }
}

extension Context {
  /// The figure saved for a day.
  func entered(_ day: Day) -> Credits? { days.first { $0.day == day }?.entered }
}
