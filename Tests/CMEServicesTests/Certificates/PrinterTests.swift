import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("Printing")
struct PrinterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func stand(in name: String, _ script: String) throws {
    let path = folder.file(name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  private func standIns(_ lpstat: String = "echo 'system default destination: Office'") throws {
    try stand(in: "lpstat", lpstat)
    try stand(
      in: "lp",
      """
      cat > '\(folder.file("got"))'
      printf '%s\\n' "$@" > '\(folder.file("arguments"))'
      env > '\(folder.file("environment"))'
      """)
  }

  private func print(_ page: DeliveryPage = certificatePage()) throws -> CertificateDelivery {
    var ways = CertificateDelivering(
      DeliverySurroundings(
        environment: ["PATH": "relative:\(folder.path):/bin", "CME_SMTP_USER": "canary"],
        homeOfAccount: nil))
    ways.patience = .init(finding: 10, printing: 10)
    // A program that another test is starting just now holds the script open for a moment.
    let busy = DeliveryRefusal.notPrinted(reason: SystemError(ETXTBSY).reason)
    while true {
      do throws(DeliveryRefusal) {
        return try ways.print(page)
      } catch {
        guard error == busy else { throw error }
      }
    }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
  }

  @Test("hands the PDF, whole, to the default printer, under the title of the page")
  func prints() throws {
    try standIns()
    let page = certificatePage()
    #expect(try print(page) == .printing(printer: "Office"))
    #expect(FileManager.default.contents(atPath: folder.file("got")) == page.pdf)
    #expect(
      try text("arguments").split(separator: "\n")
        == ["-d", "Office", "-o", "fit-to-page", "-t", "AIUM Convention 2026 - Jane Okafor", "-"])
    #expect(try text("environment").contains("LC_ALL=C\n"))
    #expect(try !text("environment").contains("canary"))
  }

  @Test(
    "takes no shell and no option out of a title or a name",
    arguments: DeliveryNameTests.hostile + ["-o raw", "$(touch /tmp/x)", "a; lp -d other"])
  func hostile(_ text: String) throws {
    try standIns()
    _ = try print(certificatePage(certificateFacts(holder: text, title: text), bytes: 10))
    let arguments = try self.text("arguments").split(separator: "\n")
    #expect(arguments.count == 7)
    #expect(arguments[5].first?.isLetter == true || arguments[5].first?.isNumber == true)
  }

  @Test(
    "finds no printer where there is none",
    arguments: [
      "echo 'no system default destination'", "echo 'lpstat: Scheduler is not running' >&2; exit 1",
      "echo 'system default destination: -o'", "echo 'system default destination: a b'",
      "printf 'system default destination: a\\033[2J'", "echo 'system default destination:'", "",
      "echo 'system default destination: Office'; exit 1",
    ])
  func noPrinter(_ lpstat: String) throws {
    try standIns(lpstat)
    #expect(throws: DeliveryRefusal.noPrinter) { try print() }
    #expect(!FileManager.default.fileExists(atPath: folder.file("got")))
  }

  @Test(
    "finds none where the programs are not there, or are none",
    .enabled(if: access("/usr/bin/lp", X_OK) != 0, "this machine can print"))
  func noProgram() throws {
    #expect(throws: DeliveryRefusal.noPrinter) { try print() }
    try standIns()
    #expect(chmod(folder.file("lp"), 0o600) == 0)
    #expect(throws: DeliveryRefusal.noPrinter) { try print() }
  }

  @Test(
    "tells why the printer did not take it, without what acts on a screen",
    arguments: [
      ("echo 'lp: Out of paper' >&2; exit 1", "lp: Out of paper "),
      ("printf 'lp: \\033[2Jno' >&2; exit 1", "lp: [2Jno"), ("exit 3", "lp ended with status 3"),
      ("kill -9 $$", "lp ended with status 137"),
    ])
  func refused(_ lp: String, _ reason: String) throws {
    try standIns()
    try stand(in: "lp", lp)
    #expect(throws: DeliveryRefusal.notPrinted(reason: reason)) { try print() }
  }

  @Test("ends a program that takes too long, with all that it started")
  func tooLong() throws {
    try stand(in: "slow", "(sleep 60; touch '\(folder.file("late"))') & echo $! >&2; wait")
    let slow = try #require(PrinterProgram("slow", ["PATH": folder.path + ":/bin"]))
    #expect(throws: DeliveryRefusal.notPrinted(reason: SystemError(ETIMEDOUT).reason)) {
      try slow.run([], input: Data(), seconds: 0.5)
    }
  }
}
