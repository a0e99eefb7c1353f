import CMECore
import Testing

@testable import CMEServices

/// One row of `registrations.csv` and what is made of it.
struct RowCase: CustomTestStringConvertible {
  let testDescription: String
  let cells: String
  var refusals: [CellRefusal] = []
  var notices: [CellNotice] = []

  init(_ words: String, _ cells: String, _ column: RegistrationColumn, _ reason: ImportRefusal) {
    (testDescription, self.cells, refusals) = (words, cells, [CellRefusal(column, reason)])
  }

  init(_ words: String, _ cells: String, _ notices: [(RegistrationColumn, ImportNotice)] = []) {
    (testDescription, self.cells) = (words, cells)
    self.notices = notices.map { CellNotice(column: $0.rawValue, reason: $1) }
  }
}

@Suite("Reading rows")
struct ImportRowTests {
  static let october16 = Day(year: 2026, month: 10, number: 16)
  static let seven = october16.flatMap { LocalTime(day: $0, hour: 7, minute: 5) }
  static let seventeen = october16.flatMap { LocalTime(day: $0, hour: 19, minute: 5) }

  static func cases() throws -> [RowCase] {
    let (day, seven, seventeen) = (
      try #require(october16), try #require(seven), try #require(seventeen)
    )
    return [
      RowCase("as agreed", "E,1,2026-10-16,confirmed,advance,2026-07-01T09:00:00-04:00,"),
      RowCase("blanks around", " E , 1 , 2026-10-16 ,confirmed,advance,,"),
      RowCase(
        "a US date", "E,1,10/16/2026,confirmed,advance,,",
        [(.date, .dateAsInUS("10/16/2026", takenFor: day))]),
      RowCase(
        "capitals and a blank", "E,1,2026-10-16,Confirmed ,advance,,",
        [(.status, .looseWord("Confirmed ", takenFor: "confirmed"))]),
      RowCase(
        "one l", "E,1,2026-10-16,canceled,advance,,",
        [(.status, .looseWord("canceled", takenFor: "cancelled"))]),
      RowCase(
        "two words", "E,1,2026-10-16,Wait List,advance,,",
        [(.status, .looseWord("Wait List", takenFor: "waitlisted"))]),
      RowCase(
        "a hyphen", "E,1,2026-10-16,confirmed,ON-SITE,2026-10-16T07:05,",
        [(.channel, .looseWord("ON-SITE", takenFor: "onsite"))]),
      RowCase(
        "a US time", "E,1,2026-10-16,confirmed,onsite,10/16/2026 7:05,",
        [(.registeredAt, .timeAsInUS("10/16/2026 7:05", takenFor: seven))]),
      RowCase(
        "a US time in the evening", "E,1,2026-10-16,confirmed,onsite,10/16/2026 7:05 PM,",
        [(.registeredAt, .timeAsInUS("10/16/2026 7:05 PM", takenFor: seventeen))]),
      RowCase("shorter than the header", "E,1,2026-10-16,confirmed,advance"),

      RowCase("no event", ",1,2026-10-16,confirmed,advance,,", .event, .empty),
      RowCase("no member", "E,,2026-10-16,confirmed,advance,,", .member, .empty),
      RowCase("no date", "E,1,,confirmed,advance,,", .date, .empty),
      RowCase("no status", "E,1,2026-10-16,,advance,,", .status, .empty),
      RowCase(
        "no such day", "E,1,2026-02-30,confirmed,advance,,", .date, .notADay("2026-02-30")),
      RowCase(
        "day before month", "E,1,16/10/2026,confirmed,advance,,", .date, .notADay("16/10/2026")),
      RowCase(
        "a year of two digits", "E,1,10/16/26,confirmed,advance,,", .date, .notADay("10/16/26")),
      RowCase(
        "an unknown status", "E,1,2026-10-16,yes,advance,,", .status,
        .unknownWord("yes", known: ["confirmed", "cancelled", "waitlisted"])),
      RowCase(
        "an unknown channel", "E,1,2026-10-16,confirmed,door,,", .channel,
        .unknownWord("door", known: ["advance", "onsite"])),
      RowCase(
        "a formula", "E,=1+1,2026-10-16,confirmed,advance,,", .member, .formula("=1+1")),
      RowCase(
        "a formula after a blank", "E, @x,2026-10-16,confirmed,advance,,", .member, .formula("@x")),
      RowCase(
        "a line break", "E,\"1\n2\",2026-10-16,confirmed,advance,,", .member, .controlCharacter),
      RowCase(
        "an escape sequence", "E,1\u{1B}[2J,2026-10-16,confirmed,advance,,", .member,
        .controlCharacter),
      RowCase(
        "a turned direction", "E,1\u{202E}2,2026-10-16,confirmed,advance,,", .member,
        .controlCharacter),
      RowCase(
        "no time on site", "E,1,2026-10-16,confirmed,onsite,,", .registeredAt,
        .onsiteWithoutTime),
      RowCase(
        "no time at all", "E,1,2026-10-16,confirmed,advance,soon,", .registeredAt,
        .notATime("soon")),
      RowCase(
        "an hour that no clock shows", "E,1,2026-10-16,confirmed,onsite,10/16/2026 13:00 PM,",
        .registeredAt, .notATime("10/16/2026 13:00 PM")),
    ]
  }

