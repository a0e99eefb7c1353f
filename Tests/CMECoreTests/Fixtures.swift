import CMECore
import TestSupport
import Testing

/// 18 October 2026, 13:00 in New York: the sample convention concludes.
let concludes = at("2026-10-18T17:00:00Z")

func credits(_ text: String) -> Credits {
  guard let credits = Credits(decimal: text) else { preconditionFailure("no credits: \(text)") }
  return credits
}

let friday = day("2026-10-16")
let saturday = day("2026-10-17")
let sunday = day("2026-10-18")
let member = Member.ID(1)

func newYork() throws -> EventZone { try #require(EventZone(identifier: "America/New_York")) }

func convention(closes: Instant? = nil) throws -> Event {
  Event(
    id: "CONV", title: "Convention", format: "live activity", location: "Orlando",
    zone: try newYork(), concludesAt: concludes, claimClosesAt: closes,
    creditType: "AMA PRA Category 1 Credits",
    days: [
      EventDay(day: sunday, label: "Day 3", maximum: credits("4.50")),
      EventDay(day: friday, label: "Day 1", maximum: credits("7.75")),
      EventDay(day: saturday, label: "Day 2", maximum: credits("8")),
    ])
}

func registered(
  _ day: Day, _ status: Registration.Status = .confirmed, onsite: String? = nil,
  processed: String? = nil
) -> Registration {
  Registration(
    day: day, status: status, channel: onsite == nil ? .advance : .onsite,
    registeredAt: onsite.map(at), processedAt: processed.map(at))
}

func part(
  _ registrations: [Registration], _ figures: [Day: String] = [:], closes: Instant? = nil
) throws -> Participation {
  Participation(
    member: member, event: try convention(closes: closes), registrations: registrations,
    claim: .draft(Claim(figures: figures.mapValues { credits($0) })))
}

let janeOnRecord = RecordFacts(
  holder: "Jane Okafor, MD", profession: "physician", title: "Convention as it was called",
  format: "live activity", location: "Orlando", firstDay: friday, lastDay: sunday,
  creditType: "AMA PRA Category 1 Credits", designated: credits("20.25"))

func submittedPart() throws -> Participation {
  let claim = SubmittedClaim(
    entries: [
      Entry(day: saturday, credits: credits("2")), Entry(day: friday, credits: credits("1.25")),
    ], submittedAt: concludes, submittedBy: .member(member), record: janeOnRecord)
  return Participation(
    member: member, event: try convention(), registrations: [registered(friday)],
    claim: .submitted(claim))
}
