import CMECore
import Understanding

/// Figures entered for the caller: the conversation of a member inside that of a colleague.
extension HelpDesk {
  mutating func enter(_ figures: String?) -> Turn {
    guard let caller, let signedIn else { return ask() }
    guard let part = caller.part else { return ask([.refusal(Message(.deskNoEvent))]) }
    let seat = DeskSeat(session: signedIn.session, call: caller.call.id)
    var dialogue = Dialogue(for: caller.file, at: seat, reader: reader)
    dialogue.savedHere = caller.log.savedEvents
    note(.entering, about: part)
    let opening = dialogue.begin(part, at: now)
    guard dialogue.part != nil else {
      return ask(opening.says.filter { !$0.isQuestion })
    }
    guard let figures else {
      let says = [Say.text(Message(.deskReadOut))] + opening.says
      return follow(Turn(says: says, next: opening.next), dialogue)
    }
    let turn = dialogue.receive(.line(figures), at: now)
    return follow(turn, dialogue)
  }

  /// A line for the desk itself, or for the figures.
  mutating func hearEntering(_ line: String, _ dialogue: Dialogue) -> Turn {
    if let act = deskReader.command(in: line, context) {
      if case .nextCaller = act, let warning = warnOfAgreement() { return warning }
      if act.leavesFigures { scene = .caller }
      if act.leavesFigures || act.isBesideFigures { return take(act) }
    }
    if let answer = answerBesideFigures(line, dialogue) { return answer }
    var dialogue = dialogue
    let turn = dialogue.receive(.line(line), at: now)
    return follow(turn, dialogue)
  }

  /// A question or a trouble that is surely one, answered as anywhere at the desk; the figures stay
  /// as they are.
  private mutating func answerBesideFigures(_ line: String, _ dialogue: Dialogue) -> Turn? {
    var dialogue = dialogue
    guard dialogue.reading(of: line, on: nil).act.isNoFigure else { return nil }
    let reading = deskReader.read(line, in: context)
    guard reading.alternatives.isEmpty else { return nil }
    switch reading.act {
    case .ask, .trouble: return take(reading.act)
    default: return nil
    }
  }

  mutating func hear(_ reply: Reply, for dialogue: Dialogue, _ wish: FigureWish) -> Turn {
    var dialogue = dialogue
    switch reply {
    case .changed(let part), .submitted(let part), .participation(let part),
      .refused(_, let part):
      keep(part)
      if case .changed = reply { log(wish, in: part) }
      if case .submitted = reply { log(.submit, in: part) }
    default: break
    }
    let turn = dialogue.receive(.reply(reply), at: now)
    guard case .submitted = reply else { return follow(turn, dialogue) }
    scene = .caller
    caller?.hasAgreed = false
    return ask(turn.says.filter { !$0.isQuestion } + [.text(Message(.deskSaySubmitted))])
  }

  /// Does what the conversation about figures wants done.
  private mutating func follow(_ turn: Turn, _ dialogue: Dialogue) -> Turn {
    if let event = dialogue.part?.event.id { caller?.event = event }
    caller?.hasAgreed = dialogue.hasAgreed
    switch turn.next {
    case .askLine, .askSecret:
      scene = .entering(dialogue)
      return turn
    case .perform(let request):
      scene = .entering(dialogue)
      return perform(request, for: .claim(dialogue, FigureWish(request)), saying: turn.says)
    case .leave:
      scene = .caller
      return ask(turn.says + [.text(Message(.deskFiguresLeft))])
    }
  }

  private mutating func keep(_ part: Participation) {
    guard let file = caller?.file else { return }
    let parts = file.participations.map { $0.event.id == part.event.id ? part : $0 }
    caller?.file = CallerFile(
      member: file.member, signIn: file.signIn, participations: parts, deeds: file.deeds,
      notes: file.notes)
  }

  private mutating func log(_ wish: FigureWish, in part: Participation) {
    switch wish {
    case .nothing: break
    case .save(let changes):
      caller?.log.done.append(.saved(changes, part.event.id))
    case .submit:
      let total = part.submitted?.total ?? .zero
      caller?.log.done.append(.submitted(part.event.id, total: total))
    }
  }
}

extension FigureWish {
  fileprivate init(_ request: Request) {
    switch request {
    case .change(let changes, _, _, _): self = .save(changes)
    case .submit: self = .submit
    default: self = .nothing
    }
  }
}

extension Act {
  /// Whether nothing of it is for the figures that are entered.
  fileprivate var isNoFigure: Bool {
    switch self {
    case .ask, .outside, .none, .human, .social: true
    default: false
    }
  }
}

extension DeskAct {
  /// Whether figures are no longer entered after it.
  fileprivate var leavesFigures: Bool {
    switch self {
    case .card, .nextCaller, .summary, .resetMail, .unlock, .stuck: true
    default: false
    }
  }

  /// Whether it may be done while figures are entered.
  fileprivate var isBesideFigures: Bool {
    switch self {
    case .note, .followUp: true
    default: false
    }
  }
}
