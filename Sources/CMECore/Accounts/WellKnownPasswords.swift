/// Passwords that attackers try first, and what they do with them: put several together, put digits
/// and signs around them, write "0" for "o".
struct WellKnownPasswords: Sendable {
  /// Shorter pieces are only the glue of longer ones.
  private static let shortestPiece = 4
  /// The most digits and signs around the pieces.
  private static let mostAround = 8

  private let pieces: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ list: some Collection<String>) {
    let folded = list.map(FoldedPassword.fold).filter { !$0.isEmpty }
    pieces = Dictionary(grouping: folded) { $0[0] }
  }

  /// Whether a password is made of nothing else, as it stands or without what parts its words.
  func make(_ password: FoldedPassword) -> Bool {
    var joined = password.scalars.kept { !WellKnownPasswords.separators.contains($0) }
    defer { joined.wipe() }
    return make(password.scalars) || make(joined)
  }

  private static let separators: Set<Unicode.Scalar> = [" ", "-", "_", ".", ","]

  private func make(_ scalars: [Unicode.Scalar]) -> Bool {
    // What each beginning has of digits and signs at the least, with and without a piece in it.
    var plain = [Int?](repeating: nil, count: scalars.count + 1)
    var pieced = plain
    plain[0] = 0
    for start in scalars.indices {
      for step in steps(scalars, from: start) {
        let end = start + step.length
        if step.isPiece {
          pieced.lower(end, to: plain[start].map { $0 + step.cost })
        } else {
          plain.lower(end, to: plain[start].map { $0 + step.cost })
        }
        pieced.lower(end, to: pieced[start].map { $0 + step.cost })
      }
    }
    return pieced[scalars.count].map { $0 <= WellKnownPasswords.mostAround } ?? false
  }

  private struct Step {
    let length: Int
    var cost = 0
    var isPiece = false
  }

  private func steps(_ scalars: [Unicode.Scalar], from start: Int) -> [Step] {
    var steps: [Step] = []
    if !scalars[start].isLetter { steps.append(Step(length: 1, cost: 1)) }
    let longest = Stretch.longest(scalars, from: start)
    if longest >= Stretch.shortest {
      steps += (Stretch.shortest...longest).map { Step(length: $0) }
    }
    for letter in WellKnownPasswords.letters(writtenAs: scalars[start]) {
      for piece in pieces[letter] ?? [] where WellKnownPasswords.begins(scalars[start...], piece) {
        let isPiece = piece.count >= WellKnownPasswords.shortestPiece
        steps.append(Step(length: piece.count, isPiece: isPiece))
      }
    }
    return steps
  }

  private static func begins(
    _ rest: ArraySlice<Unicode.Scalar>, _ piece: [Unicode.Scalar]
  ) -> Bool {
    rest.count >= piece.count
      && zip(rest, piece).allSatisfy { letters(writtenAs: $0).contains($1) }
  }

  private static func letters(writtenAs scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    [scalar] + (disguises[scalar] ?? [])
  }

  private static let disguises: [Unicode.Scalar: [Unicode.Scalar]] = [
    "0": ["o"], "1": ["i", "l"], "!": ["i"], "|": ["i", "l"], "3": ["e"], "4": ["a"], "@": ["a"],
    "5": ["s"], "$": ["s"], "7": ["t"], "+": ["t"], "8": ["b"], "9": ["g"], "6": ["g"],
  ]
}

extension [Int?] {
  /// Keeps the smaller one.
  fileprivate mutating func lower(_ index: Int, to value: Int?) {
    guard let value, value < self[index] ?? .max else { return }
    self[index] = value
  }
}
