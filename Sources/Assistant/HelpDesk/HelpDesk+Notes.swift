import CMECore

/// Notes about a caller, and what somebody has to come back to; mails and locks.
extension HelpDesk {
  mutating func note(_ text: String, isFollowUp: Bool) -> Turn {
    guard let caller, let signedIn else { return ask() }
    guard !text.allSatisfy(\.isWhitespace) else { return ask([.text(Message(.deskNoteEmpty))]) }
    return perform(
      .note(text, isFollowUp: isFollowUp, in: caller.call.id, by: signedIn.session), for: .note)
  }

  mutating func noted(_ note: CallerNote) -> Turn {
    let isOpen = note.state == .open
    caller?.log.done.append(.noted(note))
    return ask([.text(Message(isOpen ? .deskFollowUpKept : .deskNoted, [.text: .text(note.text)]))])
  }

  mutating func readFollowUps() -> Turn {
    guard let signedIn else { return ask() }
    return perform(.followUps(by: signedIn.session), for: .followUps(isGreeting: false))
  }

  mutating func list(_ notes: [CallerNote], isGreeting: Bool) -> Turn {
    listed = notes
    guard !notes.isEmpty else { return ask([.text(Message(.deskNoFollowUps))]) }
    let lines = notes.prefix(HelpDesk.mostListed).map { line(of: $0) }
    let more = notes.count - lines.count
    let rest: [Say] =
      more > 0 ? [.text(Message(.deskMoreFollowUps, [.count: .number(more)]))] : []
    return ask(
      [.text(Message(.deskFollowUps, [.count: .number(notes.count)])), .numbered(lines)] + rest)
  }

  /// The most follow-ups that are shown at once.
  private static let mostListed = 9

  private func line(of note: CallerNote) -> Message {
    Message(
      .deskFollowUp,
      [
        .name: .text(note.name), .number: .text(note.number), .text: .text(note.text),
        .from: .text(note.author), .time: .clock(note.at, asOf: now),
      ])
  }

  mutating func settle(_ number: Int) -> Turn {
    guard let signedIn, !listed.isEmpty else { return readFollowUps() }
    guard listed.indices.contains(number - 1) else {
      return ask([.refusal(Message(.noSuchNumber, [.count: .number(listed.count)]))])
    }
    return perform(.settle(listed[number - 1].id, by: signedIn.session), for: .settle)
  }

  mutating func settled(_ note: CallerNote) -> Turn {
    caller?.log.done.append(.settled(note))
    return ask([.text(Message(.deskSettled, [.text: .text(note.text)]))])
  }

  // MARK: The password of the caller, which nobody here sees

  mutating func resetMail() -> Turn {
    guard let caller, let signedIn else { return ask() }
    if let asked = caller.log.resetMail(since: now.advanced(bySeconds: -HelpDesk.mailPatience)) {
      return ask([.text(Message(.deskResetMailBefore, [.time: .clock(asked, asOf: now)]))])
    }
    return perform(.resetMail(in: caller.call.id, by: signedIn.session), for: .resetMail)
  }

  /// So many seconds a mail has before another one may void it.
  private static let mailPatience = 120

  mutating func resetMailQueued(at instant: Instant) -> Turn {
    caller?.log.done.append(.resetMail(at: instant))
    return ask([.text(Message(.deskResetMail)), .text(Message(.deskResetMailSay))])
  }

  mutating func unlock(_ reason: String) -> Turn {
    guard let caller, let signedIn else { return ask() }
    guard signedIn.staff.role == .lead else { return ask([.refusal(Message(.deskLeadOnly))]) }
    return perform(
      .unlock(in: caller.call.id, reason: reason, by: signedIn.session),
      for: .unlockCaller(reason: reason))
  }

  mutating func unlocked(_ reason: String) -> Turn {
    caller?.log.done.append(.unlocked(reason: reason))
    return ask([.text(Message(.deskUnlocked))])
  }
}
