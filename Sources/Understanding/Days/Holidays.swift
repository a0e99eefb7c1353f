import CMECore

/// Days named by a holiday, as a country keeps them.
struct Holidays {
  let line: Line
  let calendar: EventCalendar

  /// On which day of its month a holiday falls.
  private enum Rule {
    case number(Int)
    /// The n-th weekday of the month; the last where n is -1.
    case nth(Int, Weekday)
  }

  private static let table: WordMap<[(words: [String], month: Int, rule: Rule)]> = {
    let holidays: [(String, Int, Rule)] = [
      ("new years eve", 12, .number(31)), ("new years day", 1, .number(1)),
      ("martin luther king day", 1, .nth(3, .monday)), ("mlk day", 1, .nth(3, .monday)),
      ("presidents day", 2, .nth(3, .monday)), ("valentines day", 2, .number(14)),
      ("saint patricks day", 3, .number(17)), ("st patricks day", 3, .number(17)),
      ("mothers day", 5, .nth(2, .sunday)), ("memorial day", 5, .nth(-1, .monday)),
      ("fathers day", 6, .nth(3, .sunday)), ("juneteenth", 6, .number(19)),
      ("independence day", 7, .number(4)), ("labor day", 9, .nth(1, .monday)),
      ("columbus day", 10, .nth(2, .monday)), ("halloween", 10, .number(31)),
      ("veterans day", 11, .number(11)), ("thanksgiving", 11, .nth(4, .thursday)),
      ("thanksgiving day", 11, .nth(4, .thursday)), ("christmas eve", 12, .number(24)),
      ("christmas", 12, .number(25)), ("christmas day", 12, .number(25)),
      ("xmas", 12, .number(25)), ("boxing day", 12, .number(26)),
    ]
    let rows = holidays.map { name, month, rule in
      (words: name.split(separator: " ").map(String.init), month: month, rule: rule)
    }
    return WordMap(Dictionary(grouping: rows) { $0.words[0] })
  }()

  func day(at start: Int) -> DayPhrases.Found? {
    guard let token = line.token(start), let rows = Self.table[token],
      let row = rows.filter({ fits($0.words, at: start) }).max(by: {
        $0.words.count < $1.words.count
      })
    else { return nil }
    let days = calendar.days.filter { $0.month == row.month && isOn($0, row.rule) }
    return DayPhrases.Found(
      target: days.count == 1 ? .known(days) : .foreign, end: start + row.words.count)
  }

  private func fits(_ words: [String], at start: Int) -> Bool {
    words.indices.allSatisfy { line.token(start + $0)?.text == words[$0] }
  }

  private func isOn(_ day: Day, _ rule: Rule) -> Bool {
    switch rule {
    case .number(let number): return day.number == number
    case .nth(let position, let weekday):
      guard day.weekday == weekday else { return false }
      return position > 0
        ? (day.number + 6) / 7 == position : day.advanced(by: 7).month != day.month
    }
  }
}
