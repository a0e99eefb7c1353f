import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices
@testable import cme

/// A clerk's machine: the program, a folder of public keys, and no database.
private struct Clerk {
  let program: OfficeProgram
  let key: Ed25519.SigningKey

  init() throws {
    program = try OfficeProgram()
    key = try Clerk.key(1)
    try write(key.publicKey.base64 + "\n", to: "keys/\(key.publicKey.id).pub")
  }

  static func key(_ byte: UInt8) throws -> Ed25519.SigningKey {
    try #require(Ed25519.SigningKey(seed: Secret([UInt8](repeating: byte, count: 32))))
  }

  var keys: String { program.folder + "/keys" }
  var line: String { SignedLine.signed(.sample(), with: key) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let path = program.folder + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  func verify(_ arguments: [String], input: String = "") throws -> OfficeProgram.Outcome {
    try program.run(["certificate", "verify"] + arguments, input: input)
  }
}

@Suite("Checking a certificate")
struct CertificateVerifyTests {
  private let clerk: Clerk

  init() throws {
    clerk = try Clerk()
  }

  @Test("shows the facts of a genuine one, with what the signature does not cover")
  func genuine() throws {
    let outcome = try clerk.verify(["-", "--keys", clerk.keys], input: clerk.line + "\n")
    #expect(
      outcome.output == """
        GENUINE: the provider signed these facts, and none of them was changed since.

          Name      Jane Okafor, MD
          Record    credits claimed by a physician
          Event     Annual Ultrasound Convention 2026 (sample)
          Dates     2026-10-15 to 2026-10-18
          Credits   2026-10-16: 7.5
                    2026-10-17: 0
                    2026-10-18: 4.5
          Total     12 AMA PRA Category 1 Credits
          Number    26-34567-89ABC-H
          Issued    2026-10-20T12:00:01Z
          Provider  American Institute of Ultrasound in Medicine
          Key       \(clerk.key.publicKey.id)

        Compare these facts with the paper in your hand: the signature covers them, not
        the look of the page. Whether it was replaced or revoked later cannot be seen
        here: ask the provider, with the number.

        """)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(
    "says what else it is, with the exit status 1",
    arguments: [
      ("Jane", "June", "ALTERED: "), ("CME1", "CME9", "UNKNOWN VERSION: "),
      ("CME1", "ABC1", "NOT OURS: "), ("|12|", "|13|", "ALTERED: "),
    ])
  func refused(part: String, other: String, begins: String) throws {
    let path = try clerk.write(clerk.line.replacing(part, with: other), to: "line.txt")
    let outcome = try clerk.verify([path, "--keys", clerk.keys])
    #expect(outcome.output.hasPrefix(begins), "\(outcome)")
    #expect(!outcome.output.contains("June"))
    #expect(outcome.status == 1)
  }

  @Test("names a key that is not at hand")
  func unknownKey() throws {
    let other = try Clerk.key(2).publicKey
    let path = try clerk.write(other.base64, to: "other.pub")
    let outcome = try clerk.verify(["-", "--key", path], input: clerk.line)
    #expect(outcome.output.hasPrefix("UNKNOWN KEY: it names the key \(clerk.key.publicKey.id),"))
    #expect(outcome.status == 1)
    let both = ["--key", path, "--key", "\(clerk.keys)/\(clerk.key.publicKey.id).pub"]
    #expect(try clerk.verify(["-"] + both, input: clerk.line).status == 0)
  }

  @Test("takes the keys beside the database where none are named")
  func keysBesideDatabase() throws {
    #expect(try clerk.verify(["-"], input: clerk.line).status == 1)
    try clerk.write(
      clerk.key.publicKey.base64, to: "data/cme/keys/\(clerk.key.publicKey.id).pub")
    #expect(try clerk.verify(["-"], input: clerk.line).status == 0)
    #expect(!FileManager.default.fileExists(atPath: clerk.program.database))
  }

  @Test("lets nothing of a name reach the terminal but its letters")
  func hostileName() throws {
    let facts = CertificateFacts.sample(holder: "\u{1B}[2J\u{202E}Evil\n  Total     99\u{9B}31m")
    let line = SignedLine.signed(facts, with: clerk.key)
    for format in ["text", "json"] {
      let outcome = try clerk.verify(
        ["-", "--keys", clerk.keys, "--format", format], input: line)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("[2JEvil   Total     9931m"))
      #expect(
        !outcome.output.unicodeScalars.contains { $0 != "\n" && $0.properties.isBidiControl })
      #expect(
        outcome.output.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        })
    }
  }

  @Test("answers in JSON")
  func json() throws {
    let outcome = try clerk.verify(
      ["-", "--keys", clerk.keys, "--format", "json"], input: clerk.line)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(read["result"] as? String == "genuine")
    #expect(read["name"] as? String == "Jane Okafor, MD")
    #expect(
      (read["days"] as? [[String: String]])?.first == ["day": "2026-10-16", "credits": "7.5"])
    let altered = try clerk.verify(
      ["-", "--keys", clerk.keys, "--format", "json"],
      input: clerk.line.replacing("Jane", with: "June"))
    #expect(altered.output == "{\"result\":\"altered\"}\n")
    #expect(altered.status == 1)
  }

  @Test(
    "says why nothing could be checked",
    arguments: [
      (["/dev/zero"], "/dev/zero has more than 4 MB; no certificate of ours is nearly as large."),
      (["/dev/null"], "/dev/null is empty."), (["-"], "What was given is empty."),
      (["/etc"], "/etc is a folder; name the file of the certificate."),
      (["/no/such"], "/no/such cannot be read: No such file or directory."),
      (
        ["-", "--key", "/etc/passwd"],
        "/etc/passwd is no public key: a line of base64 for 32 bytes."
      ),
      (
        ["-", "--keys", "/no"],
        "The public keys in /no cannot be read: No such file or directory. "
          + "Name a file with --key, a folder with --keys."
      ),
    ])
  func troubles(arguments: [String], words: String) throws {
    let named = arguments.count > 1 ? arguments : arguments + ["--keys", clerk.keys]
    let outcome = try clerk.verify(named)
    #expect(outcome.errors == "Error: \(words)\n")
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == 1)
  }

  @Test("refuses a file of 2 GB at once, and takes rubbish for none of ours")
  func large() throws {
    let path = clerk.program.folder + "/large"
    try #require(FileManager.default.createFile(atPath: path, contents: nil))
    try #require(truncate(path, 2 << 30) == 0)
    let outcome = try clerk.verify([path, "--keys", clerk.keys])
    #expect(outcome.errors.contains("has more than 4 MB"))
    let rubbish = clerk.program.folder + "/rubbish"
    try Data((0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 131) }).write(
      to: URL(fileURLWithPath: rubbish))
    #expect(try clerk.verify([rubbish, "--keys", clerk.keys]).output.hasPrefix("NOT OURS: "))
  }

  @Test("wrong usage has a status of its own")
  func usage() throws {
    #expect(try clerk.verify([]).status == 64)
    #expect(try clerk.verify(["-", "--format", "xml"]).status == 64)
  }
}
