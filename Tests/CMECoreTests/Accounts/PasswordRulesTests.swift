import CMECore
import Testing

@Suite("What a password must be")
struct PasswordRulesTests {
  private static let rules = PasswordRules(
    wellKnown: [
      "stairwaytoheaven", "password", "dragon", "welcome", "football", "this", "is", "my", "the",
    ],
    society: ["American Institute of Ultrasound in Medicine", "AIUM"])

  private func refusal(
    _ password: String, of member: Member = person(), by rules: PasswordRules = Self.rules
  ) -> PasswordRefusal? {
    rules.refusal(Secret(Array(password.utf8)), of: member)
  }

  @Test(
    "is taken, whatever it is composed of",
    arguments: [
      ("words with spaces", "river stone paper lamp"),
      ("small letters only", "plumtrellisvoyagewick"),
      ("letters of any script", "улица фонарь аптека"), ("emoji", "🦊🌲🌧️🚲📚🎻🧭🍋🪁🐢🧵🎈🌙🏺🪵"),
      ("exactly 15 code points", "otter quill fen"), ("no letter", "83 0917 26641 59 3"),
      ("spaces at its ends", "  marble otter quilt  "),
      ("a well-known word among others", "my football is under the hedge"),
      ("a run among others", "teapot 12345 giraffe"),
      ("three letters of a name inside a word", "akimbo lantern fox"),
    ])
  func taken(_ words: String, _ password: String) {
    #expect(refusal(password, of: person(given: "Kim", family: "Li")) == nil)
  }

  @Test(
    "the count is that of code points",
    arguments: [
      ("nothing", "", 0), ("14 letters", "otter quill fe", 14),
      ("14 letters of four bytes", "𝒶𝒷𝒸𝒹𝓏𝒻ℊ𝒽𝒾𝒿𝓀𝓁𝓂𝓃", 14),
      ("flags of two", "🇸🇪🇳🇴🇩🇰🇫🇮🇮🇸🇦🇹🇨🇭", 14),
    ])
  func tooShort(_ words: String, _ password: String, _ count: Int) {
    #expect(refusal(password) == .tooShort(count: count, least: 15))
  }

  @Test("at least 64 code points are taken, 257 are not, and none is cut")
  func tooLong() {
    let letters = "marble otter quilt fennel lantern "
    let long = String(repeating: letters, count: 8)
    #expect(refusal(String(long.prefix(64))) == nil)
    #expect(refusal(String(long.prefix(256))) == nil)
    #expect(refusal(String(long.prefix(257))) == .tooLong(most: 256))
  }

  @Test(
    "bytes that are not text are refused, never repaired",
    arguments: [
      ("a NUL", [0x00]), ("Latin-1", [0xE9]), ("half a letter", [0xC3]),
      ("an overlong slash", [0xC0, 0xAF]), ("a surrogate", [0xED, 0xA0, 0x80]),
    ])
  func notText(_ words: String, _ bytes: [UInt8]) {
    let password = Secret(Array("otter quill fennel".utf8) + bytes)
    #expect(Self.rules.refusal(password, of: person()) == .notText)
  }

  @Test(
    "a short piece over and over",
    arguments: [
      ("one letter", "aaaaaaaaaaaaaaa"), ("two in turns", "ababababababababab"),
      ("a word", "hallohallohallo"), ("of either case", "HalloHalloHALLO"),
      ("cut in the middle", "gutentaggutentaggut"), ("14 twice", "otter quill feotter quill fe"),
      ("three characters in any order", "aabbcabbaccabcab"), ("there and back", "lanternanretnal"),
      ("emoji", "🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊"),
    ])
  func repeats(_ words: String, _ password: String) {
    #expect(refusal(password) == .repeats)
  }

