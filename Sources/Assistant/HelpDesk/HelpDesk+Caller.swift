import CMECore
import Understanding

/// A line while a caller is on the line.
extension HelpDesk {
  mutating func hearCaller(_ line: String) -> Turn {
    takenFor = nil
    if let number = Int(line.trimmed), let offered = caller?.offers {
      guard !offered.isEmpty else { return hearNumber(line) }
      guard offered.indices.contains(number - 1) else {
        return ask([.refusal(Message(.noSuchNumber, [.count: .number(offered.count)]))])
      }
      return take(offered[number - 1])
    }
    caller?.offers = []
    caller?.isBegun = true
    let reading = reading(of: line)
    caller?.log.settleGuess(by: reading.act)
    if let day = dayNamed(in: line) { caller?.walk?.speak(of: day) }
    if case .at(.figure) = reading.act, caller?.walk != nil { return readFile(for: .told(line)) }
    if reading.act.tellsFigures, !refused(in: line).isEmpty {
      return readFile(for: .told(line))
    }
    if reading.alternatives.isEmpty { return take(reading.act) }
    guard reading.alternatives == [.none], reading.act.onlyTells else {
      return offer([reading.act] + reading.alternatives)
    }
    takenFor = reading.act
    return take(reading.act)
  }

  /// A number where nothing is numbered: what the caller typed, where that is asked.
  private mutating func hearNumber(_ line: String) -> Turn {
    guard caller?.walk?.step == .figure else {
      return ask([.text(Message(.deskNothingNumbered))])
    }
    return readFile(for: .told(line))
  }

  /// Readings that are nearly as likely, to choose from by number.
  private mutating func offer(_ acts: [DeskAct]) -> Turn {
    caller?.offers = acts
    return ask([.text(Message(.deskWhich)), .numbered(acts.map(choice))])
  }

  private func choice(_ act: DeskAct) -> Message {
    let parts = caller?.file.participations ?? []
    guard case .event(let id) = act, let part = parts.first(where: { $0.event.id == id }) else {
      return DeskWords.choice(act)
    }
    return Message(.deskChoiceEvent, [.event: .text(part.event.title)])
  }

  mutating func take(_ act: DeskAct) -> Turn {
    caller?.offers = []
    switch act {
    case .card: return readFile(for: .card)
    case .at, .did, .didSubmit: return readFile(for: .walk(act))
    case .handOver: return handOver()
    case .next, .back, .simpler, .why:
      return caller?.walk == nil
        ? ask([.text(Message(.deskWhereIsCaller))]) : readFile(for: .walk(act))
    case .trouble(let trouble, let days): return readFile(for: .diagnose(trouble, days: days))
    case .ask(let question, let days, let amounts):
      return readFile(for: .answer(question, days: days, amounts: amounts))
    case .event(let id): return speak(of: id)
    case .enterForCaller(let figures): return readFile(for: .enter(figures: figures))
    case .figures(let figures): return readFile(for: .told(figures))
    case .resetMail: return resetMail()
    case .unlock(let reason): return unlock(reason)
    case .note(let text): return note(text, isFollowUp: false)
    case .followUp(let text): return note(text, isFollowUp: true)
    default: return takeAnywhere(act)
    }
  }

  private mutating func takeAnywhere(_ act: DeskAct) -> Turn {
    switch act {
    case .done(let number): settle(number)
    case .followUps: readFollowUps()
    case .summary: readFile(for: .summary)
    case .nextCaller(let typed): closeCall(then: typed.map(AfterCall.find) ?? .free)
    case .find(let typed): closeCall(then: .find(typed))
    case .stuck: readReport()
    case .help: ask([.text(Message(.deskHelpCaller))])
    case .quit: closeCall(then: .free)
    default: ask([.text(Message(.deskNotUnderstood))])
    }
  }

  /// Reads the caller's file as it is stored now, then goes on.
  mutating func readFile(for after: AfterFile) -> Turn {
    guard let caller, let signedIn else { return ask() }
    return perform(.file(in: caller.call.id, by: signedIn.session), for: .file(after))
  }

  mutating func goOn(with file: CallerFile, _ after: AfterFile) -> Turn {
    let turn = answer(with: file, after)
    guard let act = takenFor else { return turn }
    takenFor = nil
    let taken = Message(.deskTakenFor, [.item: .message(DeskWords.choice(act))])
    return Turn(says: [.text(taken)] + turn.says, next: turn.next)
  }

  private mutating func answer(with file: CallerFile, _ after: AfterFile) -> Turn {
    caller?.file = file
    guard let caller else { return ask() }
    switch after {
    case .card: return ask([card(of: caller)])
    case .walk(let act): return walk(act, caller)
    case .diagnose(let trouble, let days): return diagnose(trouble, days, caller)
    case .answer(let question, let days, let amounts):
      return answer(question, days, amounts, caller)
    case .enter(let figures): return enter(figures)
    case .told(let figures): return told(figures)
    case .summary: return ask([.plainText(summary(of: caller))])
    case .endCall(let next): return endCall(then: next)
    }
  }

  private mutating func diagnose(_ trouble: Trouble, _ days: [Day], _ caller: Caller) -> Turn {
    if trouble == .certificate, caller.walk?.isSubmitted == true, let part = caller.part {
      note(.trouble(trouble, days: []), about: part)
      return ask(
        [.readOut(Message(.tellCertificateThere, [.event: .text(part.event.title)]))]
          + facts(of: caller).unseenSubmission)
    }
    // An event that is missed is not the one that would be guessed.
    let isGuessed = trouble == .eventMissing && !caller.isEventNamed
    let part = isGuessed ? nil : caller.part
    note(.trouble(trouble, days: days), about: part)
    return ask(
      Diagnosis(trouble, days: days, file: caller.file, part: part, at: now).says)
  }

  /// Notes what was asked; what a line was only taken for is a guess.
  mutating func note(_ what: CallLog.What, about part: Participation?) {
    caller?.log.note(what, about: part?.event.id, isGuess: takenFor != nil)
  }

  private mutating func speak(of event: Event.ID) -> Turn {
    caller?.event = event
    caller?.isEventNamed = true
    let isInList = [.tracker, .enterCredits].contains(caller?.walk?.step)
    return readFile(for: isInList ? .walk(.at(.enterCredits)) : .card)
  }

  // MARK: The instructions, step by step

  /// Begins at an instruction, or does what is wanted of the walk.
  mutating func walk(_ act: DeskAct, _ caller: Caller) -> Turn {
    var walk = caller.walk ?? Walk(at: .otherDays)
    let says = walk.take(act, facts(of: caller))
    if walk.step != caller.walk?.step { note(.step(walk.step), about: caller.part) }
    self.caller?.walk = walk
    return ask(says ?? [])
  }

  func facts(of caller: Caller) -> WalkFacts {
    WalkFacts(file: caller.file, part: caller.part, now: now).after(caller.walk)
  }
}

extension DeskAct {
  /// Whether a figure in such a line is one that the caller typed.
  fileprivate var tellsFigures: Bool {
    switch self {
    case .trouble(.saving, _), .did, .at(.disc): true
    default: false
    }
  }

  /// Whether it only tells something out of the caller's file.
  fileprivate var onlyTells: Bool {
    switch self {
    case .at, .did, .didSubmit, .trouble, .ask, .card, .summary: true
    default: false
    }
  }
}
