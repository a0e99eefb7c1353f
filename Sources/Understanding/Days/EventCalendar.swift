import CMECore

/// The days of the open event, to look dates up in.
struct EventCalendar: Sendable {
  let days: [Day]
  /// The numbers that the programme gives some of the days.
  var numbers: [Int: Day] = [:]
  let today: Day?

  /// Whether the days are unknown, so that every date may be one.
  var isEmpty: Bool { days.isEmpty }

  func on(_ weekday: Weekday) -> DayTarget { target(days.filter { $0.weekday == weekday }) }

  func on(number: Int) -> DayTarget { target(days.filter { $0.number == number }) }

  func on(month: Int, number: Int, year: Int? = nil) -> DayTarget {
    target(
      days.filter {
        $0.month == month && $0.number == number && (year == nil || $0.year == year)
      })
  }

  func has(number: Int) -> Bool { days.contains { $0.number == number } }

  func has(month: Int, number: Int) -> Bool {
    days.contains { $0.month == month && $0.number == number }
  }

  /// The n-th day, counted from 1.
  func nth(_ position: Int) -> DayTarget {
    if !numbers.isEmpty { return numbers[position].map { .known([$0]) } ?? .foreign }
    return (1...max(1, days.count)).contains(position) && !days.isEmpty
      ? .known([days[position - 1]]) : .foreign
  }

  func after(today distance: Int) -> DayTarget {
    guard let today else { return .foreign }
    return target(days.filter { $0 == today.advanced(by: distance) })
  }

  private func target(_ found: [Day]) -> DayTarget {
    switch found.count {
    case 0: .foreign
    case 1: .known(found)
    default: .oneOf(found)
    }
  }
}
