import CMECore
import TestSupport

@testable import Assistant

let thursday = day("2026-10-15")
let friday = day("2026-10-16")
let saturday = day("2026-10-17")
let sunday = day("2026-10-18")

let convention = event("CONV", "Annual Ultrasound Convention")

func event(
  _ id: String, _ title: String, days: [Day] = [thursday, friday, saturday, sunday],
  concludes: String = "2026-10-18T17:00:00Z", closes: String? = nil
) -> Event {
  guard let zone = EventZone(identifier: "America/New_York") else { preconditionFailure() }
  return Event(
    id: id, title: title, format: "live activity", location: "Orlando", zone: zone,
    concludesAt: at(concludes), claimClosesAt: closes.map(at),
    creditType: "AMA PRA Category 1 Credits",
    days: days.map { EventDay(day: $0, label: "", maximum: Credits(hundredths: 775)) })
}

func registered(
  _ day: Day, _ status: Registration.Status = .confirmed, onsite: String? = nil
) -> Registration {
  Registration(
    day: day, status: status, channel: onsite == nil ? .advance : .onsite,
    registeredAt: onsite.map(at), processedAt: nil)
}

/// Friday to Sunday of the convention registered, Thursday not.
func part(
  _ event: Event = convention, _ figures: [Day: Int] = [:],
  registered days: [Registration] = [registered(friday), registered(saturday), registered(sunday)]
) -> Participation {
  Participation(
    member: Rehearsal.member.id, event: event, registrations: days,
    claim: .draft(Claim(figures: [:]))
  ).with(figures: figures.mapValues(Credits.init(hundredths:)), at: event.concludesAt)
}

extension Participation {
  func with(figures: [Day: Credits], at now: Instant) -> Participation {
    let claim = Claim(figures: figures, savedAt: figures.isEmpty ? nil : now)
    return Participation(
      member: member, event: event, registrations: registrations, claim: .draft(claim))
  }

  func submitted(at now: Instant) -> Participation {
    guard let record = RecordFacts(of: event, for: Rehearsal.member) else { preconditionFailure() }
    let claim = SubmittedClaim(
      entries: entries, submittedAt: now, submittedBy: .member(member), record: record)
    return Participation(
      member: member, event: event, registrations: registrations, claim: .submitted(claim))
  }
}
