import CMECore

/// Assembles the figures and days of a line into entries.
struct FigureReader {
  let context: Context
  let calendar: EventCalendar
  private(set) var parts: LineParts

  init(line: Line, mentions: [Mention], context: Context, calendar: EventCalendar) {
    self.context = context
    self.calendar = calendar
    parts = LineParts(line: line, mentions: mentions)
    parts.setExceptions()
    parts.joinDays(calendar)
    parts.setThatDay()
    parts.joinDoubtedDays()
    parts.joinPartsOfDays()
    parts.setRefusedDays()
    parts.dropReasons()
    parts.settleAssertions()
    parts.markUnclear()
    parts.markCalculated()
    parts.markVague()
    parts.applyCorrections()
    parts.addUp()
    parts.dropRepeated()
    parts.repeatAmounts()
  }

  func read() -> FigureReading {
    if parts.isTold { return .told }
    let nodes = parts.nodes()
    var pairing = Pairing.pair(withAllDays(nodes))
    dropWeak(&pairing)
    guard !pairing.pairs.isEmpty || !pairing.free.isEmpty else { return days(pairing) }
    var assembly = Assembly(context: context, isOnly: isOnly(nodes))
    assembly.add(pairing)
    return assembly.reading
  }

  /// "4 each" is for all days, where none is named.
  private func withAllDays(_ nodes: [Pairing.Node]) -> [Pairing.Node] {
    guard !nodes.contains(where: { !$0.isAmount }), nodes.count == 1, nodes[0].isShared,
      !parts.areItemsCounted
    else { return nodes }
    return nodes + [Pairing.Node(content: .days(.word(.all)))]
  }

  /// Reasons and phrases like "all day" give way to a plain amount.
  private func dropWeak(_ pairing: inout Pairing.Result) {
    let zeros = pairing.pairs.map(\.amount) + pairing.free
    if !pairing.pairs.isEmpty, zeros.allSatisfy({ $0.figures == [.zero] }),
      zeros.contains(where: \.isAbsence)
    {
      pairing.free = []
    }
    let isPlain = !pairing.pairs.isEmpty || pairing.free.contains { !$0.isWeak }
    if isPlain {
      pairing.free.removeAll(where: \.isWeak)
    } else if pairing.free.count > 1, pairing.free.allSatisfy(\.isAbsence) {
      pairing.free = [pairing.free[0]]
    }
  }

  private func days(_ pairing: Pairing.Result) -> FigureReading {
    var days: [Day] = []
    for target in pairing.idle {
      switch target {
      case .known(let known): days += known
      case .oneOf(let some): return .unclear(Clarification(about: .day(some)))
      default: break
      }
    }
    return days.isEmpty ? .nothing : .days(days)
  }

  // MARK: "I was only there on Friday"

  private func isOnly(_ nodes: [Pairing.Node]) -> Bool {
    if parts.mentions.contains(where: { $0.has(.nothingElse) }) { return true }
    return parts.mentions.indices.contains { index in
      parts.has(.only, at: index) && (isAboutDays(index) || isAfterDays(index))
    }
  }

  /// "Friday only: 5".
  private func isAfterDays(_ index: Int) -> Bool {
    guard parts.target(at: index - 1) != nil, parts.text(index) == "only" else { return false }
    return index + 1 == parts.mentions.count || parts.symbol(at: index + 1) != nil
  }

  /// "only Friday 5"; "just Friday, 5", where "just" opens the line and a comma follows the day.
  private func isOnlyDay(_ index: Int) -> Bool {
    if parts.text(index) == "only" || parts.text(index).hasPrefix("nothing") { return true }
    return index == 0 && parts.text(0) == "just" && parts.symbol(at: 2) == ","
  }

  /// Whether "only" stands before the days, not before the figure, and in a sentence of attendance.
  private func isAboutDays(_ index: Int) -> Bool {
    guard let next = parts.nextNode(after: index), parts.target(at: next) != nil else {
      return false
    }
    let isNext =
      next == index + 1 || next == index + 2 && ["on", "for"].contains(parts.text(index + 1))
    if isNext, isOnlyDay(index) { return true }
    let sentence = max(0, index - 2)..<next
    return sentence.contains { here in
      let text = parts.text(here)
      return parts.has(.presence, at: here) || text.hasPrefix("was there")
        || text.hasSuffix("was there")
    }
  }
}
