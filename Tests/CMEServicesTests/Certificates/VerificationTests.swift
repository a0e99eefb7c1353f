import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices

private func verification(
  _ text: String, keys: [UInt8] = [1]
) throws -> Verification {
  Verification(Array(text.utf8), keys: try keys.map { try signingKey($0).publicKey })
}

private func line(_ facts: CertificateFacts = .sample(), key: UInt8 = 1) throws -> String {
  SignedLine.signed(facts, with: try signingKey(key))
}

private func genuine(_ facts: CertificateFacts = .sample(), key: UInt8 = 1) throws -> Verification {
  .genuine(SignedFacts(facts, keyID: try signingKey(key).publicKey.id))
}

@Suite("A certificate that is checked")
struct VerificationTests {
  @Test("is genuine as it was signed, with its facts")
  func asSigned() throws {
    #expect(try verification(line()) == genuine())
  }

  @Test("is refused with any bit flipped")
  func flipped() throws {
    let keys = [try signingKey(1).publicKey]
    var bytes = Array(try line().utf8)
    for index in bytes.indices {
      for bit in 0..<8 {
        bytes[index] ^= 1 << UInt8(bit)
        if case .genuine = Verification(bytes, keys: keys) {
          Issue.record("bit \(bit) of byte \(index): \(String(decoding: bytes, as: UTF8.self))")
        }
        bytes[index] ^= 1 << UInt8(bit)
      }
    }
  }

  @Test("is refused with any two fields in each other's place")
  func swapped() throws {
    let fields = try line().components(separatedBy: "|")
    for first in fields.indices {
      for second in fields.indices where first < second && fields[first] != fields[second] {
        var fields = fields
        fields.swapAt(first, second)
        if case .genuine = try verification(fields.joined(separator: "|")) {
          Issue.record("fields \(first) and \(second)")
        }
      }
    }
  }

  @Test("is refused with any field taken from another certificate")
  func mixed() throws {
    let other = CertificateFacts.sample(
      holder: "Peter Schmidt", profession: "sonographer", title: "Another event",
      credits: [("2026-10-16", 100)], provider: "Another provider")
    let own = try line().components(separatedBy: "|")
    let others = try line(other).components(separatedBy: "|")
    for index in own.indices where own[index] != others[index] {
      var fields = own
      fields[index] = others[index]
      #expect(try verification(fields.joined(separator: "|")) == .altered, "field \(index)")
    }
  }

  @Test("is refused where its end is missing, wherever it is cut")
  func truncated() throws {
    let bytes = Array(try line().utf8)
    for count in bytes.indices {
      let cut = Verification(
        Array(bytes[..<count]), keys: [try signingKey(1).publicKey])
      #expect(cut == (count < 5 ? .notOurs : .altered), "\(count) bytes")
    }
  }

  @Test("names the key where none of those at hand has that name")
  func unknownKey() throws {
    let id = try signingKey(1).publicKey.id
    #expect(try verification(line(), keys: [2, 3]) == .unknownKey(id))
    #expect(try verification(line(), keys: []) == .unknownKey(id))
  }

  @Test("of before a rotation stays genuine beside those after it")
  func rotated() throws {
    for key in [1, 2] as [UInt8] {
      #expect(try verification(line(key: key), keys: [1, 2]) == genuine(key: key))
    }
  }

  @Test("is refused where it takes the name of another key")
  func otherKey() throws {
    let (mine, theirs) = (try signingKey(1), try signingKey(2))
    let unsigned = SignedLine.unsigned(.sample(), keyID: theirs.publicKey.id)
    let forged = SignedLine.line(
      unsigned: unsigned, signature: mine.signature(of: unsigned.utf8))
    #expect(try verification(forged, keys: [1, 2]) == .altered)
  }

  @Test(
    "is of an unknown version, or not ours at all",
    arguments: [
      ("CME2|whatever", .unknownVersion("2")), ("", .notOurs),
      ("A mail about CME credits", .notOurs),
      ("CME1", .notOurs), ("CME1|", .altered), ("%PDF-1.7 of somebody else", .notOurs),
      ("\u{0}\u{1}\u{2}", .notOurs),
    ] as [(String, Verification)])
  func others(text: String, verdict: Verification) throws {
    let signed = text == "CME2|whatever" ? try line().replacing("CME1", with: "CME2") : text
    #expect(try verification(signed) == verdict)
  }

  @Test("of any name is genuine, with a seed")
  func hostileNames() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let name = HostileName.random(using: &random)
      let facts = CertificateFacts.sample(holder: name, title: name, provider: name)
      let signed = try SignedLine(parsing: line(facts))
      #expect(signed.isSigned(byOneOf: [try signingKey(1).publicKey]) == true)
      #expect(signed.facts == SignedFacts(facts, keyID: signed.facts.keyID))
    }
  }
}

@Suite("A line that was copied")
struct CopiedLineTests {
  @Test("is genuine where it was broken at any width of 16 and more", arguments: Array(16...150))
  func broken(width: Int) throws {
    let characters = Array(try line())
    let rows = stride(from: 0, to: characters.count, by: width).map { start in
      String(characters[start..<min(start + width, characters.count)])
    }
    #expect(try verification(rows.joined(separator: "\n  ")) == genuine())
  }

