/// Puts the people whom a colleague may mean in order.
public struct CallerSearch {
  /// What a typed word costs by how it fits.
  private enum Fit {
    static let beginning = 5
    static let letter = 30
    static let sound = 80
    /// For each step away from the name: number, username, address.
    static let source = 3
  }

  private struct TypedWord {
    let text: String
    /// Nil where it is a number: its neighbours are other people's.
    let pattern: LetterPattern?
    let sound: String?

    init(_ text: String) {
      self.text = text
      pattern = CallerQuery.isNumber(text) ? nil : LetterPattern(text)
      sound = SoundKey.key(of: text)
    }
  }

  private typealias Fitting = (match: CallerMatch, cost: Int)

  private struct Ranked {
    let member: Member
    let match: CallerMatch
    let cost: Int
  }

  private let query: CallerQuery
  private let readings: [(words: [TypedWord], cost: Int)]
  private let address: LetterPattern?
  private let squeezed: String

  /// Prepares a search for what was typed.
  public init(_ query: CallerQuery) {
    self.query = query
    readings = query.readings.map { reading in
      (reading.words.sorted { $0.utf8.count > $1.utf8.count }.map(TypedWord.init), reading.cost)
    }
    address = query.isAddress ? LetterPattern(query.typed) : nil
    squeezed = SearchKey.squeezed(query.typed)
  }

  /// The people who fit, the best first; whoever does not fit is left out.
  public func ranked(_ members: [Member]) -> [(member: Member, match: CallerMatch)] {
    members.compactMap(rank).sorted { a, b in
      let (left, right) = (CallerSearch.order(a.member), CallerSearch.order(b.member))
      return a.cost != b.cost ? a.cost < b.cost : left.lexicographicallyPrecedes(right)
    }.map { ($0.member, $0.match) }
  }

  private static func order(_ member: Member) -> [String] {
    [member.familyName, member.givenName, member.number]
  }

  private func rank(_ member: Member) -> Ranked? {
    if let (match, cost) = exact(member) { return Ranked(member: member, match: match, cost: cost) }
    let words = SearchWords(member)
    let byWords = readings.compactMap { reading in
      best(reading.words, words).map {
        Ranked(member: member, match: $0.match, cost: $0.cost + reading.cost)
      }
    }
    return (byWords + [part(of: member)].compactMap { $0 }).min { $0.cost < $1.cost }
  }

  /// All of the number, the username or the address.
  private func exact(_ member: Member) -> (CallerMatch, Int)? {
    if !squeezed.isEmpty, squeezed == SearchKey.squeezed(member.number) { return (.number, -3) }
    if query.typed == member.username.lowercased() { return (.username, -2) }
    if query.typed == member.email.lowercased() { return (.email, -1) }
    return nil
  }

  /// A part of the address or of the number, or an address with letters wrong.
  private func part(of member: Member) -> Ranked? {
    if let digits = query.digits, member.number.contains(digits) {
      return Ranked(member: member, match: .partOfNumber, cost: Fit.letter)
    }
    guard let address else { return nil }
    let email = member.email.lowercased()
    if email.contains(query.typed) {
      return Ranked(member: member, match: .partOfEmail, cost: Fit.beginning)
    }
    let distance = address.distance(to: LetterPattern.codes(email))
    guard distance <= LetterPattern.mostWrong(of: address.count) else { return nil }
    return Ranked(member: member, match: .nearly(letters: distance), cost: distance * Fit.letter)
  }

  /// The best words for the typed ones, the longest first, each at the most once.
  private func best(_ reading: [TypedWord], _ words: SearchWords) -> Fitting? {
    var free = words.sources
    var worst: Fitting = (.name, 0)
    var total = 0
    for typed in reading {
      guard let (word, fit) = best(typed, free, exactly) ?? best(typed, free, roughly) else {
        return nil
      }
      free[word] = nil
      total += fit.cost
      if fit.cost > worst.cost { worst = fit }
    }
    return (worst.match, total)
  }

  private func best(
    _ typed: TypedWord, _ words: [String: SearchWords.Source],
    _ fit: (TypedWord, String, SearchWords.Source) -> Fitting?
  ) -> (String, Fitting)? {
    var best: (word: String, fit: Fitting)?
    for (word, source) in words {
      guard let fit = fit(typed, word, source) else { continue }
      if let best, (best.fit.cost, best.word) < (fit.cost, word) { continue }
      best = (word, fit)
    }
    return best
  }

  private func exactly(
    _ typed: TypedWord, _ word: String, _ source: SearchWords.Source
  ) -> Fitting? {
    let step = source.rawValue * Fit.source
    guard word.utf8.starts(with: typed.text.utf8) else { return nil }
    return word == typed.text ? (source.whole, step) : (source.part, Fit.beginning + step)
  }

  private func roughly(
    _ typed: TypedWord, _ word: String, _ source: SearchWords.Source
  ) -> Fitting? {
    guard source != .number, let pattern = typed.pattern else { return nil }
    let step = source.rawValue * Fit.source
    let codes = LetterPattern.codes(word)
    let most = LetterPattern.mostWrong(of: pattern.count)
    if abs(codes.count - pattern.count) <= most {
      let distance = pattern.distance(to: codes)
      if distance <= most {
        return (.nearly(letters: max(1, distance)), max(1, distance) * Fit.letter + step)
      }
    }
    guard let sound = typed.sound, sound == SoundKey.key(of: word) else { return nil }
    return (.soundsAlike, Fit.sound + step)
  }
}

extension SearchWords.Source {
  /// Why somebody was found by a whole word of this kind.
  fileprivate var whole: CallerMatch {
    switch self {
    case .name: .name
    case .number: .number
    case .username: .partOfUsername
    case .email: .partOfEmail
    }
  }

  /// The same by the beginning of a word.
  fileprivate var part: CallerMatch {
    switch self {
    case .name: .beginningOfName
    case .number: .partOfNumber
    case .username: .partOfUsername
    case .email: .partOfEmail
    }
  }
}
