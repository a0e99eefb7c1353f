import CMECore
import TestSupport
import Testing

struct StandingTests {
  @Test("Each event shows where it stands")
  func standings() throws {
    let all = ClaimRulesTests.all
    let onsite = [registered(friday, onsite: "2026-10-16T11:40:00Z")]
    let before = concludes.advanced(bySeconds: -1)
    let later = concludes.advanced(bySeconds: 1)
    let cases: [(Participation, Instant, Standing)] = [
      (try part(all), before, .notOver(opens: concludes)),
      (try part(all), concludes, .open),
      (try part(all, [friday: "0"]), concludes, .started(entered: 1, of: 3)),
      (try part(all, closes: concludes), later, .closed(at: concludes)),
      (try part([registered(friday, .waitlisted)]), concludes, .noRegisteredDay),
      (try part(onsite), concludes, .held(until: at("2026-10-19T11:40:00Z"))),
      (try part(onsite + [registered(saturday)]), concludes, .open),
      (try submittedPart(), before, .submitted(total: credits("3.25"))),
    ]
    for (part, now, standing) in cases {
      #expect(ClaimRules.standing(of: part, at: now) == standing)
      let isClaimable = [.open, .started(entered: 1, of: 3)].contains(standing)
      #expect(standing.isClaimable == isClaimable)
    }
  }

  @Test("The tracker lists the most recent event first")
  func order() throws {
    let events = try ["2026-03-14", "2026-11-06", "2026-10-18", "2026-11-06"].enumerated().map {
      index, iso in
      let base = try convention()
      return Event(
        id: "E\(index)", title: "", format: "", location: "", zone: base.zone,
        concludesAt: at("\(iso)T17:00:00Z"), claimClosesAt: nil, creditType: "", days: [])
    }
    let parts = events.map {
      Participation(
        member: member, event: $0, registrations: [], claim: .draft(Claim(figures: [:])))
    }
    #expect(ClaimRules.trackerOrder(parts).map(\.event.id) == ["E3", "E1", "E2", "E0"])
  }

  @Test("A record is worded by who holds it and whether credits were claimed")
  func certificates() throws {
    func holder(_ profession: String) -> Member {
      Member(
        id: member, number: "10021", username: "u", email: "e", givenName: "G", familyName: "F",
        credentials: "", profession: profession)
    }
    let some = try part(ClaimRulesTests.all, [friday: "2", saturday: "0.5"])
    let none = try part(ClaimRulesTests.all, [friday: "0"])
    #expect(Certificate(of: some, for: holder("physician"))?.kind == .physician)
    #expect(Certificate(of: some, for: holder("sonographer"))?.kind == .participation)
    #expect(Certificate(of: none, for: holder("physician"))?.kind == .attendanceWithoutCredit)
    let preview = try #require(Certificate(of: some, for: holder("nurse")))
    #expect(preview.total == credits("2.5") && preview.facts.designated == credits("20.25"))
    #expect(preview.submittedAt == nil)
  }

  @Test("What was submitted keeps its record, whatever the name and the event are now")
  func frozenRecord() throws {
    let renamed = Member(
      id: member, number: "10021", username: "u", email: "e", givenName: "Another",
      familyName: "Name", credentials: "", profession: "nurse")
    let certificate = try #require(Certificate(of: try submittedPart(), for: renamed))
    #expect(certificate.facts == janeOnRecord)
    #expect(certificate.kind == .physician && certificate.submittedAt == concludes)
  }

  @Test(
    "The trademark stands behind the AMA's credits, once",
    arguments: [
      ("AMA PRA Category 1 Credits", "AMA PRA Category 1 Credits\u{2122}"),
      ("AMA PRA Category 1 Credits\u{2122}", "AMA PRA Category 1 Credits\u{2122}"),
      ("Hours of study", "Hours of study"),
    ])
  func creditNames(stored: String, shown: String) throws {
    let base = try convention()
    let event = Event(
      id: "E", title: "", format: "", location: "", zone: base.zone, concludesAt: concludes,
      claimClosesAt: nil, creditType: stored, days: base.days)
    let part = Participation(
      member: member, event: event, registrations: [], claim: .draft(Claim(figures: [:])))
    let jane = Member(
      id: member, number: "1", username: "u", email: "e", givenName: "G", familyName: "F",
      credentials: "", profession: "physician")
    #expect(Certificate(of: part, for: jane)?.creditName == shown)
  }

  @Test("A secret shows nothing of itself")
  func secrets() {
    let secret = Secret(Array("hunter2".utf8))
    #expect("\(secret)" == "(secret)" && String(reflecting: secret).contains("hunter2") == false)
    var dumped = ""
    dump(secret, to: &dumped)
    #expect(!dumped.contains("104") && !dumped.contains("hunter2"))
    #expect(secret == Secret(Array("hunter2".utf8)) && secret != Secret(Array("hunter3".utf8)))
    #expect(secret != Secret([]) && Secret([]).isEmpty && !secret.isEmpty)
    #expect(Set([secret, Secret(Array("hunter2".utf8))]).count == 1)
    #expect(secret.withBytes { Array($0) } == Array("hunter2".utf8))
  }

  @Test("Taking a change back is a change")
  func inverse() {
    let change = FigureChange(day: friday, from: nil, to: credits("2"))
    #expect(change.inverse == FigureChange(day: friday, from: credits("2"), to: nil))
  }
}
