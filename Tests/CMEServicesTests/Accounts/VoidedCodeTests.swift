import CMECore
import Testing

@testable import CMEServices

@Suite("Codes that are no longer good")
struct VoidedCodeTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
  }

  @Test("a newer request voids a code, by whatever name it was made")
  func newer() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    _ = try sample.ask("10021")
    guard case .resetRefused(.voided) = sample.redeem(code, reset) else {
      Issue.record("taken")
      return
    }
  }

  @Test("that a code was voided is told only to who types it")
  func toldToWhoHasIt() throws {
    let reset = try sample.ask()
    _ = try sample.deliver()
    _ = try sample.ask("10021")
    guard case .resetRefused(.wrongCode) = sample.redeem(wrongCode, reset) else {
      Issue.record("told")
      return
    }
  }

  @Test("the password set by the office, and an import that changes the address, void a code")
  func voided() throws {
    for number in 0..<2 {
      let now = after + number * 2_000
      let reset = try sample.ask(at: now)
      let code = try sample.deliver(at: now)
      if number == 0 {
        try sample.services.setPassword(username: "jokafor", secret(Sample.password), at: now)
      } else {
        try sample.importJane(email: "new@example.org", at: now)
      }
      guard case .resetRefused(.voided) = sample.redeem(code, reset, at: now) else {
        Issue.record("taken")
        return
      }
      if let mail = try sample.services.takeMail(at: now) {
        try sample.services.mailSent(mail, at: now)
      }
    }
  }

  @Test("an import that leaves the address leaves the code")
  func sameAddress() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    try sample.importJane(email: "jane@example.org", family: "Okafor-Lind", at: after)
    #expect(sample.redeem(code, reset).isTaken)
  }

  @Test("a code that the next attempt of its mail replaces while it is hashed is wrong")
  func replacedMeanwhile() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    let services = Services(
      store: MeddledStore(store: sample.store, before: 2) { store in
        let hash = wrongCode.flatMap { try? PasswordHashing.throwaway.hash($0.secret) }
        #expect(throws: Never.self) {
          try store.write { try $0.storeCode(hash: hash ?? "", of: 1) }
        }
      }, passwords: .throwaway)
    let reply = services.perform(.redeem(code, of: reset), at: after)
    guard case .resetRefused(.wrongCode) = reply else {
      Issue.record("\(reply)")
      return
    }
    #expect(try sample.lines("SELECT redeemed_at FROM reset_code") == ["-"])
    #expect(try sample.journal().last == "visitor member 10021 reset-code-wrong - -")
  }
}

extension Sample {
  /// Imports a file of members that holds Jane only.
  func importJane(email: String, family: String = "Okafor", at now: Instant) throws {
    let path = folder.file("members.csv")
    let header =
      "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"
    let row = "10021,,jokafor,\(email),Jane,\(family),MD,physician,"
    try "\(header)\n\(row)\n".write(toFile: path, atomically: true, encoding: .utf8)
    let report = try store.importFiles(ImportOrder(paths: [.members: path]), at: now)
    #expect(report.refusals == [])
  }
}
