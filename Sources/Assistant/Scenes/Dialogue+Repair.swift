import CMECore
import Understanding

/// What happens when a line was not understood, or understood in two ways.
extension Dialogue {
  /// Once: a shorter question; twice: an example, help and whom to ask; three times: choices.
  mutating func notUnderstood() -> Turn {
    if let turn = takeForTheOnlyEvent() { return turn }
    misses += 1
    switch misses {
    case 1:
      return askShort([.text(Message(scene == .signInName ? .notUnderstoodName : .notUnderstood))])
    case 2: return askShort([.text(Message(.notUnderstood)), .text(example), .text(whereToAsk)])
    default:
      return offer(
        [.act(.help), .act(.review), .act(.ask(.stepsOverview)), .act(.human), .noneOfThese],
        introducing: Message(.notUnderstoodChoices))
    }
  }

  /// Says that there is no answer; the second time, where there may be one.
  mutating func outside() -> Turn {
    misses += 1
    return digress([.text(Message(.outside))] + (misses > 1 ? [.text(whereToAsk)] : []))
  }

  private var whereToAsk: Message { Message(member == nil ? .whereToAskSignIn : .whereToAsk) }

  /// A figure or a number that has no place yet: what has to come before it.
  mutating func misplaced(_ reading: Reading?) -> Turn? {
    guard reading?.amounts.isEmpty == false || Int(line) != nil else { return nil }
    switch scene {
    case .signInName: return reading?.days.isEmpty == false || !isNumber ? chooseFirst() : nil
    case .tracker where isNumber && !tracker.isEmpty:
      return ask([.refusal(Message(.noSuchNumber, [.count: .number(tracker.count)]))])
    case .tracker: return takeForTheOnlyEvent() ?? takeForTheEventOfItsDays() ?? chooseFirst()
    default: return nil
    }
  }

  var isNumber: Bool { Int(line.filter { !$0.isWhitespace }) != nil }

  /// Figures typed at the list of events are for the only event that can be claimed.
  private mutating func takeForTheOnlyEvent() -> Turn? {
    let claimable = tracker.filter { ClaimRules.standing(of: $0, at: now).isClaimable }
    guard scene == .tracker, let only = claimable.first, claimable.count == 1,
      let day = ClaimRules.openDays(of: only, at: now).first?.day
    else { return nil }
    var inside = self
    inside.part = only
    inside.scene = .credits(day)
    let act = reader.read(line, in: inside.context).act
    switch act {
    case .enter, .pickDay:
      self = inside
      history = History()
      return take(act)
    default: return nil
    }
  }

  mutating func offer(_ acts: [Act]) -> Turn {
    let acts = acts.filter { ![.none, .outside].contains($0) }
    return offer(
      acts.map(Offer.act) + [.noneOfThese],
      introducing: Message(acts.count > 1 ? .whichOfThese : .isItThis))
  }

  /// Offers by number what differs in its words.
  mutating func offer(_ choices: [Offer], introducing message: Message) -> Turn {
    offers = []
    for choice in choices
    where !offers.contains(where: { self.choice($0) == self.choice(choice) }) {
      offers.append(choice)
    }
    return ask([.text(message)])
  }

  /// Asks before saving a figure of a line that tells more than rules can read; nil: no need.
  mutating func confirm(_ entries: [Entry], about reading: Reading?) -> Turn? {
    guard reading?.isDoubtful == true else { return nil }
    return confirm(entries)
  }

  /// Asks before saving figures; nil where none of them can be saved, or is not yet.
  mutating func confirm(
    _ entries: [Entry], introducing id: MessageID = .confirmEntries
  ) -> Turn? {
    guard let part else { return nil }
    let savable = entries.filter { entry in
      part.figures[entry.day] != entry.credits
        && ClaimRules.refusal(entering: entry.credits, on: entry.day, in: part, at: now) == nil
    }
    guard !savable.isEmpty else { return nil }
    return offer([.act(.enter(entries)), .carryOn], introducing: Message(id))
  }

  /// Whether what is offered is to save figures, or to mail a page, or not to.
  var isConfirming: Bool {
    guard offers.count == 2, offers[1] == .carryOn else { return false }
    switch offers[0] {
    case .act(.enter), .mail: return true
    default: return false
    }
  }

  /// Yes is the first of the two, no the second.
  func answerToConfirming(_ act: Act) -> Offer? {
    switch act {
    case .affirm: offers[0]
    case .deny, .undo: offers[1]
    default: nil
    }
  }

  /// What is offered at the moment, by number.
  var offerLines: [Say] {
    let lines = offers.map { choice($0) }
    return lines.isEmpty ? [] : [Say.numbered(lines)]
  }

  /// What a line picks where something is offered by number.
  ///
  /// Where it is asked whether a figure is right, another figure is the right one.
  func listChoice(in line: String) -> ListChoice? {
    guard !offers.isEmpty, let choice = ListChoice(line) else { return nil }
    switch choice {
    case .number(let number) where isConfirming:
      return offers.indices.contains(number - 1) && !isRefusing(line) ? choice : nil
    case .number: return choice
    case .noneOfThem: return offers.contains(.noneOfThese) ? choice : nil
    }
  }

  /// "no, 2": another figure, not the second of the two.
  private func isRefusing(_ line: String) -> Bool { line.lowercased().hasPrefix("no") }

  /// What was picked; nil for a number that is not in the list.
  func offer(_ choice: ListChoice) -> Offer? {
    switch choice {
    case .number(let number): offers.indices.contains(number - 1) ? offers[number - 1] : nil
    case .noneOfThem: .noneOfThese
    }
  }

  mutating func take(_ offer: Offer) -> Turn {
    offers = []
    if offer != .noneOfThese { misses = 0 }
    switch offer {
    case .act(let act): return take(act)
    case .certificate(let certificate, let delivery): return give(certificate, by: delivery)
    case .mail(let page, let act):
      return page.map { deliver($0, by: .email) } ?? take(act)
    case .anotherEvent: return showTrackerAgain()
    case .clearFigures: return clearFigures()
    case .carryOn: return ask()
    case .noneOfThese:
      misses += 1
      return askShort([.text(Message(.sayItAnew))] + (misses > 1 ? [.text(whereToAsk)] : []))
    }
  }

  private func choice(_ offer: Offer) -> Message {
    switch offer {
    case .act(let act): choice(act)
    case .certificate(let certificate, _): choice(certificate)
    case .mail: Message(.choiceMail)
    case .anotherEvent: Message(.choiceAnotherEvent)
    case .clearFigures: Message(.choiceClearFigures)
    case .carryOn: Message(.choiceCarryOn)
    case .noneOfThese: Message(.choiceNone)
    }
  }

  private func choice(_ act: Act) -> Message {
    switch act {
    case .ask(let topic): Message(.topic(topic))
    case .enter(let entries): Message(.choiceEnter, [.entries: entryFacts(entries)])
    case .pickDay(let day): Message(.choiceDay, [.day: name(day)])
    case .pickEvent(let id):
      Message(.choiceEvent, [.event: .text(tracker.first { $0.event.id == id }?.event.title ?? id)])
    default: Message(MessageID.choice(act))
    }
  }
}
