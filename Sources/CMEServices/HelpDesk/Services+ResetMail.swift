import CMECore
import Foundation

/// The forgotten password, begun by a colleague who never sees the code.
extension Services {
  /// Queues a mail with a code for the member of a call, within the limits of whoever asks.
  ///
  /// A reset belongs to the name that is typed, and here none is: it goes by all names that mean the
  /// member. So whichever of them the caller types next, it is that reset that is under way, and no
  /// second mail voids the first. Where the caller asked before and waits at the prompt, the new
  /// code is taken there too. An address that people share is a name of the reset as well; whoever
  /// else has it can still ask for a code of their own.
  func resetMail(
    in id: Call.ID, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let typed: TypedNames
    switch try store.lookingAtDesk({ try typedNames(in: id, by: session, $0, at: now) }) {
    case .failure(let refusal): return .notAllowed(refusal)
    case .success(let found): typed = found
    }
    let names = try typed.hashes(passwords)
    return try store.atDesk { rows in
      switch try rows.acting(session, id, for: nil, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success((_, let call)):
        guard let member = try rows.member(call.member) else { throw ServiceFailure.gone }
        return try resetMail(to: member, names, rows, Stamp(call, at: now))
      }
    }
  }

  private func resetMail(
    to member: Member, _ names: [NameHash], _ rows: any HelpDeskRows, _ stamp: Stamp
  ) throws -> Reply {
    if let next = try mayNotSend(to: member, rows, stamp) { return .resetMailRefused(until: next) }
    guard let name = names.first else { throw ServiceFailure.gone }
    let reset = try rows.addReset(of: name, at: stamp.at)
    try rows.add(names, to: reset.id)
    try send(reset, to: member, rows, stamp)
    return .resetMailQueued(at: stamp.at)
  }

  private func typedNames(
    in id: Call.ID, by session: StaffSession, _ rows: any HelpDeskRows, at now: Instant
  ) throws -> Result<TypedNames, StaffRefusal> {
    switch try rows.acting(session, id, for: nil, at: now) {
    case .failure(let refusal): return .failure(refusal)
    case .success((_, let call)):
      guard let member = try rows.member(call.member) else { throw ServiceFailure.gone }
      let names = try [member.username, member.number, member.email].map(\.normalised).filter {
        try rows.match($0, in: .member).members.contains(member)
      }
      return .success(TypedNames(names: names, salt: try rows.nameSalt()))
    }
  }
}

/// The names that mean one person, and what they are hashed with.
private struct TypedNames {
  let names: [String]
  let salt: Data

  /// Each once: a username is often the e-mail address.
  func hashes(_ cost: PasswordHashing) throws(ServiceFailure) -> [NameHash] {
    var hashes: [NameHash] = []
    for name in names {
      let hash = try NameHash(name, salt: salt, cost)
      if !hashes.contains(hash) { hashes.append(hash) }
    }
    return hashes
  }
}
