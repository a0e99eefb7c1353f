import Testing

@testable import CMEServices

@Suite("Headers of the office's files")
struct ImportHeaderTests {
  private static let row = "CONV26,10021,2026-10-16,confirmed,advance,,"

  @Test(
    "Order, capitals, blanks, hyphens and extra columns do not matter",
    arguments: [
      (registrationHeader, row),
      ("Event ID,MEMBER, Date ,Status,Channel,Registered-At,Processed_At", row),
      (
        "notes,processed_at,registered_at,channel,status,date,member,event_id",
        "x,,,advance,confirmed,2026-10-16,10021,CONV26"
      ),
    ])
  func understood(_ header: String, row: String) throws {
    let expected = try parse(RegistrationRow.self, "\(registrationHeader)\n\(Self.row)\n")
    let file = try parse(RegistrationRow.self, "\(header)\n\(row)\n")
    #expect(file.rows.map(\.content) == expected.rows.map(\.content))
    #expect(file.rows.count == 1)
    #expect(file.refusals.isEmpty)
  }

  @Test("An extra column is named; one without a name is not")
  func extraColumns() throws {
    let file = try parse(RegistrationRow.self, "\(registrationHeader), Notes ,\n\(Self.row),x,\n")
    #expect(file.notices.kept.map(\.reason) == [.extraColumn("Notes")])
    #expect(file.rows.count == 1)
  }

  @Test(
    "A header that is not all there is refused",
    arguments: [
      ("", ImportRefusal.noHeader),
      (
        "event_id,member,date\n",
        .columnsMissing(["status", "channel", "registered_at", "processed_at"])
      ),
      (registrationHeader + ",Member\n", .columnTwice),
    ])
  func refused(_ text: String, reason: ImportRefusal) throws {
    let file = try parse(RegistrationRow.self, text)
    #expect(file.refusals.map(\.reason) == [reason])
  }

  @Test("A row with more cells than the header has slipped")
  func moreCells() throws {
    let file = try parse(RegistrationRow.self, "\(registrationHeader)\n\(Self.row),x\n")
    #expect(file.refusals.map(\.reason) == [.moreCells(found: 8, header: 7)])
  }

  @Test("A blank row is passed over, and counts for the number of the next")
  func blankRow() throws {
    let file = try parse(RegistrationRow.self, "\(registrationHeader)\n , ,,,,,\n\(Self.row)\n")
    #expect(file.rows.map(\.number) == [3])
    #expect(file.count == 1)
    #expect(file.refusals.isEmpty)
  }
}
