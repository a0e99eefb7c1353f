import CMECore

extension Phrasebook {
  /// The words of a message; text from outside passes through `clean` before it goes in.
  public func words(for message: Message, clean: (String) -> String) -> String {
    guard let template = templates[message.id] else { return message.id.rawValue }
    return template.parts.map { part in
      switch part {
      case .words(let words): words
      case .setting(let setting): settings[setting] ?? ""
      case .fact(let name): message.facts[name].map { words(for: $0, clean: clean) } ?? ""
      }
    }.joined()
  }

  /// The words of a fact.
  public func words(for fact: Fact, clean: (String) -> String) -> String {
    switch fact {
    case .text(let text): clean(text)
    case .number(let number): String(number)
    case .figure(let credits): credits.description
    case .credits(let credits):
      form(credits == .one ? .formCredit : .formCredits, [.figure: .figure(credits)])
    case .weekday(let day): name(of: day.weekday)
    case .day(let day):
      form(.formDay, [.weekday: .weekday(day), .month: month(day), .number: .number(day.number)])
    case .date(let day):
      form(
        .formDateAlone,
        [.month: month(day), .number: .number(day.number), .year: .number(day.year)])
    case .span(let first, let last): span(first, last)
    case .moment(let instant, let zone): moment(instant, zone)
    case .time(let instant, let now): time(instant, asOf: now)
    case .clock(let instant, let now): clock(instant, asOf: now)
    case .shortMoment(let instant, let zone, let now): shortMoment(instant, zone, asOf: now)
    case .count(let number): count(number)
    case .message(let message): words(for: message, clean: clean)
    case .all(let facts): join(facts.map { words(for: $0, clean: clean) }, last: .formAnd)
    case .either(let facts): join(facts.map { words(for: $0, clean: clean) }, last: .formOr)
    }
  }

  private func form(_ id: MessageID, _ facts: [Placeholder: Fact]) -> String {
    words(for: Message(id, facts)) { $0 }
  }

  private func span(_ first: Day, _ last: Day) -> String {
    if first == last {
      return form(.formDate, [.day: .day(first), .year: .number(first.year)])
    }
    let sameMonth = (first.year, first.month) == (last.year, last.month)
    return form(
      sameMonth ? .formSpanOfDays : .formSpan,
      [
        .from: .text("\(monthName(first.month)) \(first.number)"),
        .to: .text(sameMonth ? "\(last.number)" : "\(monthName(last.month)) \(last.number)"),
        .year: .number(last.year),
      ])
  }

  private func moment(_ instant: Instant, _ zone: EventZone) -> String {
    let local = zone.localTime(at: instant)
    return form(
      .formMoment,
      [
        .date: .text(form(.formDate, [.day: .day(local.day), .year: .number(local.day.year)])),
        .time: .text(local.clock), .city: .text(zone.city),
      ])
  }

  private func time(_ instant: Instant, asOf now: Instant) -> String {
    let local = zone.localTime(at: instant)
    let facts: [Placeholder: Fact] = [.time: .text(local.clock), .city: .text(zone.city)]
    if local.day == zone.localTime(at: now).day { return form(.formTime, facts) }
    let date = form(.formDate, [.day: .day(local.day), .year: .number(local.day.year)])
    return form(.formTimeAndDate, facts.merging([.date: .text(date)]) { $1 })
  }

  private func clock(_ instant: Instant, asOf now: Instant) -> String {
    let local = zone.localTime(at: instant)
    guard local.day != zone.localTime(at: now).day else { return local.clock }
    return shortMoment(instant, zone, asOf: now)
  }

  private func shortMoment(
    _ instant: Instant, _ zone: EventZone, asOf now: Instant
  ) -> String {
    let (local, today) = (zone.localTime(at: instant), zone.localTime(at: now).day)
    let date: [Placeholder: Fact] = [
      .month: month(local.day), .number: .number(local.day.number),
    ]
    guard local.day.year == today.year else {
      return form(.formDateAlone, date.merging([.year: .number(local.day.year)]) { $1 })
    }
    return form(.formClockAndDate, date.merging([.time: .text(local.clock)]) { $1 })
  }

  private func count(_ number: Int) -> String {
    let words = form(.formNumbers, [:]).split(separator: " ")
    return words.indices.contains(number) ? String(words[number]) : String(number)
  }

  private func month(_ day: Day) -> Fact { .text(monthName(day.month)) }

  private func monthName(_ month: Int) -> String {
    word(.formMonths, at: month - 1)
  }

  private func name(of weekday: Weekday) -> String {
    word(.formWeekdays, at: Weekday.allCases.firstIndex(of: weekday) ?? 0)
  }

  private func word(_ id: MessageID, at index: Int) -> String {
    let words = form(id, [:]).split(separator: " ")
    return words.indices.contains(index) ? String(words[index]) : id.rawValue
  }

  private func join(_ words: [String], last id: MessageID) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    let first = words.dropLast().joined(separator: form(.formComma, [:]) + " ")
    return form(id, [.first: .text(first), .last: .text(last)])
  }
}

extension Credits {
  static let one = Credits(hundredths: 100)
}
