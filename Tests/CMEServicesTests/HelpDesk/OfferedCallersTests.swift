import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Whom a colleague is offered")
struct OfferedCallersTests {
  let desk: StaffSample
  let session: StaffSession

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
  }

  @Test("whoever is signed in finds callers")
  func finds() throws {
    try desk.sample.store.write { db in
      for id in [Sample.jane, Sample.avi] {
        try db.storeSearchWords(of: try #require(try db.member(id)))
      }
    }
    guard case .found(let found) = desk.services.perform(.find("okafr", by: session), at: after)
    else {
      Issue.record("nothing was answered")
      return
    }
    #expect(found.map(\.number) == ["10021"])
    #expect(
      found.map(\.events) == [
        [.init(title: "Annual Ultrasound Convention 2026", city: "Orlando, Florida")]
      ])
  }

  @Test("of many whom a name fits nine are offered")
  func nine() throws {
    try desk.sample.store.write { db in
      for number in 101...112 {
        try db.execute(
          sql: """
            INSERT INTO member VALUES
              (:id, :id, NULL, 'kay' || :id, 'kay@example.org', 'Kay', 'Stone', '', 'nurse', NULL)
            """, arguments: ["id": number])
        try db.storeSearchWords(of: try #require(try db.member(Member.ID(Int64(number)))))
      }
    }
    guard case .found(let found) = desk.services.perform(.find("stone", by: session), at: after)
    else {
      Issue.record("nothing was answered")
      return
    }
    #expect(found.count == 9)
  }
}
