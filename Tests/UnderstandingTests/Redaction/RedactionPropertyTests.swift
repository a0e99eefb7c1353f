import CMECore
import Foundation
import TestSupport
import Testing

@testable import Understanding

@Suite("Nothing of the person survives, whatever is typed")
struct RedactionPropertyTests {
  static let members = [
    RedactionTests.member(),
    RedactionTests.member(
      "Zoë", "Müller", username: "zmuller", email: "zoe.mueller@example.org", number: "10023"),
    RedactionTests.member(
      "María", "de la Cruz Núñez", username: "mdlcruz", email: "m.cruz@kp.example", number: "10027"),
    RedactionTests.member(
      "小龙", "李", username: "lixiaolong", email: "xl.li@example.org", number: "10024"),
    RedactionTests.member(
      "Seán", "O'Brien", username: "obrien", email: "sean.obrien@example.org", number: "10026"),
    RedactionTests.member(
      "Will", "Day", username: "will.day", email: "day@mail.example", number: "E-90211"),
    RedactionTests.member(
      "عمر", "سالم", username: "asalem", email: "a.salem@example.org", number: "10025"),
  ]

  /// Ways in which a word may be typed.
  private static let spellings: [@Sendable (String) -> String] = [
    { $0 }, { $0.uppercased() }, { $0.lowercased() }, { $0.capitalized }, { $0 + "'s" },
    { "(\($0))" }, { $0 + "," }, { $0.map(String.init).joined(separator: "\u{200B}") },
    { $0 + $0 }, { "why" + $0 }, { $0 + "77" }, { $0.split(separator: " ").joined(separator: "-") },
    { $0.decomposedStringWithCanonicalMapping },
  ]

  private func line(_ member: Member, _ random: inout SeededGenerator) -> String {
    let own = [
      member.givenName, member.familyName, member.username, member.email, member.number,
      String(member.number.filter(\.isNumber)), member.name,
    ]
    let words = ["why", "can", "I", "not", "enter", "Saturday", "credits", "2", "3.5", "٣", "is"]
    return (0..<Int.random(in: 1...9, using: &random)).map { _ in
      let isOwn = Bool.random(using: &random)
      let word = (isOwn ? own : words).randomElement(using: &random) ?? ""
      return Self.spellings.randomElement(using: &random)?(word) ?? word
    }.joined(separator: [" ", "  ", ", ", "/", ". "].randomElement(using: &random) ?? " ")
  }

  @Test("500 lines of each member with their names, addresses and numbers", arguments: members)
  func survives(_ member: Member) {
    var random = SeededGenerator(seed: 20_261_123)
    let own = SearchWords(member).all + SearchKey.words(member.email)
    var kept = 0
    for _ in 0..<500 {
      let line = line(member, &random)
      let left = RedactionTests.redacted(line, of: member)
      let words = SearchKey.words(left)
      #expect(!left.unicodeScalars.contains { $0.properties.numericType != nil }, "\(line)")
      #expect(!left.contains("@"), "\(line)")
      #expect(left.unicodeScalars.count <= Redaction.longest, "\(line)")
      for word in own {
        #expect(!words.contains { $0 == word }, "\(word) in \(left) of \(line)")
        guard word.count > 2 else { continue }
        #expect(!words.contains { $0.contains(word) }, "\(word) in \(left) of \(line)")
      }
      #expect(RedactionTests.redacted(left, of: member) == left, "\(left)")
      kept += words.count
    }
    #expect(kept > 200, "something has to be left")
  }

  @Test("Random text of all scripts: no digit, no address, nothing that does not print")
  func random() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        Unicode.Scalar(
          UInt32.random(in: 0...0x2_FFFF, using: &random)
            >> (UInt32.random(in: 0...10, using: &random)))
      }
      let left = RedactionTests.redacted(String(String.UnicodeScalarView(scalars)))
      #expect(!left.unicodeScalars.contains { $0.properties.numericType != nil })
      #expect(!left.contains("@") && left == Cleaned.text(left) && !left.isEmpty)
    }
  }
}
