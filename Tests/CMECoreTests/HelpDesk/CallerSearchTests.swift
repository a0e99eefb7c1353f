import Testing

@testable import CMECore

@Suite("Who is meant by what was typed")
struct CallerSearchTests {
  @Test(
    "found first, and why",
    arguments: [
      ("schmidt peter", "10030", CallerMatch.name), ("Peter Schmidt", "10030", .name),
      ("Schmidt, Peter", "10030", .name), ("p schmidt", "10030", .beginningOfName),
      ("dr peter schmidt", "10030", .name), ("mr peter schmidt from orlando", "10030", .name),
      ("mueller", "10023", .name),
      ("müller", "10023", .name), ("muller zoe", "10023", .name), ("obrien", "10026", .name),
      ("o'brien", "10026", .name), ("o brien", "10026", .name), ("O’BRIEN sean", "10026", .name),
      ("nguyen", "10029", .name), ("okafr", "10021", .nearly(letters: 1)),
      ("okfaor", "10021", .nearly(letters: 1)), ("ocafro", "10021", .nearly(letters: 2)),
      ("jon smith", "10040", .nearly(letters: 1)), ("john smyth", "10040", .nearly(letters: 1)),
      ("de la cruz", "10027", .name), ("delacruz", "10027", .beginningOfName),
      ("dela cruz maria", "10027", .beginningOfName), ("le clair", "10034", .name),
      ("emilie", "10034", .name), ("李", "10024", .name), ("李小龙", "10024", .name),
      ("小龙 李", "10024", .name), ("سالم", "10025", .name), ("10029", "10029", .number),
      ("e-90211", "E-90211", .number), ("E 90211", "E-90211", .number),
      ("90211", "E-90211", .number), ("jokafor", "10021", .username),
      ("JOKAFOR", "10021", .username), ("jane.okafor@example.org", "10021", .email),
      ("jane.okafor@", "10021", .partOfEmail),
      ("jane.okafr@example.org", "10021", .nearly(letters: 1)),
      ("902", "E-90211", .partOfNumber), ("0021", "10021", .partOfNumber),
      ("okafor 10021", "10021", .number), ("mejer", "10041", .nearly(letters: 1)),
      ("maier", "10043", .soundsAlike),
    ])
  func first(_ typed: String, _ number: String, _ match: CallerMatch) throws {
    let found = try #require(CallerSearch(CallerQuery(typed)).ranked(people).first)
    #expect(found.member.number == number)
    #expect(found.match == match)
  }

  @Test("nobody", arguments: ["", " ", "%", "_", "'; --", "🙂", "zzzzzzzz", "okafor schmidt", "@"])
  func nobody(_ typed: String) {
    #expect(CallerSearch(CallerQuery(typed)).ranked(people).isEmpty)
  }

  @Test("whoever has all of a name stands before whoever has the beginning or sounds alike")
  func order() {
    let found = CallerSearch(CallerQuery("meyer")).ranked(people).map(\.member.number)
    #expect(found == ["10041", "10042", "10043"])
  }

  @Test("of an initial, whoever has it stands before others of the family name")
  func initial() {
    let found = CallerSearch(CallerQuery("p schmidt")).ranked(people).map(\.member.number)
    #expect(found == ["10030", "10031"])
  }
}

private let people = [
  person("10021", "jokafor", "jane.okafor@example.org", "Jane", "Okafor"),
  person("10023", "zmuller", "zoe.mueller@example.org", "Zoë", "Müller"),
  person("10024", "lixiaolong", "xl.li@example.org", "小龙", "李"),
  person("10025", "asalem", "a.salem@example.org", "عمر", "سالم"),
  person("10026", "sean26", "sean@example.org", "Seán", "O'Brien"),
  person("10027", "mdlcruz", "m@example.org", "María", "de la Cruz Núñez"),
  person("10029", "tnguyen", "thuy@example.org", "Thúy", "Nguyễn"),
  person("10030", "pschmidt", "p.schmidt@example.org", "Peter", "Schmidt"),
  person("10031", "aschmidt", "as@example.org", "Anna", "Schmidt"),
  person("10034", "eleclair", "emi@example.org", "Émilie", "LeClair"),
  person("10040", "js", "js@example.org", "John", "Smith"),
  person("10041", "m1", "m1@example.org", "Ruth", "Meyer"),
  person("10042", "m2", "m2@example.org", "Ruth", "Meyerbeer"),
  person("10043", "m3", "m3@example.org", "Ruth", "Mayr"),
  person("E-90211", "cdiaz", "c.diaz@example.org", "Carlos", "Díaz"),
]

private func person(
  _ number: String, _ username: String, _ email: String, _ given: String, _ family: String
) -> Member {
  Member(
    id: Member.ID(1), number: number, username: username, email: email, givenName: given,
    familyName: family, credentials: "", profession: "physician")
}
