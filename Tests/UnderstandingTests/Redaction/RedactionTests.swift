import CMECore
import TestSupport
import Testing

@testable import Understanding

@Suite("Lines that are kept without names and numbers")
struct RedactionTests {
  static let vocabulary = Vocabulary(PhraseFiles.sets)

  static func member(
    _ given: String = "Jane", _ family: String = "Okafor", username: String = "jokafor",
    email: String = "jane.okafor@example.org", number: String = "10021"
  ) -> Member {
    Member(
      id: Member.ID(1), number: number, username: username, email: email, givenName: given,
      familyName: family, credentials: "MD", profession: "physician")
  }

  static func redacted(_ line: String, of member: Member = member()) -> String {
    Redaction(
      vocabulary: vocabulary, member: member, titles: ["Annual Ultrasound Convention 2026 (sample)"]
    ).text(line)
  }

  @Test(
    "words of the language stay, whatever else goes",
    arguments: [
      ("why can't I enter Saturday?", "why can't i enter saturday?"),
      ("can I get a refund for the parking", "can i get a refund for the parking"),
      ("I'm at the Annual Ultrasound Convention", "i'm at the annual ultrasound convention"),
      ("WHERE IS MY CERTIFICATE", "where is my certificate"),
      ("", "…"), ("   ", "…"), ("👩‍⚕️", "…"),
    ])
  func kept(_ line: String, _ left: String) {
    #expect(Self.redacted(line) == left)
  }

  @Test(
    "figures are one sign, however they are written",
    arguments: [
      ("2 on friday, 3.5 saturday", "# on friday, # saturday"),
      ("call +1 (407) 555-0100 now", "call +# now"), ("room 24b", "room #…"),
      ("on 10/17/2026 at 9:30", "on # at #"), ("½ or ٣ or ３ or Ⅷ or 三", "# or # or # or # or #"),
      ("my number is one zero zero two one", "my number is #"),
      ("one question", "one question"), ("100 percent", "# percent"),
    ])
  func figures(_ line: String, _ left: String) {
    #expect(Self.redacted(line) == left)
  }

  @Test(
    "addresses go as a whole",
    arguments: [
      ("mail it to jane@example.org please", "mail it to … please"),
      ("see https://example.org/jane now", "see … now"), ("see www.example.org", "see …"),
      ("it is in /home/jane/papers", "it is in /home/…/papers"),
      ("jane＠example.org", "…"), ("example.org is down", "… is down"),
    ])
  func addresses(_ line: String, _ left: String) {
    #expect(Self.redacted(line) == left)
  }

  @Test(
    "names go, those of others too",
    arguments: [
      ("I am Jane Okafor", "i am …"), ("okafor's certificate", "… certificate"),
      ("my wife Anna was here", "my wife … was here"),
      ("my wife anna was here", "my wife … was here"),
      ("ask Mr. Long White about it", "ask mr. … about it"), ("ask dr white", "ask dr …"),
      ("I know Will and Rose", "i know … and …"), ("jokafor and janes", "… and …"),
      ("OKAFOR IS MY NAME", "… is my name"), ("J. O'Kafor", "…"),
    ])
  func names(_ line: String, _ left: String) {
    #expect(Self.redacted(line) == left)
  }

  @Test("A word of the language that is a name of the member goes, in other words too")
  func ownWords() {
    let white = Self.member("Day", "White", username: "whited", email: "d@example.org")
    #expect(Self.redacted("the white one on friday", of: white) == "the … one on …")
    let li = Self.member("Jo", "Li", username: "xx", email: "x@example.org")
    #expect(Self.redacted("the list of jo li", of: li) == "the list of …")
  }

  @Test("What moves the cursor or hides goes, and long lines end")
  func unprintable() {
    #expect(Self.redacted("why\u{1B}[2J\u{202E} zero\n\nwhy") == "why#… zero why")
    let long = Self.redacted(String(repeating: "why can i not ", count: 700))
    #expect(long.unicodeScalars.count <= Redaction.longest && long.hasSuffix(" …"))
  }

  @Test("Names that stand in the phrases are no words of the language")
  func phraseNames() {
    #expect(Self.vocabulary.contains("certificate") && Self.vocabulary.contains("cant"))
    for word in ["patel", "smith", "jane", "q", "Saturday", ""] {
      #expect(!Self.vocabulary.contains(word), "\(word)")
    }
  }
}
