import TestSupport
import Testing

@testable import CMECore

/// 64 bytes that are no signature of anything.
private let noSignature = (0..<64).map { UInt8($0 * 4) }

private func line(_ facts: CertificateFacts) -> String {
  SignedLine.line(
    unsigned: SignedLine.unsigned(facts, keyID: "0123abcd"), signature: noSignature)
}

@Suite("The line of a certificate")
struct SignedLineTests {
  @Test("has its fields in the documented order")
  func order() throws {
    #expect(
      SignedLine.unsigned(.sample(), keyID: "0123abcd") == """
        CME1|26-34567-89ABC-H|Jane Okafor, MD|physician|\
        Annual Ultrasound Convention 2026 (sample)|2026-10-15|2026-10-18|\
        2026-10-16=7.5,2026-10-17=0,2026-10-18=4.5|12|AMA PRA Category 1 Credits|\
        American Institute of Ultrasound in Medicine|2026-10-20T12:00:01Z|0123abcd
        """)
  }

  @Test(
    "names the wording by profession and total",
    arguments: [
      ("physician", "7.5", "physician"), ("sonographer", "7.5", "participation"),
      ("physician", "0", "attendance"), ("sonographer", "0", "attendance"),
    ])
  func kinds(profession: String, figure: String, word: String) throws {
    let facts = CertificateFacts.sample(
      profession: profession, credits: [("2026-10-16", credits(figure).hundredths)])
    #expect(SignedLine.unsigned(facts, keyID: "0123abcd").split(separator: "|")[3] == word)
  }

  @Test(
    "escapes what would break it, and nothing else",
    arguments: [
      ("a|b%c", "a%7Cb%25c"), ("a\nb\u{0}\u{7F}\u{85}", "a%0Ab%00%7F%C2%85"),
      ("a\u{2028}b", "a%E2%80%A8b"), ("Żółć 李 עברית", "Żółć 李 עברית"),
      ("e\u{301}", "\u{E9}"), ("", ""),
    ])
  func escapes(holder: String, field: String) throws {
    let written = SignedLine.unsigned(.sample(holder: holder), keyID: "0123abcd")
    let fields = written.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    #expect(fields[2].elementsEqual(field.utf8))
  }

  @Test("is read back as it was written, also without a day")
  func readBack() throws {
    for facts in [CertificateFacts.sample(), .sample(credits: [])] {
      let read = try SignedLine(parsing: line(facts))
      #expect(read.facts == SignedFacts(facts, keyID: "0123abcd"))
      #expect(read.signature == noSignature)
      #expect(read.line.utf8.elementsEqual(line(facts).utf8))
    }
  }

  @Test(
    "is refused in any other form of what it says",
    arguments: [
      ("|Jane", "| Jane", nil), ("Jane", "%4Aane", .notCanonical),
      ("Jane", "%4aane", .damaged(.holder)), ("Jane", "Jan%", .damaged(.holder)),
      ("Jane", "Jan%FF", .damaged(.holder)),
      ("Jane", "Jane\u{301}e\u{301}", .notCanonical), ("26-", "26", .notCanonical),
      ("physician", "Physician", .damaged(.kind)), ("=7.5,", "=7.50,", .notCanonical),
      ("=7.5,", "=07.5,", .notCanonical), ("=7.5,", "=7.5,,", .damaged(.days)),
      ("=7.5,", "=-7.5,", .damaged(.days)), ("2026-10-17=0", "2026-10-16=0", .damaged(.days)),
      ("|12|", "|13|", .damaged(.total)), ("|2026-10-15|", "|2026-10-32|", .damaged(.firstDay)),
      ("01Z|", "01+00:00|", .notCanonical), ("01Z|", "01|", .damaged(.issued)),
      ("|0123abcd|", "|0123ABCD|", .damaged(.key)), ("|0123abcd|", "|0123abc|", .damaged(.key)),
      ("CME1|", "CME2|", .unknownVersion("2")), ("CME1|", "CME01|", .unknownVersion("01")),
      ("CME1|", "CME|", .notOurs), ("CME1|", " CME1|", .notOurs), ("CME1|", "", .notOurs),
      ("|Jane", "||Jane", .fieldCount(15)), ("physician|", "", .fieldCount(13)),
      ("8PT4_A", "8PT4_B", .notCanonical), ("8PT4_A", "8PT4", .damaged(.signature)),
    ] as [(String, String, SignedLine.Problem?)])
  func otherForms(part: String, other: String, problem: SignedLine.Problem?) throws {
    let line = line(.sample())
    let range = try #require(line.firstRange(of: part), "\(line) has no \(part)")
    let changed = line.replacingCharacters(in: range, with: other)
    do throws(SignedLine.Problem) {
      _ = try SignedLine(parsing: changed)
      #expect(problem == nil)
    } catch {
      #expect(error == problem)
    }
  }

  @Test("hostile names are read back to the letter, with a seed")
  func hostileNames() throws {
    var random = SeededGenerator(seed: 26)
    for _ in 0..<1_000 {
      let name = HostileName.random(using: &random)
      let facts = CertificateFacts.sample(holder: name, title: name, provider: name)
      let read = try SignedLine(parsing: line(facts))
      #expect(read.facts == SignedFacts(facts, keyID: "0123abcd"))
      #expect(read.line.utf8.elementsEqual(line(facts).utf8))
      #expect(!line(facts).unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
