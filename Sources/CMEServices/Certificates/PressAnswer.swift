import CMECore
import Foundation

/// What the press says to a job.
enum PressAnswer {
  /// A PDF.
  case drawn(Data)
  /// Why there is none.
  case refused(DeliveryRefusal)

  /// Reads "ok", a length and so many bytes, or a line of JSON.
  init(_ output: Data) {
    let newline = output.firstIndex(of: UInt8(ascii: "\n")) ?? output.endIndex
    let head = output[..<newline], bytes = output[newline...].dropFirst()
    let words = String(decoding: head.prefix(32), as: UTF8.self).split(separator: " ")
    if words.count == 2, words[0] == "ok", Int(words[1]) == bytes.count {
      self = .drawn(Data(bytes))
    } else if let refusal = try? JSONDecoder().decode(Refused.self, from: head).refusal {
      self = .refused(refusal)
    } else {
      self = .refused(.notDrawn(reason: "cme-press ended without a page"))
    }
  }

  /// The PDF.
  var page: Data {
    get throws(DeliveryRefusal) {
      switch self {
      case .drawn(let page): return page
      case .refused(let refusal): throw refusal
      }
    }
  }

  private struct Refused: Decodable {
    struct Missing: Decodable {
      let letters, package: String
    }

    let missing: Missing?
    let failed: String?

    var refusal: DeliveryRefusal? {
      if let missing {
        return .missingLetters(letters: missing.letters, package: missing.package)
      }
      return failed.map { .notDrawn(reason: $0) }
    }
  }
}