  @Test("is genuine where a mail broke it at blanks and quoted it", arguments: Array(30...90))
  func quoted(width: Int) throws {
    var rows = [""]
    for word in try line().split(separator: " ") {
      if rows[rows.count - 1].count + word.count >= width { rows.append("") }
      rows[rows.count - 1] += (rows[rows.count - 1].isEmpty ? "" : " ") + word
    }
    let mail =
      "Please check:\r\n> " + rows.joined(separator: "\r\n> ") + "\r\n> Scan to verify\r\n"
    #expect(try verification(mail) == genuine())
  }

  @Test(
    "is genuine with what programs add",
    arguments: ["\u{FEFF}", "Line: ", "\u{C}", "\n\n  "], ["", "\n", ".", " and so on", "\u{C}"])
  func surrounded(before: String, after: String) throws {
    #expect(try verification(before + line() + after) == genuine())
  }

  @Test("is genuine in decomposed letters and with marks of direction around it")
  func decomposed() throws {
    let facts = CertificateFacts.sample(holder: "Zoé Łukasiewicz דוד")
    let text = try line(facts).replacing("é", with: "e\u{301}")
      .replacing("דוד", with: "\u{202B}דוד\u{202C}")
    #expect(try verification(text) == genuine(facts))
  }

  @Test("is genuine in UTF-16 and in Latin-1, as editors save it")
  func encodings() throws {
    let facts = CertificateFacts.sample(holder: "José Núñez")
    let units = Array(try line(facts).utf16)
    let keys = [try signingKey(1).publicKey]
    let little: [UInt8] = units.reduce(into: [0xFF, 0xFE]) {
      $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
    }
    let big: [UInt8] = units.reduce(into: [0xFE, 0xFF]) {
      $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
    }
    let latin = try line(facts).unicodeScalars.map { UInt8($0.value) }
    for bytes in [little, big, latin] {
      #expect(try Verification(bytes, keys: keys) == genuine(facts))
    }
  }

  @Test("is refused where letters follow its signature at once")
  func longer() throws {
    #expect(try verification(line() + "A") == .altered)
  }

  @Test("is ambiguous beside another one, and not beside itself")
  func several() throws {
    let other = try line(.sample(holder: "Peter Schmidt"))
    #expect(try verification(line() + "\n" + other) == .ambiguous)
    #expect(try verification(line() + "\n" + line()) == genuine())
  }
}

@Suite("The line in a PDF")
struct PDFVerificationTests {
  private func literal(_ text: String) -> String {
    "(" + text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
      + ")"
  }

  private func hexadecimal(_ text: String) -> String {
    let digits = ("\u{FEFF}" + text).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<\(digits.joined())>"
  }

  private func pdf(_ keywords: String) -> String {
    "%PDF-1.5\n1 0 obj\n<< /Title (CME) /Keywords \(keywords) /Creator (x) >>\nendobj\n%%EOF\n"
  }

  @Test("is read from a literal and from a hexadecimal string")
  func strings() throws {
    let facts = CertificateFacts.sample(holder: "李 明 (MD) \\ \u{1F468} Ω")
    #expect(try verification(pdf(literal(line()))) == genuine())
    #expect(try verification(pdf(hexadecimal(line()))) == genuine())
    #expect(try verification(pdf(hexadecimal(line(facts)))) == genuine(facts))
  }

  @Test("is read with escapes in octal, joined lines and open parentheses")
  func escapes() throws {
    let text = try line().replacing("Jane", with: "\\112\\141\\\nne")
    #expect(try verification(pdf("(\(text))")) == genuine())
  }

  @Test("counts only where all places agree, also in what was appended")
  func appended() throws {
    let original = pdf(literal(try line()))
    let same = pdf(hexadecimal(try line()))
    let other = pdf(literal(try line(.sample(holder: "Peter Schmidt"))))
    let altered = pdf(literal(try line().replacing("Jane", with: "June")))
    #expect(try verification(original + same) == genuine())
    #expect(try verification(original + other) == .ambiguous)
    #expect(try verification(original + altered) == .ambiguous)
    #expect(try verification(altered + original) == .ambiguous)
  }

  @Test("is not disturbed by keywords of somebody else")
  func otherKeywords() throws {
    let own = pdf(literal(try line()))
    #expect(try verification(own + pdf("(ultrasound, credits)")) == genuine())
    #expect(try verification(pdf("(ultrasound, credits)")) == .notOurs)
  }

  @Test("is taken to the letter: broken or with more around it, it was altered")
  func exact() throws {
    #expect(try verification(pdf(literal(line() + " "))) == .altered)
    #expect(try verification(pdf(literal("x" + line()))) == .altered)
    #expect(try verification(pdf(literal(line()).replacing("Jane", with: "Jane\n"))) == .altered)
  }

  @Test(
    "is not looked for in what is cut short",
    arguments: ["(CME1|", "<434D45317C", "<zz>", "", "((((", "\\"])
  func damaged(keywords: String) throws {
    #expect(try verification("%PDF-1.5 /Keywords \(keywords)") == .notOurs)
  }
}
