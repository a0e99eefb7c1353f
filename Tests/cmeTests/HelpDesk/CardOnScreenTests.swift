import CMECore
import Testing

@testable import Assistant
@testable import cme

struct CardOnScreenTests {
  private static let now = Instant(secondsSince1970: 1_792_000_000)
  private static let long = String(repeating: "山田 very long ", count: 40)

  private static func event(_ number: Int) throws -> Event {
    let zone = try #require(EventZone(identifier: "America/New_York"))
    let days = try (1...6).map { try #require(Day(year: 2026, month: 9, number: $0)) }
    return Event(
      id: "E\(number)", title: long, format: "live activity", location: long, zone: zone,
      concludesAt: now.advanced(bySeconds: -86_400 * (number + 1)), claimClosesAt: nil,
      creditType: "AMA PRA Category 1 Credits",
      days: days.map { EventDay(day: $0, label: long, maximum: Credits(hundredths: 775)) })
  }

  private static func file() throws -> CallerFile {
    let member = Member(
      id: Member.ID(1), number: "10021", username: "x", email: "x@example.org", givenName: long,
      familyName: long, credentials: long, profession: long)
    let parts = try (0..<12).map { number in
      let event = try event(number)
      return Participation(
        member: member.id, event: event,
        registrations: event.days.map {
          Registration(
            day: $0.day, status: .confirmed, channel: .advance, registeredAt: nil,
            processedAt: nil)
        }, claim: .draft(Claim(figures: [:])))
    }
    let notes = (0..<5).map {
      CallerNote(
        id: CallerNote.ID(Int64($0)), member: member.id, name: "", number: "", author: long,
        at: now, text: long, state: .open)
    }
    let record = SignInRecord(
      failuresInARow: 9, lockedUntil: now.advanced(bySeconds: 99), lastSignIn: now,
      failuresSince: 99)
    return CallerFile(
      member: member,
      signIn: CallerSignIn(
        hasPassword: true, record: record,
        resetMail: SentMail(askedAt: now, state: .failed(reason: long))),
      participations: parts,
      deeds: Array(
        repeating: CallerDeed(at: now, by: .staff(long), what: .other(long)), count: 8),
      notes: notes)
  }

  @Test("The fullest card, its question and the line to type fit 24 rows of 80 columns")
  func fits() throws {
    let console = ScriptedConsole([], secrets: [], width: 80)
    let card = CallerCard(file: try Self.file(), event: "E0", now: Self.now)
    Voice(phrasebook: Stage.phrasebook, console: console).say([
      .card(title: card.title, card.rows), .question(Message(.deskAskTrouble)),
    ])
    let rows = console.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(rows.count < 24)
    #expect(rows.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    #expect(card.rows.filter { $0.id == .cardDayEmpty }.count == 6)
    #expect(card.rows.contains { $0.id == .cardLocked })
  }
}
