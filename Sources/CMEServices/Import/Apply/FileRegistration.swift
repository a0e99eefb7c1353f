import CMECore

/// A registration of a file, with the person, event and times it means.
struct FileRegistration {
  /// The day of a person for which only one registration stands.
  struct Key: Hashable {
    let member: Int64
    let event: Event.ID
    let day: Day
  }

  let row: PlacedRow<RegistrationRow>
  let key: Key
  let registration: Registration
  private let zone: EventZone

  /// Finds what a row means; throws a finding where there is no such person, event or day.
  init(_ row: PlacedRow<RegistrationRow>, in programme: StoredProgramme) throws {
    let content = row.content
    guard let event = programme.events[content.event] else {
      throw row.refusal(.event, .unknownEvent(content.event))
    }
    guard let member = programme.member(content.member) else {
      throw row.refusal(.member, .unknownMember(content.member))
    }
    guard event.days.contains(content.day) else {
      throw row.refusal(.date, .unknownDay(content.day, event: content.event))
    }
    self.row = row
    key = Key(member: member, event: content.event, day: content.day)
    registration = content.registration(in: event.zone)
    zone = event.zone
    if let registeredAt = registration.registeredAt, let processedAt = registration.processedAt,
      processedAt < registeredAt
    {
      throw row.refusal(.processedAt, .processedBeforeRegistered)
    }
  }

  /// What the office should know about its times.
  var notices: [ImportFinding<ImportNotice>] {
    var notices: [ImportFinding<ImportNotice>] = []
    if case .local = row.content.registeredAt {
      notices.append(row.notice(.registeredAt, .zoneAssumed(zone)))
    }
    if case .local = row.content.processedAt {
      notices.append(row.notice(.processedAt, .zoneAssumed(zone)))
    }
    if registration.registeredAt == nil {
      notices.append(row.notice(.registeredAt, .noRegistrationTime))
    }
    return notices
  }

  /// Whether this was changed later than another; a time that is not known is the earliest.
  func isNewer(than other: Registration) -> Bool {
    guard let mine = registration.registeredAt else { return false }
    return other.registeredAt.map { mine > $0 } ?? true
  }

  /// Whether another was changed later than this.
  func isOlder(than other: Registration) -> Bool {
    guard let theirs = other.registeredAt else { return false }
    return registration.registeredAt.map { $0 < theirs } ?? true
  }
}

extension RegistrationRow {
  fileprivate func registration(in zone: EventZone) -> Registration {
    Registration(
      day: day, status: status, channel: channel,
      registeredAt: registeredAt?.instant(in: zone),
      processedAt: processedAt?.instant(in: zone))
  }
}
