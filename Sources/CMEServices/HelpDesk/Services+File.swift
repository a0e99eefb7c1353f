import CMECore

/// What a colleague sees in a call.
extension Services {
  /// So many of the last deeds stand in a file.
  static let mostDeeds = 8

  /// What there is to see of the member of a call, all as of one moment.
  func file(
    in id: Call.ID, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    try store.lookingAtDesk { rows in
      switch try rows.acting(session, id, for: nil, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success((_, let call)):
        guard let member = try rows.member(call.member) else { throw ServiceFailure.gone }
        return .file(try file(of: member, rows))
      }
    }
  }

  private func file(of member: Member, _ rows: any HelpDeskRows) throws -> CallerFile {
    CallerFile(
      member: member, signIn: try signIn(of: member, rows),
      participations: try rows.events(of: member.id).compactMap {
        try rows.participation(of: member.id, in: $0)
      },
      deeds: try rows.lastRows(about: member, most: Services.mostDeeds)
        .map { CallerDeed($0, about: member) },
      notes: try rows.notes(about: member.id))
  }

  private func signIn(of member: Member, _ rows: any HelpDeskRows) throws -> CallerSignIn {
    let key = AccountKey.member(member.id)
    return CallerSignIn(
      hasPassword: try rows.passwordHash(of: key) != nil, record: try rows.signInRecord(of: key),
      resetMail: try rows.lastResetMail(to: member))
  }
}