  @Test(
    "a run of the alphabet, the digits or the keyboard",
    arguments: [
      ("digits", "123456789012345"), ("digits down", "987654321098765"),
      ("the alphabet", "abcdefghijklmno"), ("backwards", "zyxwvutsrqponml"),
      ("rows", "qwertyuiopasdfgh"), ("columns", "1qaz2wsx3edc4rfv"),
      ("columns up and down", "1qazxsw23edcvfr4"), ("two rows in turns", "q1w2e3r4t5y6u7i8"),
      ("a German keyboard", "qwertzuiop12345"), ("capitals", "QWERTYuiop123456"),
      ("runs and repeats", "abcdefg11111222"),
    ])
  func run(_ words: String, _ password: String) {
    #expect(refusal(password) == .run)
  }

  @Test(
    "a well-known password, and what is made of such",
    arguments: [
      ("as it stands", "stairwaytoheaven"), ("in capitals", "StairwayToHeaven"),
      ("with spaces", "stairway to heaven"), ("with digits behind", "stairwaytoheaven1"),
      ("with signs before", "!!stairwaytoheaven"), ("disguised", "5t41rw4yt0h34v3n"),
      ("a stem with digits", "password20261984"), ("a disguised stem", "P@ssw0rd20261984"),
      ("several stems", "dragonwelcomefootball"), ("held together", "thisismypassword"),
      ("with a run", "passwordqwertyuiop"), ("with accents", "pässwördfootball"),
      ("with a separator", "dragon-football-1"),
    ])
  func wellKnown(_ words: String, _ password: String) {
    #expect(refusal(password) == .wellKnown)
  }

  @Test(
    "nine digits or signs, or a word of one's own, make it another password",
    arguments: ["password 39 27 14895", "password mulberry 1"])
  func notWellKnown(_ password: String) {
    #expect(refusal(password) == nil)
  }

  @Test(
    "the name of the society",
    arguments: [
      ("in full", "american institute of ultrasound in medicine"),
      ("in short", "i love aium so much"),
      ("without spaces", "xAmericanInstituteOfUltrasoundInMedicine"),
      ("with dots", "a.i.u.m. forever yours"),
    ])
  func society(_ words: String, _ password: String) {
    #expect(refusal(password) == .society)
  }

  @Test(
    "what belongs to the person",
    arguments: [
      ("the given name", "otter Sinéad quill", PasswordRefusal.PersonalFact.name),
      ("without its accent", "otter sinead quill", .name),
      ("the family name inside", "theottermuellerquill", .name),
      ("its umlaut as one letter", "otter muller quill fen", .name),
      ("a word of the name", "otter nunez quill fen", .name),
      ("the username", "otter smue77 quill fen", .username),
      ("the address", "fen sm.77x@clinic.example fen", .email),
      ("what stands before the @", "otter sm77x quill fen", .email),
      ("the number", "otter 90211 quill fen", .number),
      ("the number with its letter", "otter e90211 quill fen", .number),
    ])
  func own(_ words: String, _ password: String, _ fact: PasswordRefusal.PersonalFact) {
    let member = person(
      number: "E-90211", username: "smue77", email: "sm.77x@clinic.example", given: "Sinéad",
      family: "Müller de la Núñez")
    #expect(refusal(password, of: member) == .own(fact))
  }

  @Test(
    "a short name is one only between other words",
    arguments: [
      ("kim likes the otter", PasswordRefusal.own(.name)), ("otter.kim.quill.fen", .own(.name)),
      ("the family of li has tea", .own(.name)), ("otter 李 quill fen tea", nil),
      ("akimbo and lilac tea", nil),
    ])
  func shortNames(_ password: String, _ expected: PasswordRefusal?) {
    #expect(refusal(password, of: person(given: "Kim", family: "Li")) == expected)
  }

  @Test("what is missing of a person is in no password")
  func blankFacts() {
    let member = person(number: "", username: "", email: "", given: "", family: "")
    #expect(refusal("river stone paper lamp", of: member) == nil)
  }
}

private func person(
  number: String = "10021", username: String = "jokafor", email: String = "jane@example.org",
  given: String = "Jane", family: String = "Okafor"
) -> Member {
  Member(
    id: Member.ID(1), number: number, username: username, email: email, givenName: given,
    familyName: family, credentials: "MD", profession: "physician")
}
