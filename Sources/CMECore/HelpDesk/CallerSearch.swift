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
    let pattern: LetterPattern?
    let sound: String?

    init(_ text: String) {
      self.text = text
      pattern = LetterPattern(text)
      sound = SoundKey.key(of: text)
    }
  }

  private struct Ranked {
    let member: Member
    let match: CallerMatch
    let cost: Int
  }

  private let query: CallerQuery
  private let readings: [(words: [TypedWord], cost: Int)]
  private let address: LetterPattern?

  /// Prepares a search for what was typed.
  public init(_ query: CallerQuery) {
    self.query = query
    readings = query.readings.map { ($0.words.map(TypedWord.init), $0.cost) }
    address = query.isAddress ? LetterPattern(query.typed) : nil
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
    let squeezed = SearchKey.squeezed(query.typed)
    if !squeezed.isEmpty, squeezed == SearchKey.squeezed(member.number) { return (.number, -3) }
    if query.typed == member.username.lowercased() { return (.username, -2) }
    if query.typed == member.email.lowercased() { return (.email, -1) }
    return nil
  }

  /// A part of the address or of the number, or an address with letters wrong.
  private func part(of member: Member) -> Ranked? {
    let email = member.email.lowercased()
    if query.isAddress, email.contains(query.typed) {
      return Ranked(member: member, match: .partOfEmail, cost: Fit.beginning)
    }
    if let distance = address?.distance(to: LetterPattern.codes(email)), distance <= 2 {
      return Ranked(member: member, match: .nearly(letters: distance), cost: distance * Fit.letter)
    }
    guard let digits = query.digits, member.number.contains(digits) else { return nil }
    return Ranked(member: member, match: .partOfNumber, cost: Fit.letter)
  }

  /// The best words for the typed ones, each at the most once.
  private func best(
    _ reading: [TypedWord], _ words: SearchWords
  ) -> (match: CallerMatch, cost: Int)? {
    var free = words.sources
    var worst: (match: CallerMatch, cost: Int) = (.name, 0)
    var total = 0
    for typed in reading.sorted(by: { $0.text.count > $1.text.count }) {
      let fits = free.compactMap { word, source in fit(typed, word, source).map { (word, $0) } }
      guard let (word, fit) = fits.min(by: { ($0.1.cost, $0.0) < ($1.1.cost, $1.0) }) else {
        return nil
      }
      free[word] = nil
      total += fit.cost
      if fit.cost > worst.cost { worst = fit }
    }
    return (worst.match, total)
  }

  private func fit(
    _ typed: TypedWord, _ word: String, _ source: SearchWords.Source
  ) -> (match: CallerMatch, cost: Int)? {
    let step = source.rawValue * Fit.source
    if word == typed.text { return (source.whole, step) }
    if word.hasPrefix(typed.text) { return (source.part, Fit.beginning + step) }
    guard source != .number, let pattern = typed.pattern else { return nil }
    let distance = pattern.distance(to: LetterPattern.codes(word))
    if distance <= LetterPattern.mostWrong(of: pattern.count) {
      return (.nearly(letters: max(1, distance)), max(1, distance) * Fit.letter + step)
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
