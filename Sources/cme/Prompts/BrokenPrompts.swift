import Assistant
import CMECore

/// Prompts with which no conversation can be held.
struct BrokenPrompts: Error, CustomStringConvertible {
  /// The findings in words.
  let findings: [String]

  var description: String {
    let lines = findings.map { "  " + Cleaned.text($0) }
    return "The prompts are not complete (cme prompts check shows all there is to mend):\n"
      + lines.joined(separator: "\n")
  }

  /// Throws what could not be said or understood; what is merely left over does no harm.
  static func refuse(_ findings: [Finding], _ phrases: PhraseFinding?) throws(BrokenPrompts) {
    let texts = findings.filter(\.isInTheWay).map(\.text) + [phrases?.text].compactMap { $0 }
    guard texts.isEmpty else { throw BrokenPrompts(findings: texts) }
  }
}

extension Finding {
  /// Whether something cannot be said as it was meant.
  fileprivate var isInTheWay: Bool {
    switch problem {
    case .missing, .empty, .duplicate, .unknownPlaceholder, .openBrace, .unknownTimeZone,
      .noVersion:
      true
    case .unused, .textBeforeFirstHeading: false
    }
  }
}
