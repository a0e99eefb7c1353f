import CMECore

extension LineParts {
  /// The second naming of a day in "Saturday morning 2, Saturday afternoon 3" adds nothing.
  mutating func joinPartsOfDays() {
    var parted: [DayTarget] = []
    for index in mentions.indices {
      guard let target = target(at: index), has(.partOfDay, at: index + 1) else { continue }
      if parted.contains(target) { clear(index) }
      parted.append(target)
    }
  }

  /// Joins the words for one day ("Friday, October 16th") and spans of days ("Fri to Sun").
  mutating func joinDays(_ calendar: EventCalendar) {
    var index = 0
    while index < mentions.count {
      if target(at: index) != nil, let (other, joined) = joined(index, calendar) {
        mentions[index].kind = .days(joined)
        mentions[index].isMended = mentions[index].isMended || mentions[other].isMended
        mentions.removeSubrange((index + 1)...other)
      } else {
        index += 1
      }
    }
  }

  private func joined(_ index: Int, _ calendar: EventCalendar) -> (Int, DayTarget)? {
    guard let a = target(at: index), !isNamedAgain(index) else { return nil }
    if let one = named(index) ?? repeated(index) { return one }
    if let choice = choice(a, index) { return choice }
    guard isSpan(index + 1), let b = target(at: index + 2) else { return nil }
    let far = named(index + 2) ?? (index + 2, b)
    return span(a, far.1, calendar).map { (far.0, $0) }
  }

  /// "not Friday, Friday is six": what is denied of the day, and what is said of it.
  private func isNamedAgain(_ index: Int) -> Bool {
    has(.not, at: index - 1) && symbol(at: index + 1) == "," && text(index + 2) == text(index)
  }

  /// "Friday, October 16th", "Saturday (the 17th)".
  private func named(_ index: Int) -> (Int, DayTarget)? {
    var next = index + 1
    while symbol(at: next) == "," || symbol(at: next) == "(" || ["the", "of"].contains(text(next)) {
      next += 1
    }
    guard let a = target(at: index), let b = target(at: next) else { return nil }
    return sameDay(a, b, index, next).map { (next, $0) }
  }

  /// "Saturday: Oct 17", "three days ago, on Saturday".
  private func repeated(_ index: Int) -> (Int, DayTarget)? {
    var next = index + 1
    while [",", ":", "-"].contains(symbol(at: next) ?? "") || text(next) == "on" { next += 1 }
    guard let a = target(at: index), case .known = a, target(at: next) == a else { return nil }
    return (next, a)
  }

  /// "Saturday or Sunday", unless the person was there on neither.
  private func choice(_ a: DayTarget, _ index: Int) -> (Int, DayTarget)? {
    guard has(.or, at: index + 1), let b = target(at: index + 2),
      case .known(let one) = a, case .known(let other) = b,
      !mentions.contains(where: { $0.amount?.isAbsence ?? false || $0.amount?.figures == [.zero] })
    else { return nil }
    return (index + 2, .oneOf(one + other))
  }

  /// "I got to day 2 late and only had 3 that day".
  mutating func setThatDay() {
    for index in mentions.indices where text(index) == "that day" && target(at: index) != nil {
      let named = mentions[..<index].last { $0.target != nil }?.target
      if case .known(let days) = named, days.count == 1 {
        mentions[index].kind = .days(.known(days))
      }
    }
  }

  /// "Friday 3, or was it Saturday": the day of the figure before is one of the two.
  mutating func joinDoubtedDays() {
    for index in mentions.indices where has(.or, at: index) && nextNode(after: index + 1) == nil {
      guard case .known(let other) = target(at: index + 1),
        let day = mentions[..<index].lastIndex(where: { $0.target != nil }),
        case .known(let one) = target(at: day),
        mentions[(lastNode(before: day) ?? day)..<index].contains(where: isFigured)
      else { continue }
      mentions[day].kind = .days(.oneOf(one + other))
      clear(index + 1)
    }
  }

  private func isFigured(_ mention: Mention) -> Bool {
    mention.amount?.figures.contains { $0 != .zero } ?? false
  }

  private func isSpan(_ index: Int) -> Bool {
    symbol(at: index) == "-"
      || ["to", "through", "thru", "till", "until", "til"].contains(text(index))
  }

  private func span(_ a: DayTarget, _ b: DayTarget, _ calendar: EventCalendar) -> DayTarget? {
    guard case .known(let from) = a, case .known(let to) = b, from.count == 1, to.count == 1,
      from[0] < to[0]
    else { return nil }
    return .known(calendar.days.filter { $0 >= from[0] && $0 <= to[0] })
  }

  /// A weekday and a date beside each other are one day; where they differ nobody knows which.
  private func sameDay(_ a: DayTarget, _ b: DayTarget, _ first: Int, _ second: Int) -> DayTarget? {
    if a == b, case .known = a { return a }
    guard isWeekday(first) != isWeekday(second) else { return nil }
    switch (a, b) {
    case (.known(let one), .known(let other)) where one.count == 1 && other.count == 1:
      return isDate(first) || isDate(second) ? .oneOf(one + other) : nil
    case (.oneOf(let several), .known(let one)), (.known(let one), .oneOf(let several)):
      return one.count == 1 && several.contains(one[0]) ? .known(one) : nil
    case (.foreign, .foreign): return .foreign
    case (.foreign, .known(let days)), (.known(let days), .foreign):
      return isDate(first) || isDate(second) ? .oneOf(days) : nil
    default: return nil
    }
  }

  private func isWeekday(_ index: Int) -> Bool {
    line.word(mentions[index].range.lowerBound)?.weekday != nil
  }

  private func isDate(_ index: Int) -> Bool {
    mentions[index].range.contains { line.isDigits($0) || line.word($0)?.month != nil }
  }
}
