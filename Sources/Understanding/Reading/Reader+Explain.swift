extension Reader {
  /// What spoke for a reading, a line for each part of the typed line and each likely label.
  public func explain(_ text: String, in context: Context) -> [String] {
    guard let line = Line(text) else { return ["too long"] }
    let reading = LineReading(line: line, text: text, context: context) { [self] in
      rank($0, step: context.step)
    }
    let doubt = reading.reading.isDoubtful ? ["doubtful | shown, and saved after a yes"] : []
    return doubt + reading.explanation + evidence(reading.ranked.first?.label, reading.phraseText)
  }

  /// The pieces of a line that spoke most for a label, or against it.
  private func evidence(_ label: String?, _ text: String) -> [String] {
    guard let label else { return [] }
    return learned.evidence(for: label, in: text).prefix(5).map { piece in
      "\(piece.weight < 0 ? "against" : "for") \(label) | \(piece.feature)"
    }
  }
}

extension LineReading {
  /// Each part of the line with what it was seen to be, then the likely labels.
  var explanation: [String] {
    let seen = mentions.map { mention in
      "\(line.text(mention.range)) | \(mention.name)"
    }
    return seen + ["phrases see | \(phraseText)"]
      + ranked.map { ranked in
        "\(ranked.label) | \((ranked.probability * 100).rounded() / 100)"
      }
  }
}

extension Mention {
  /// What the mention was seen to be, for people.
  fileprivate var name: String {
    switch kind {
    case .amount(let amount): "amount \(amount.kind)"
    case .days(let target): "days \(target)"
    case .words(let senses):
      Sense.allCases.filter { senses.has($0) }.map(\.name).joined(separator: ", ")
    case .symbol: "sign"
    case .number: "number, no credits"
    case .unknown: "unknown"
    }
  }
}

extension Sense {
  fileprivate var name: String { "\(self)" }
}
