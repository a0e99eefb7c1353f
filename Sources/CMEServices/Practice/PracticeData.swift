import CMECore

/// The person and the events of the practice: one event for each thing that can stand in the way.
struct PracticeData {
  static let person = Member(
    id: Member.ID(1), number: "10001", username: "robin", email: "robin.sample@example.org",
    givenName: "Robin", familyName: "Sample", credentials: "MD", profession: "physician")

  /// An event, its registrations and, for a claim of the past, the instant it was submitted.
  struct Part {
    let event: Event
    let registrations: [Registration]
    var submittedAt: Instant?
  }

  let now: Instant
  let zone: EventZone
  let today: Day

  init(now: Instant) throws {
    guard let zone = EventZone(identifier: "America/New_York") else {
      throw StoredValueError("time zone", "America/New_York")
    }
    self.now = now
    self.zone = zone
    today = zone.localTime(at: now).day
  }

  /// Everything that there is to practise on.
  var parts: [Part] { [convention, eveningLab, course, nextCourse, lastYear] }

  /// Fills an empty database.
  func fill(_ store: AppStore, _ services: Services, password: Secret) throws {
    try store.write { db in
      try db.insert(PracticeData.person)
      for part in parts {
        try db.insert(part.event)
        for registration in part.registrations {
          try db.insert(registration, of: PracticeData.person.id, in: part.event.id)
        }
      }
    }
    try services.setPassword(made: password, of: PracticeData.person.id, at: now)
    for part in parts {
      if let instant = part.submittedAt { try submit(part, services, at: instant) }
    }
  }

  /// Claims the maximum of every day, through the same rules as everybody.
  private func submit(_ part: Part, _ services: Services, at instant: Instant) throws {
    let person = PracticeData.person.id
    let entries = part.event.days.map { Entry(day: $0.day, credits: $0.maximum) }
    let changes = entries.map { FigureChange(day: $0.day, from: nil, to: $0.credits) }
    let session = try services.openSession(of: person, at: instant)
    for request in [
      Request.change(changes, of: person, in: part.event.id, by: .member(session)),
      Request.submit(seen: entries, of: person, in: part.event.id, by: .member(session)),
    ] {
      switch services.perform(request, at: instant) {
      case .changed, .submitted: continue
      case let reply: throw StoredValueError("practice", String(describing: reply))
      }
    }
  }
}
