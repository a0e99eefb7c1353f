import CMECore

extension LineParts {
  /// "ditto Monday", "like Friday", "Saturday's figure once again": as much as is saved for a day.
  mutating func setLikeDays(in context: Context) {
    settleSame(in: context)
    setThoseOfDays()
    setPairs(in: context)
    setLeading(in: context)
    guard let day = mentions.firstIndex(where: { $0.target != nil }), isSaved(day, in: context),
      !mentions.indices.dropFirst(day + 1).contains(where: { target(at: $0) != nil })
    else { return }
    if let figure = likened(day) { return settle(figure, asOn: day, in: context) }
    guard !mentions.contains(where: { !($0.amount?.figures.isEmpty ?? true) }),
      let mark = mark(of: day), let target = target(at: day)
    else { return }
    mentions[mark].kind = .amount(Amount(kind: .same(target), isFirm: true))
    if mark == day {
      for index in mentions.indices.dropFirst(day + 1) { clear(index) }
    } else {
      clear(day)
    }
  }

  /// "same as Friday, 3": said twice, or nobody knows which of the two is meant.
  private mutating func settleSame(in context: Context) {
    let amounts = mentions.indices.filter { mentions[$0].amount != nil }
    guard amounts.count == 2, mentions.allSatisfy({ $0.target == nil }),
      let same = amounts.first(where: { sameDay($0) != nil }), let day = sameDay(same),
      let other = amounts.first(where: { $0 != same }),
      let figure = amount(at: other)?.figures.first,
      let saved = context.entered(day)
    else { return }
    clear(other)
    if figure != saved { mentions[same].kind = .amount(Amount(kind: .vague([saved, figure]))) }
  }

  /// "that of Friday": its figure.
  private mutating func setThoseOfDays() {
    guard line.has("that") else { return }
    for index in mentions.indices where text(index) == "that" && text(index + 1) == "of" {
      guard let target = target(at: index + 2) else { continue }
      mentions[index].kind = .amount(Amount(kind: .same(target), isFirm: true))
      clear(index + 2)
    }
  }

  /// "Saturday as Friday, Sunday like Friday": days that are to have the figure of another one.
  private mutating func setPairs(in context: Context) {
    guard mentions.contains(where: { $0.target != nil }), mentions.allSatisfy(\.figures.isEmpty)
    else { return }
    for index in mentions.indices where ["as", "like", "as on", "like on"].contains(text(index)) {
      guard isDay(before: index), case .known(let days)? = target(at: index + 1), days.count == 1,
        context.entered(days[0]) != nil
      else { continue }
      mentions[index].kind = .amount(Amount(kind: .same(.known(days)), isFirm: true))
      clear(index + 1)
    }
  }

  /// "as on Friday, and 2 for Sunday": first what the day asked about is to have.
  private mutating func setLeading(in context: Context) {
    guard let day = mentions.firstIndex(where: { $0.target != nil }), isSaved(day, in: context),
      let mark = mentions[..<day].indices.last(where: { text($0) != "on" }),
      ["as", "like", "just like"].contains(text(mark)), isOpening(mark),
      mentions.indices.contains(day + 1), symbol(at: day + 1) == "," || has(.and, at: day + 1)
    else { return }
    mentions[mark].kind = .amount(Amount(kind: .same(target(at: day)), isFirm: true))
    for index in mark + 1...day { clear(index) }
  }

  private func isDay(before index: Int) -> Bool {
    var last = index - 1
    while has(.link, at: last), target(at: last) == nil { last -= 1 }
    return target(at: last) != nil
  }

  private func sameDay(_ index: Int) -> Day? {
    guard case .same(.known(let days)?) = amount(at: index)?.kind, days.count == 1 else {
      return nil
    }
    return days[0]
  }

  /// Whether a figure is saved for the day, which is not the one being asked about.
  private func isSaved(_ index: Int, in context: Context) -> Bool {
    guard case .known(let days) = target(at: index), days.count == 1, let asked = context.asked
    else { return false }
    return days[0] != asked && context.entered(days[0]) != nil
  }

  private func mark(of day: Int) -> Int? {
    let last = mentions[..<day].indices.last { text($0) != "on" }
    if let last, Self.likes.contains(text(last)), isOpening(last) { return last }
    return isRepeated(day) ? day : nil
  }

  private func isOpening(_ index: Int) -> Bool {
    mentions[..<index].indices.allSatisfy { isLight($0) || symbol(at: $0) != nil }
  }

  private static let likes: WordSet = ["ditto", "likewise", "idem", "like", "as", "as on"]

  private func isRepeated(_ day: Int) -> Bool {
    let words = line.tokens[mentions[day].range.upperBound...].map(\.text)
    guard let noun = words.first(where: { $0 != "'" && $0 != "s" }), Self.nouns.contains(noun),
      let again = words.last
    else { return false }
    return ["again", "more", "too", "well", "here"].contains(again)
  }

  private static let nouns: WordSet = ["figure", "number", "amount", "value", "credits", "hours"]

  // MARK: "3 like Friday"

  /// "like Sunday only longer, four": the day is only set beside the one that the figure is for.
  mutating func setComparedDays() {
    guard line.has("like") || line.has("as") || line.has("similar") else { return }
    guard mentions.contains(where: { !$0.figures.isEmpty }) else { return }
    for index in mentions.indices where target(at: index) != nil && isCompared(index) {
      clear(index)
    }
  }

  private func isCompared(_ day: Int) -> Bool {
    guard ["like", "just like", "as on", "similar to"].contains(text(day - 1)) else { return false }
    let next = mentions[day].range.upperBound
    let word = line.isText(["only", "but", "just", "a"], at: next) ? next + 1 : next
    return line.isText(["longer", "shorter", "bit", "little", "later"], at: word)
  }

  private func likened(_ day: Int) -> Int? {
    ["like", "as on"].contains(text(day - 1)) && isLive(day - 2)
      && amount(at: day - 2)?.figures != []
      ? day - 2 : nil
  }

  /// Where the day has another figure than the one said, nobody knows which is meant.
  private mutating func settle(_ figure: Int, asOn day: Int, in context: Context) {
    guard case .known(let days) = target(at: day) else { return }
    if amount(at: figure)?.figures != days.compactMap({ context.entered($0) }) {
      loosenFigure(figure)
    }
    clear(day - 1)
    clear(day)
  }
}