  @Test(
    "A registration is understood, understood with a notice, or refused", arguments: try cases())
  func registration(_ example: RowCase) throws {
    let file = try parse(RegistrationRow.self, "\(registrationHeader)\n\(example.cells)\n")
    let noticed = file.notices.kept.map {
      CellNotice(column: $0.place.column ?? "", reason: $0.reason)
    }
    #expect(noticed == example.notices)
    #expect(
      file.refusals.map(\.reason) == example.refusals.map(\.reason)
        && file.refusals.map(\.place.column) == example.refusals.map(\.column))
    #expect(file.rows.count + file.refusals.count == 1)
  }

  @Test("Too long a cell is refused")
  func tooLong() throws {
    let long = String(repeating: "x", count: CellText.limit + 1)
    let file = try parse(
      RegistrationRow.self, "\(registrationHeader)\nE,\(long),2026-10-16,confirmed,advance,,\n")
    #expect(file.refusals.map(\.reason) == [.tooLong(characters: CellText.limit)])
  }

  @Test(
    "Credits of a day are quarters above zero",
    arguments: [
      ("7.75", nil), ("4", nil), ("24", nil), ("0", .notCredits("0")),
      ("24.25", .notCredits("24.25")), ("7.8", .notAQuarterStep(Credits(hundredths: 780))),
      ("1e1", .notCredits("1e1")), ("7,5", .notCredits("7,5")),
    ] as [(String, ImportRefusal?)])
  func maximum(_ written: String, refusal: ImportRefusal?) throws {
    let file = try parse(
      DayRow.self, "event_id,date,label,maximum_credits\nE,2026-10-16,Day 1,\"\(written)\"\n")
    #expect(file.refusals.map(\.reason) == [refusal].compactMap { $0 })
  }

  @Test(
    "An event needs a zone, a conclusion and a claim period after it",
    arguments: [
      ("America/New_York,2026-10-18T13:00,", nil),
      ("America/New_York,2026-10-18T13:00,2027-04-18T23:59", nil),
      ("EST,2026-10-18T13:00,", .unknownZone("EST")),
      ("Nowhere/City,2026-10-18T13:00,", .unknownZone("Nowhere/City")),
      ("America/New_York,,", .empty),
      ("America/New_York,2026-10-18T13:00,2026-10-18T13:00", .closesBeforeConcluding),
    ] as [(String, ImportRefusal?)])
  func event(_ cells: String, refusal: ImportRefusal?) throws {
    let header =
      "event_id,title,format,location,credit_type,time_zone,concludes_at,claim_closes_at"
    let file = try parse(EventRow.self, "\(header)\nE,T,live activity,Here,Credits,\(cells)\n")
    #expect(file.refusals.map(\.reason) == [refusal].compactMap { $0 })
  }

  @Test("The conclusion of an event is told by its own clocks")
  func conclusion() throws {
    let file = try parse(
      EventRow.self,
      "event_id,title,format,location,credit_type,time_zone,concludes_at,claim_closes_at\n"
        + "E,T,live activity,Here,Credits,America/New_York,2026-10-18T13:00,\n")
    #expect(file.rows.first?.content.concludesAt == Instant(iso8601: "2026-10-18T17:00:00Z"))
  }

  @Test(
    "A person has one number, a username, an e-mail address and a name",
    arguments: [
      ("1,,u,u@example.org,G,F,MD,physician,", nil),
      (",E-1,u,u@example.org,,F,,student,", nil),
      (",,u,u@example.org,G,F,MD,physician,", .noNumber),
      ("1,E-1,u,u@example.org,G,F,MD,physician,", .twoNumbers),
      ("1,,,u@example.org,G,F,MD,physician,", .empty),
      ("1,,u,u.example.org,G,F,MD,physician,", .notAnEmail("u.example.org")),
      ("1,,u,u@v@example.org,G,F,MD,physician,", .notAnEmail("u@v@example.org")),
      ("1,,u,u v@example.org,G,F,MD,physician,", .notAnEmail("u v@example.org")),
      ("1,,u,u@example.org,G\u{7},F,MD,physician,", .controlCharacter),
    ] as [(String, ImportRefusal?)])
  func member(_ cells: String, refusal: ImportRefusal?) throws {
    let header =
      "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"
    let file = try parse(MemberRow.self, "\(header)\n\(cells)\n")
    #expect(file.refusals.map(\.reason) == [refusal].compactMap { $0 })
  }

  @Test(
    "A profession is told however it is written, with a notice; others stay as they are",
    arguments: [
      ("physician", "physician", false), ("Physician", "physician", true),
      ("physician ", "physician", true), ("PHYSICIANS", "physician", true),
      ("MD", "physician", true), ("M.D.", "physician", true), ("DO", "physician", true),
      ("Doctor", "physician", true), ("Sonographer", "sonographer", true),
      ("RDMS", "sonographer", true), ("Veterinarian", "Veterinarian", false),
      ("physician assistant", "physician assistant", false),
    ])
  func profession(_ written: String, stored: String, isNoticed: Bool) throws {
    let header =
      "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"
    let file = try parse(MemberRow.self, "\(header)\n1,,u,u@example.org,G,F,,\(written),\n")
    #expect(file.rows.map(\.content.profession) == [stored])
    let notice = ImportNotice.looseWord(written, takenFor: stored)
    #expect(file.notices.kept.map(\.reason) == (isNoticed ? [notice] : []))
  }

  @Test("A name is stored in the form in which it is looked up at sign-in")
  func normalForm() {
    #expect(Array(CellText.trimmed(" Zoe\u{308} ").unicodeScalars) == ["Z", "o", "\u{EB}"])
  }

  @Test("Of many notices about a column the first are kept, and the others counted")
  func manyNotices() throws {
    let count = ImportNotices.keptPerColumn + 5
    let row = "E,1,10/16/2026,confirmed,advance,,\n"
    let rows = String(repeating: row, count: count) + "E,1,2026-10-16,Confirmed,advance,,\n"
    let file = try parse(RegistrationRow.self, "\(registrationHeader)\n\(rows)")
    let kept = file.notices.kept
    #expect(
      kept.compactMap(\.place.row) == Array(2..<ImportNotices.keptPerColumn + 2) + [count + 2])
    #expect(
      file.notices.more == [ImportPlace(file: .registrations, column: "date"): 5])
  }

  @Test("A word without joiners would be another word: they stay")
  func joiners() {
    #expect(CellText.refusal(of: "می\u{200C}خواهم") == nil)
    #expect(CellText.refusal(of: "a\u{200B}b") == .controlCharacter)
  }
}

let registrationHeader = "event_id,member,date,status,channel,registered_at,processed_at"

/// Reads a file from a text.
func parse<Row: FileRow>(_ type: Row.Type, _ text: String) throws -> ParsedFile<Row> {
  var bytes = Array(text.utf8)
  var reader = CSVReader {
    defer { bytes = [] }
    return bytes
  }
  var file = ParsedFile<Row>()
  try file.read(&reader)
  return file
}
