import CMECore
import TestSupport
import Testing
import Understanding

/// A line, and the amounts and days that have to be seen in it, whatever it means.
struct SeenCase: Sendable, CustomTestStringConvertible {
  let place: Place
  let line: String
  let amounts: [Credits]
  let days: [Day]

  var testDescription: String { "\(place): \(line)" }

  /// The event a line is typed for.
  enum Place: Sendable {
    case weekend, fortnight, early, newYear
  }
}

/// Cases of a table, "line = amounts = days" between bars; a day is its number, or a whole date.
func seen(_ place: SeenCase.Place, _ table: String) -> [SeenCase] {
  table.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { row in
    let parts = row.split(separator: "=", omittingEmptySubsequences: false)
    let amounts = parts[parts.count - 2].split(separator: " ")
    let days = parts[parts.count - 1].split(separator: " ")
    return SeenCase(
      place: place,
      line: parts.dropLast(2).joined(separator: "=").trimmed,
      amounts: amounts.map { credits(String($0)) }, days: days.map { place.day(String($0)) })
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
  }
}

private func credits(_ text: String) -> Credits {
  let isNegative = text.hasPrefix("-")
  let size = Credits(decimal: isNegative ? text.dropFirst() : text[...])
  guard let size else { fatalError("\(text) is no figure") }
  return isNegative ? Credits(hundredths: -size.hundredths) : size
}

extension SeenCase.Place {
  fileprivate func day(_ text: String) -> Day {
    TestSupport.day(text.count > 2 ? text : month + (text.count < 2 ? "0" : "") + text)
  }

  private var month: String { self == .fortnight ? "2026-11-" : "2026-10-" }

  /// What the reader knows there.
  var context: Context {
    let (start, count, today) =
      switch self {
      case .weekend: ("2026-10-16", 3, "2026-10-20")
      case .fortnight: ("2026-11-04", 14, "2026-11-10")
      case .early: ("2026-10-01", 4, "2026-10-07")
      case .newYear: ("2026-12-30", 4, "2027-01-05")
      }
    let first = TestSupport.day(start)
    let days = (0..<count).map { distance in
      Context.EventDay(
        day: first.advanced(by: distance), maximum: Credits(hundredths: 800), entered: nil,
        isOpen: true)
    }
    return Context(step: .credits, asked: first, days: days, today: TestSupport.day(today))
  }
}
