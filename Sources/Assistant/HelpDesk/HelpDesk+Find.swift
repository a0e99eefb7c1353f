import CMECore
import Understanding

/// Who is calling: found, chosen, identified.
extension HelpDesk {
  /// A line while nobody is on the line: something about the desk, or somebody to find.
  mutating func hearFree(_ line: String) -> Turn {
    switch deskReader.read(line, in: context).act {
    case .help: return ask([.text(Message(.deskHelpFree))])
    case .quit: return leave()
    case .stuck: return readReport()
    case .followUps: return readFollowUps()
    case .done(let number): return settle(number)
    case .find(let typed): return find(typed)
    case .nextCaller(let typed): return typed.map { find($0) } ?? ask()
    default: return find(line.trimmed)
    }
  }

  mutating func find(_ typed: String) -> Turn {
    guard let signedIn else { return ask() }
    guard typed.count(where: { $0.isLetter || $0.isNumber }) >= HelpDesk.fewestLetters else {
      return ask([.text(Message(.deskTooShort))])
    }
    return perform(.find(typed, by: signedIn.session), for: .find(typed))
  }

  /// Looks for what may be a name in a line that tells more: "a mrs nguyen, she is a nurse".
  mutating func findNamed(in typed: String) -> Turn {
    let names = deskReader.names(in: typed)
    guard let signedIn, names.count >= HelpDesk.fewestLetters else { return found([], by: typed) }
    return perform(.find(names, by: signedIn.session), for: .findNamed(in: typed))
  }

  mutating func found(_ people: [FoundCaller], by typed: String) -> Turn {
    guard let first = people.first else {
      return ask([.refusal(nobody(typed))] + choices)
    }
    let exact = people.filter(\.match.isExact)
    if people.count == 1 || exact.count == 1 {
      return askIdentification(of: exact.first ?? first, told: typed)
    }
    scene = .choosing(people)
    return ask([.text(Message(.deskSeveral))] + choices)
  }

  /// Nobody fits; a line of a call is none that finds somebody.
  private func nobody(_ typed: String) -> Message {
    if isAboutThird(typed) { return Message(.deskThirdFirst) }
    let reading = deskReader.read(typed, in: DeskContext(hasCaller: true))
    return reading.alternatives.isEmpty && reading.act.isOfCall
      ? Message(.deskFindFirst) : Message(.deskNobody, [.typed: .text(typed)])
  }

  /// Whether a line tells that somebody else than the member speaks, or may.
  private func isAboutThird(_ line: String) -> Bool {
    let reading = deskReader.read(line, in: DeskContext(hasCaller: true))
    return ([reading.act] + reading.alternatives).contains(where: \.isAboutThird)
  }

  /// Fewer letters and digits than these find everybody; names of two are Chinese.
  private static let fewestLetters = 2

  /// The people to choose from, where there are any.
  private var choices: [Say] {
    guard case .choosing(let people) = scene else { return [] }
    return [.numbered(people.map(line(of:)))]
  }

  /// What tells somebody from others of the same name; nothing that a caller has to know.
  private func line(of person: FoundCaller) -> Message {
    let facts: [Placeholder: Fact] = [.name: .text(person.name), .number: .text(person.number)]
    guard !person.events.isEmpty else { return Message(.deskFoundNoEvent, facts) }
    let events = person.events.map { event in
      Fact.message(
        Message(.deskFoundEvent, [.event: .text(event.title), .city: .text(event.city)]))
    }
    return Message(.deskFound, facts.merging([.entries: .all(events)]) { $1 })
  }

  mutating func choose(among people: [FoundCaller], by line: String) -> Turn {
    if CallerIdentity.isRefusal(line) {
      scene = .free
      return ask()
    }
    guard let number = Int(line.trimmed) else { return choose(among: people, told: line) }
    guard people.indices.contains(number - 1) else {
      // A longer number is that of a member.
      guard line.trimmed.count < 3 else { return hearFree(line) }
      return ask([.refusal(Message(.noSuchNumber, [.count: .number(people.count)]))])
    }
    return askIdentification(of: people[number - 1])
  }

  /// "The one in Phoenix": whoever is told by an event, where that is not everybody.
  private mutating func choose(among people: [FoundCaller], told line: String) -> Turn {
    let told = people.filter { person in
      person.events.contains { DeskNamedEvent.names(line, "\($0.title) \($0.city)") }
    }
    guard !told.isEmpty, told.count < people.count else { return hearFree(line) }
    return found(told, by: line)
  }

  private mutating func askIdentification(of person: FoundCaller, told line: String = "") -> Turn {
    scene = .identifying(person)
    let third: [Say] = isAboutThird(line) ? [.refusal(Message(.deskThird))] : []
    return ask(
      [.text(self.line(of: person))] + third + [
        .text(Message(.deskHowIdentified)), .numbered(CallerIdentity.allCases.map(\.message)),
      ])
  }

  mutating func identify(_ person: FoundCaller, by line: String) -> Turn {
    guard let signedIn else { return ask() }
    if CallerIdentity.isRefusal(line) {
      scene = .free
      return ask([.text(Message(.deskNotIdentified))])
    }
    if line.trimmed.lowercased() == "help" { return ask([.text(Message(.deskHelpIdentity))]) }
    guard let identity = CallerIdentity(line) else { return askNumber(of: line) }
    return perform(
      .beginCall(
        person.member, identity.channel, identity.identification, by: signedIn.session),
      for: .begin)
  }

  /// Words are no answer, since the record has what was meant; the number that fits is named.
  private func askNumber(of line: String) -> Turn {
    guard let meant = CallerIdentity.meant(by: line),
      let place = CallerIdentity.allCases.firstIndex(of: meant)
    else { return ask([.refusal(Message(.deskIdentityUnclear))]) }
    return ask([
      .refusal(
        Message(
          .deskIdentityNumber, [.item: .message(meant.message), .number: .number(place + 1)]))
    ])
  }

  /// Somebody else speaks: whoever was identified is not on the telephone any more.
  mutating func handOver() -> Turn {
    guard let caller else { return ask() }
    let member = caller.file.member
    let name: [Placeholder: Fact] = [.name: .text(member.fullName)]
    note(.question(.others), about: nil)
    self.caller?.offers = [.nextCaller(find: member.number)]
    return ask([
      .text(Message(.deskHandOver, name)), .numbered([Message(.deskHandOverMember, name)]),
    ])
  }

  mutating func begun(_ call: Call) -> Turn {
    guard let signedIn else { return ask() }
    return perform(.file(in: call.id, by: signedIn.session), for: .open(call))
  }
}

extension DeskAct {
  /// Whether somebody speaks who is not the member.
  fileprivate var isAboutThird: Bool {
    switch self {
    case .ask(.others, _, _), .handOver: true
    default: false
    }
  }

  /// Whether it is said of a caller.
  fileprivate var isOfCall: Bool {
    switch self {
    case .ask, .trouble, .at, .did: true
    default: false
    }
  }
}

extension CallerMatch {
  /// Whether all of a number, a username or an address was typed.
  fileprivate var isExact: Bool {
    switch self {
    case .number, .username, .email: true
    default: false
    }
  }
}
