import CMECore

extension Fact {
  /// The figure of a day by its name; nil credits are no figure.
  static func entry(_ name: Fact, _ credits: Credits?) -> Fact {
    guard let credits else { return .message(Message(.entryEmpty, [.day: name])) }
    return .message(Message(.entry, [.day: name, .figure: .figure(credits)]))
  }

  /// What becomes of the figure of a day by its name.
  static func change(_ name: Fact, from: Credits?, to: Credits?) -> Fact {
    guard let from else { return .entry(name, to) }
    let facts: [Placeholder: Fact] = [.day: name, .from: .figure(from)]
    guard let to else { return .message(Message(.entryCleared, facts)) }
    return .message(Message(.entryChange, facts.merging([.to: .figure(to)]) { $1 }))
  }
}
