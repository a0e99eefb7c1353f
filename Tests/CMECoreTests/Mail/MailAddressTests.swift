import CMECore
import Testing

@Suite("An address that mails go to")
struct MailAddressTests {
  @Test(
    "is taken where it can break nothing",
    arguments: [
      "jane@example.org", "jane.okafor+cme@mail.example.org", "o'neil@example.org",
      "CME-desk_1@xn--bcher-kva.example", "a@localhost",
      String(repeating: "n", count: 64) + "@example.org",
    ])
  func taken(_ text: String) throws {
    let address = try MailAddress(text)
    #expect(address.text == text)
    #expect(text.hasSuffix("@" + address.domain))
  }

  @Test(
    "is refused where a character of it could break a header or a line of SMTP",
    arguments: [
      ("jane@example.org\r\nBcc: all@example.org", "\r"), ("jane@example.org\n", "\n"),
      ("jane\u{0}@example.org", "\u{0}"), ("jane @example.org", " "), ("\tjane@example.org", "\t"),
      ("<jane@example.org>", "<"), ("jane@example.org>", ">"), ("jane,joe@example.org", ","),
      ("\"jane\"@example.org", "\""), ("jane(md)@example.org", "("), ("jane@[10.0.0.1]", "["),
      ("jane\u{7F}@example.org", "\u{7F}"), ("jane\u{85}@example.org", "\u{85}"),
      ("jane\u{202E}@example.org", "\u{202E}"), ("josé@example.org", "é"),
      ("jane@bücher.example", "ü"), ("jane@example.org\u{301}", "\u{301}"),
      ("jane\u{2028}@example.org", "\u{2028}"), ("jane\\@example.org", "\\"),
    ] as [(String, Unicode.Scalar)])
  func character(_ text: String, _ character: Unicode.Scalar) {
    #expect(throws: MailAddressProblem.character(character)) { try MailAddress(text) }
  }

  @Test(
    "is refused where it is no address, with the reason",
    arguments: [
      ("", .empty), ("jane", .notOneAt(count: 0)), ("a@b@example.org", .notOneAt(count: 2)),
      ("@example.org", .name("")), (".jane@example.org", .name(".jane")),
      ("jane.@example.org", .name("jane.")), ("ja..ne@example.org", .name("ja..ne")),
      ("jane@", .domain("")), ("jane@example..org", .domain("example..org")),
      ("jane@-example.org", .domain("-example.org")),
      ("jane@example-.org", .domain("example-.org")),
      ("jane@exam_ple.org", .domain("exam_ple.org")),
      ("jane@example.org.", .domain("example.org.")),
    ] as [(String, MailAddressProblem)])
  func noAddress(_ text: String, _ problem: MailAddressProblem) {
    #expect(throws: problem) { try MailAddress(text) }
  }

  @Test("is refused where a part of it is longer than SMTP allows")
  func tooLong() {
    let name = String(repeating: "n", count: 65)
    #expect(throws: MailAddressProblem.name(name)) { try MailAddress(name + "@example.org") }
    let domain = String(repeating: "label.", count: 45) + "org"
    let address = "jane@" + domain
    #expect(throws: MailAddressProblem.tooLong(count: address.utf8.count, most: MailAddress.most)) {
      try MailAddress(address)
    }
    let label = String(repeating: "l", count: 64) + ".org"
    #expect(throws: MailAddressProblem.domain(label)) { try MailAddress("jane@" + label) }
  }
}
