import CMECore
import Foundation
import Understanding

/// Answers the rows of `cme understand`.
final class UnderstandingAnswer {
  private let reader: Reader
  private let isExplained: Bool
  private let decoder = JSONDecoder()

  init(reader: Reader, isExplained: Bool) {
    self.reader = reader
    self.isExplained = isExplained
  }

  /// The answer to a row with its line break, and whether the row could be read.
  func row(for bytes: Data) -> (text: String, isRead: Bool) {
    do {
      let row = try decoder.decode(UnderstandingRow.self, from: bytes)
      let context = try row.context()
      let explanation = isExplained ? reader.explain(row.text, in: context) : nil
      let answer = ReadingRow(reader.read(row.text, in: context), explanation: explanation)
      return (answer.text, true)
    } catch {
      return (ReadingRow(error: Self.reason(error)).text, false)
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let unreadable as UnderstandingRow.Unreadable:
      return "not a step, a date or a figure: \(unreadable.value)"
    case DecodingError.keyNotFound(let key, _): return "\(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let place), DecodingError.valueNotFound(_, let place):
      let path = place.codingPath.map(\.stringValue).joined(separator: ".")
      return "\(path.isEmpty ? "the row" : path) is of another kind"
    default: return "not valid JSON"
    }
  }
}
