import CMECore

/// The events, all where it is New York time.
///
/// Each is dated so that it shows what it is for at whatever time practice begins.
extension PracticeData {
  /// Over since yesterday, all three days registered: the one to claim first.
  var convention: Part {
    let event = event(
      "CONVENTION", "Annual Ultrasound Convention (practice)", in: "Orlando, Florida",
      [(-3, 775), (-2, 800), (-1, 450)], concludes: 13)
    return Part(event: event, registrations: event.days.map { inAdvance($0.day) })
  }

  /// Its second evening was registered on site the day before yesterday: held until tomorrow.
  var eveningLab: Part {
    let event = event(
      "LAB", "Evening Scanning Lab (practice)", in: "Orlando, Florida",
      [(-3, 200), (-2, 200)], concludes: 21)
    let onsite = Registration(
      day: today.advanced(by: -2), status: .confirmed, channel: .onsite,
      registeredAt: instant(-2, hour: 17), processedAt: nil)
    return Part(event: event, registrations: [inAdvance(today.advanced(by: -3)), onsite])
  }

  /// The middle one of its days is not registered.
  var course: Part {
    let event = event(
      "COURSE", "Obstetric Ultrasound Course (practice)", in: "Boston, Massachusetts",
      [(-24, 650), (-23, 650), (-22, 325)], concludes: 16)
    let days = [event.days.first, event.days.last].compactMap { $0?.day }
    return Part(event: event, registrations: days.map(inAdvance))
  }

  /// Not over yet.
  var nextCourse: Part {
    let event = event(
      "NEXT", "Point-of-Care Course (practice)", in: "Miami, Florida",
      [(20, 600), (21, 475)], concludes: 16)
    return Part(event: event, registrations: event.days.map { inAdvance($0.day) })
  }

  /// Submitted last year.
  var lastYear: Part {
    let event = event(
      "LASTYEAR", "Annual Ultrasound Convention of Last Year (practice)",
      in: "Atlanta, Georgia", [(-368, 700), (-367, 725), (-366, 400)], concludes: 13)
    return Part(
      event: event, registrations: event.days.map { inAdvance($0.day) },
      submittedAt: instant(-360, hour: 20))
  }

  private func event(
    _ id: Event.ID, _ title: String, in place: String, _ days: [(offset: Int, maximum: Int)],
    concludes hour: Int
  ) -> Event {
    let last = days.last?.offset ?? 0
    return Event(
      id: id, title: title, format: "live activity", location: place, zone: zone,
      concludesAt: instant(last, hour: hour), claimClosesAt: instant(last + 180, hour: 23),
      creditType: "AMA PRA Category 1 Credits",
      days: days.enumerated().map { index, day in
        EventDay(
          day: today.advanced(by: day.offset), label: "Day \(index + 1)",
          maximum: Credits(hundredths: day.maximum))
      })
  }

  private func inAdvance(_ day: Day) -> Registration {
    let instant = instant(day.daysSince1970 - today.daysSince1970 - 90, hour: 10)
    return Registration(
      day: day, status: .confirmed, channel: .advance, registeredAt: instant, processedAt: instant)
  }

  /// A full hour of the day that lies so many days from today, in the zone of the events.
  private func instant(_ offset: Int, hour: Int) -> Instant {
    let seconds = today.advanced(by: offset).daysSince1970 * 86_400 + hour * 3_600
    let local = LocalTime(Instant(secondsSince1970: seconds), offsetSeconds: 0)
    return zone.instant(of: local)
  }
}
