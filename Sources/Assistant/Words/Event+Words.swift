import CMECore

extension Event {
  /// A day by its weekday where the event has one such weekday, else in full.
  func name(of day: Day) -> Fact {
    let same = days.filter { $0.day.weekday == day.weekday }
    return same.count == 1 && same.contains { $0.day == day } ? .weekday(day) : .day(day)
  }

  /// A day in full, with what the programme calls it.
  func labelled(_ day: Day) -> Fact {
    guard let label = days.first(where: { $0.day == day })?.label, !label.isEmpty,
      label.lowercased() != day.weekday.rawValue
    else { return .day(day) }
    return .message(Message(.dayWithLabel, [.day: .day(day), .label: .text(label)]))
  }

  /// From its first day to its last.
  var span: Fact {
    guard let first = days.first, let last = days.last else { return .text("") }
    return .span(first.day, last.day)
  }

  /// Where and when it was, and the most that its days give.
  var details: Message {
    Message(
      .caseEventDetails,
      [
        .event: .text(title), .place: .text(location), .span: span,
        .entries: .all(days.map { Fact.entry(name(of: $0.day), $0.maximum) }),
        .total: .credits(days.map(\.maximum).total),
      ])
  }
}
