import CMECore
import Foundation
import Understanding

/// Answers the rows of `cme understand`.
final class UnderstandingAnswer {
  private let reader: Reader
  private let isExplained: Bool
  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()

  init(reader: Reader, isExplained: Bool) {
    self.reader = reader
    self.isExplained = isExplained
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The answer to a row with its line break, and whether the row could be read.
  func row(for bytes: Data) -> (Data, Bool) {
    do {
      let row = try decoder.decode(UnderstandingRow.self, from: bytes)
      let context = try row.context()
      var answer = ReadingRow(reader.read(row.text, in: context))
      if isExplained { answer.explain = reader.explain(row.text, in: context) }
      return (encoded(answer), true)
    } catch let unreadable as UnderstandingRow.Unreadable {
      return (encoded(["error": "not a step, a date or a figure: \(unreadable.value)"]), false)
    } catch DecodingError.keyNotFound(let key, _) {
      return (encoded(["error": "\(key.stringValue) is missing"]), false)
    } catch DecodingError.typeMismatch(_, let place), DecodingError.valueNotFound(_, let place) {
      let path = place.codingPath.map(\.stringValue).joined(separator: ".")
      return (encoded(["error": "\(path.isEmpty ? "the row" : path) is of another kind"]), false)
    } catch {
      return (encoded(["error": "not valid JSON"]), false)
    }
  }

  private func encoded(_ value: some Encodable) -> Data {
    ((try? encoder.encode(value)) ?? Data("{\"error\":\"not writable\"}".utf8)) + [
      UInt8(ascii: "\n")
    ]
  }
}
