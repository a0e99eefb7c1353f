import CMECore
import GRDB
import Testing

@testable import CMEServices

/// What the office changes after a submission alters no record.
struct FrozenRecordTests {
  @Test("A record keeps the name, the event and the maximum it was submitted with")
  func keepsItsFacts() throws {
    let sample = try Sample()
    let figures = [(16, 775), (17, 0), (18, 450)]
    sample.services.save(try figures.map { try change($0.0, from: nil, to: $0.1) })
    guard case .submitted(let before) = sample.services.submitAll(at: after) else {
      Issue.record("not submitted")
      return
    }
    try sample.store.write { db in
      try db.execute(
        sql: "UPDATE member SET family_name = 'Else', profession = 'nurse', credentials = ''")
      try db.execute(sql: "UPDATE event SET title = 'Another', location = 'Elsewhere'")
      try db.execute(sql: "UPDATE event_day SET maximum = 1000")
    }
    let reply = sample.services.perform(
      .participation(of: Sample.jane, in: before.event.id), at: after)
    guard case .participation(let now) = reply else {
      Issue.record("\(reply)")
      return
    }
    #expect(now.event.title == "Another")
    #expect(now.submitted?.record == before.submitted?.record)
    #expect(now.submitted?.record.title == before.event.title)
    #expect(now.submitted?.record.profession == "physician")
  }
}
