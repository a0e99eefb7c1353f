import Testing

/// A typed line, where it was typed, and what it has to mean, in short.
///
/// "16=2 17=0" is an entry, "pick 17" and "pick ev-conv" choose, "amount?", "day?" and "event?"
/// ask, "none" is anything that neither enters nor chooses, "none!" is no name either, and any
/// other word is the act of that name.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let place: Place
  let line: String
  let meaning: String

  var testDescription: String { "\(place): \(line)" }

  /// Where a line is typed.
  enum Place: Sendable {
    case blank, second, review, four, event, signIn, done

    /// While days are entered and looked over.
    static let open: [Place] = [.blank, .review]
  }
}

func cases(_ place: ReadingCase.Place, _ lines: [(String, String)]) -> [ReadingCase] {
  lines.map { ReadingCase(place: place, line: $0.0, meaning: $0.1) }
}
