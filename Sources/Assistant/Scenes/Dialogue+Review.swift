import CMECore

/// Instruction 10: the record as it will be, the warning, and the word that cannot be taken back.
extension Dialogue {
  /// Shows the review, or whatever keeps the claim from it.
  mutating func showReview(after says: [Say] = []) -> Turn {
    guard let part else { return ask(says) }
    scene = .review
    switch ClaimRules.refusal(submitting: part, at: now) {
    case nil where isForCaller:
      return ask(says + [.readOut(reviewForCaller(part)), .readOut(Message(.reviewWarning))])
    case nil:
      return ask(says + [.text(Message(.review))] + preview + [.text(Message(.reviewWarning))])
    case .daysHeld: return ask(says + waiting(for: part))
    case .daysWithoutFigure(let days):
      scene = days.first.map(Scene.credits) ?? .review
      return ask(says)
    case let refusal?: return ask(says + [refusing(refusal)])
    }
  }

  /// The record as it will be, in one sentence to read out.
  private func reviewForCaller(_ part: Participation) -> Message {
    Message(
      .reviewForCaller,
      [
        .event: .text(part.event.title), .entries: entryFacts(part.entries),
        .total: .credits(part.figures.values.total), .name: .text(member?.fullName ?? ""),
      ])
  }

  private func waiting(for part: Participation) -> [Say] {
    let held = ClaimRules.heldDays(of: part, at: now)
    if part.entries.isEmpty, let first = held.map(\.until).min() {
      return [.text(Message(.waitingForAll, [.moment: .moment(first, part.event.zone)]))]
    }
    return [
      .text(Message(.reviewWaiting, [.days: .all(held.map { name($0.day) })])),
      .list(part.event.days.map { dayState($0.day, in: part) }),
    ]
  }

  /// Submits where the word itself was typed at the review; leads there from anywhere else.
  mutating func submit() -> Turn {
    guard let part, let acting else { return chooseFirst() }
    guard saveOver == nil else { return ask() }
    if let refusal = ClaimRules.refusal(submitting: part, at: now) {
      if refusal.isForTheOffice, let turn = reread(for: .submit) { return turn }
      switch refusal {
      case .daysWithoutFigure(let days): scene = days.first.map(Scene.credits) ?? scene
      case .daysHeld: scene = .review
      default: break
      }
      return askShort([refusing(refusal)])
    }
    guard scene == .review else { return showReview() }
    guard isTheWord(line) else {
      let isYes = isForCaller && SearchKey.words(line).first == "yes"
      return isYes ? affirmed() : ask([.text(Message(.typeTheWord))])
    }
    guard !isForCaller || agreedTo == part.entries else {
      return ask([.refusal(Message(.callerNotAsked))])
    }
    return perform(
      .submit(seen: part.entries, of: part.member, in: part.event.id, by: acting),
      for: .submit)
  }

  /// The word by itself, in whatever case and quotes; with a question mark or dots it is a doubt.
  private func isTheWord(_ line: String) -> Bool {
    let around = Set("\"'`“”‘’«»!. \t\r\n")
    var word = line[...]
    while let first = word.first, around.contains(first) { word.removeFirst() }
    while let last = word.last, around.contains(last) { word.removeLast() }
    return word.lowercased() == "submit" && !line.contains("..")
  }

  /// The total and the certificate, after submitting.
  mutating func submitted(_ new: Participation) -> Turn {
    keep(new)
    history = History()
    hasSubmitted = true
    scene = .done
    return readCertificates(for: .ofOpenEvent, saying: [.text(submittedMessage(new))])
  }

  func submittedMessage(_ part: Participation) -> Message {
    let at = part.submitted?.submittedAt ?? now
    return Message(
      submittedID(part),
      [
        .event: .text(part.event.title), .total: .credits(part.submitted?.total ?? .zero),
        .moment: .moment(at, part.event.zone),
      ])
  }

  private func submittedID(_ part: Participation) -> MessageID {
    if isForCaller { return .submittedForCaller }
    return part.submitted?.isByDesk == true ? .submittedByDesk : .submitted
  }

  mutating func affirmed() -> Turn {
    if scene == .resetName { return settleResetName(true) }
    guard scene == .review, canSubmit else { return askShort() }
    guard isForCaller else { return ask([.text(Message(.typeTheWord))]) }
    guard isBareYes else { return ask([.refusal(Message(.callerNotAsked))]) }
    agreedTo = part?.entries
    return ask()
  }

  /// Whether the line says yes and nothing beside it: neither "yes but is her name right" nor "that
  /// is all" is a consent.
  private var isBareYes: Bool {
    let words = Set(SearchKey.words(line))
    return !line.contains("?") && words.count <= Dialogue.longestYes
      && words.isDisjoint(with: Dialogue.reservations)
      && !words.isDisjoint(with: Dialogue.consents)
  }

  private static let longestYes = 8
  private static let consents: Set = [
    "yes", "y", "yep", "yeah", "yea", "agree", "agrees", "agreed", "correct", "right", "confirmed",
    "confirms", "ahead",
  ]
  private static let reservations: Set = [
    "but", "wait", "what", "is", "are", "if", "only", "except", "not", "no", "though", "first",
    "should", "can", "does", "unless", "name", "wants",
  ]

  mutating func denied() -> Turn {
    if scene == .resetName { return settleResetName(false) }
    agreedTo = nil
    return scene == .review && canSubmit ? ask([.text(Message(.notSubmitted))]) : askShort()
  }
}
