import CMECore
import Synchronization
import Testing

@testable import CMEServices

@Suite("A round of the courier")
struct CourierRoundTests {
  let sample: Sample
  let sent = CourierTests.Sent()
  let stop = MailStop()

  init() throws { sample = try Sample() }

  private func courier(_ services: Services? = nil) throws -> Courier {
    Courier(
      services: services ?? sample.services, sender: try MailAddress("desk@example.org"),
      stop: stop, carry: sent.carry
    ) { _ in MailText(sender: "The desk", subject: "A mail", text: "") }
  }

  private static let server = SMTPServer(host: "localhost", port: 25, protection: .loopback)
  private static let answer = SMTPAnswer(code: 451)

  @Test(
    "What stands in the way of every mail ends the round; what is of one mail does not",
    arguments: [
      (MailTrouble.notReached(server), 1), (.silent(server), 1), (.login(answer), 1),
      (.certificate(reason: ""), 1), (.withoutTLS(server), 1), (.unknownHost(server), 1),
      (.turnedAway(answer), 1), (.refused(answer), 2), (.connection(reason: ""), 2),
    ])
  func trouble(_ trouble: MailTrouble, _ tried: Int) throws {
    _ = try sample.ask("astern")
    _ = try sample.ask("jokafor")
    sent.outcomes.withLock { $0 = [.later(trouble)] }
    var told = 0
    try courier().deliverAll(clock: { after }, { _ in told += 1 })
    #expect(told == tried)
    #expect(sent.mails.withLock { $0.count } == tried)
  }

  @Test("No further mail is begun once it is to stop")
  func stopping() throws {
    _ = try sample.ask("astern")
    _ = try sample.ask("jokafor")
    try courier().deliverAll(clock: { after }, { _ in stop.raise() })
    #expect(sent.mails.withLock { $0.count } == 1)
    #expect(try sample.services.waitingMails().count == 1)
  }

  @Test(
    "A round has as many transactions, whoever has the name that was typed",
    arguments: ["astern", "jane@example.org", "nobody"])
  func sameWork(_ name: String) throws {
    let store = MeddledStore(store: sample.store, before: 0) { _ in }
    let services = Services(store: store, passwords: .throwaway)
    _ = try sample.ask(name)
    let codes = try courier(services).deliverAll { after }
    try services.makeUp(forCodes: codes)
    let ofOneMail = 3
    let lookingForMore = 2
    #expect(store.transactions == ofOneMail * (try services.mostCodes()) + lookingForMore)
  }

  @Test("For a name that nobody has a code is hashed, too")
  func hashOfNobody() throws {
    let tooCheap = PasswordHashing(passes: 1, memory: 1)
    let services = Services(store: sample.store, passwords: tooCheap)
    _ = try sample.ask("nobody")
    #expect(throws: ServiceFailure.notHashed) { try services.makeUp(forCodes: 0) }
  }
}
