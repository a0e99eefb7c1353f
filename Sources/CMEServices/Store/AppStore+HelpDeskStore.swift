import CMECore
import GRDB

extension Database: HelpDeskRows {}

extension AppStore: HelpDeskStore {
  func atDesk<Value>(
    _ body: (any HelpDeskRows) throws -> Value
  ) throws(ServiceFailure) -> Value {
    try writing { try body($0) }
  }

  func lookingAtDesk<Value>(
    _ body: (any HelpDeskRows) throws -> Value
  ) throws(ServiceFailure) -> Value {
    try reading { try body($0) }
  }

  func warmSearch() throws(ServiceFailure) {
    do {
      try words.warm { last in try reading { try $0.words(after: last) } }
    } catch {
      throw ServiceFailure(error)
    }
  }

  func find(_ query: CallerQuery, limit: Int) throws(ServiceFailure) -> [FoundCaller] {
    guard !query.typed.isEmpty, limit > 0 else { return [] }
    return try reading { db in
      let search = CallerSearch(query)
      return try candidates(query, search, atLeast: limit, db).prefix(limit).map {
        FoundCaller($0.member, match: $0.match, events: try db.events(of: $0.member.id))
      }
    }
  }

  /// Looks further only while there are too few.
  private func candidates(
    _ query: CallerQuery, _ search: CallerSearch, atLeast limit: Int, _ db: Database
  ) throws -> [(member: Member, match: CallerMatch)] {
    let ways: [() throws -> [Member.ID]] = [
      { try exact(query, db) }, { try nearly(query, db) }, { try anywhere(query, db) },
    ]
    var found: [Member.ID: Member] = [:]
    var ranked: [(member: Member, match: CallerMatch)] = []
    for way in ways where ranked.count < limit {
      for id in try way() where found[id] == nil { found[id] = try db.member(id) }
      ranked = search.ranked(Array(found.values))
    }
    return ranked
  }

  private func exact(_ query: CallerQuery, _ db: Database) throws -> [Member.ID] {
    let exact = try db.members(exactly: query.typed)
    let byEmail = query.isAddress ? try db.members(emailPrefix: query.typed) : []
    return try query.readings.reduce(into: exact + byEmail) { found, reading in
      found += try db.members(withWords: reading.words)
    }
  }

  private func nearly(_ query: CallerQuery, _ db: Database) throws -> [Member.ID] {
    var meant: [String: [String]] = [:]
    for word in Set(query.readings.flatMap(\.words)) {
      meant[word] = try words.near(word, db) + db.wordsSounding(as: word)
    }
    return try query.readings.reduce(into: []) { found, reading in
      found += try db.members(
        reading.words.map { AskedWord(text: $0, others: meant[$0] ?? []) })
    }
  }

  private func anywhere(_ query: CallerQuery, _ db: Database) throws -> [Member.ID] {
    guard let part = query.isAddress ? query.typed : query.digits else { return [] }
    return try db.members(havingSomewhere: part)
  }
}
