import CMECore

/// What colleagues write down for each other.
extension Services {
  /// Keeps a note about the member of a call, as one line that is fit to be shown.
  func note(
    _ text: String, isFollowUp: Bool, in id: Call.ID, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let text = Services.noteText(text)
    return try store.atDesk { rows in
      switch try rows.acting(session, id, for: nil, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success((_, let call)):
        if let refusal = Services.refusal(noting: text) { return .notAllowed(refusal) }
        guard let member = try rows.member(call.member) else { throw ServiceFailure.gone }
        let note = try rows.addNote(text, isFollowUp: isFollowUp, in: call, at: now)
        try rows.journal(.noted(isFollowUp: isFollowUp), .member(member), Stamp(call, at: now))
        return .noted(note)
      }
    }
  }

  /// All notes that are open, but for those about the colleague who asks.
  func followUps(
    by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    try store.lookingAtDesk { rows in
      switch try rows.staff(of: session, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success(let staff):
        return .followUps(
          try rows.openNotes().filter { note in
            try rows.member(note.member).map { !staff.isSelf($0) } ?? false
          })
      }
    }
  }

  /// What a note asked for is done; a note that is done already stays as it is.
  func settle(
    _ id: CallerNote.ID, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    try store.atDesk { rows in
      switch try rows.staff(of: session, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success(let staff): return try settle(id, by: staff, rows, at: now)
      }
    }
  }

  private func settle(
    _ id: CallerNote.ID, by staff: Staff, _ rows: any HelpDeskRows, at now: Instant
  ) throws -> Reply {
    guard let note = try rows.note(id), note.state != .told else {
      return .notAllowed(.noFollowUp)
    }
    guard let member = try rows.member(note.member) else { throw ServiceFailure.gone }
    if staff.isSelf(member) { return .notAllowed(.ownAccount) }
    guard note.state == .open else { return .settled(note) }
    try rows.settle(id, by: staff.id, at: now)
    try rows.journal(
      .noteDone, .member(member), Stamp(at: now, actor: .staff(staff.id)))
    return .settled(try rows.note(id) ?? note)
  }

  /// A note as it is kept: NFC, one line, nothing that could act on a screen, no space around it.
  private static func noteText(_ text: String) -> String {
    let words = Cleaned.text(text.normalised).split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  /// Characters are counted as the database does: by code points.
  private static func refusal(noting text: String) -> StaffRefusal? {
    let count = text.unicodeScalars.count
    if count == 0 { return .emptyNote }
    return count > CallerNote.longest
      ? .noteTooLong(characters: count, most: CallerNote.longest) : nil
  }
}
