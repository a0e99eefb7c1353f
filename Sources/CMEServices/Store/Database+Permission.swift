import CMECore
import GRDB

/// Whether somebody may change something of a member.
enum Permission {
  /// They may: who it is, and when.
  case may(Stamp)
  /// Their session is over.
  case over(SessionEnd)
  /// A colleague may not.
  case notAllowed(StaffRefusal)
}

extension Database {
  /// Whether somebody may change something of a member now; asked in the transaction of the change.
  func permission(
    _ acting: Acting, for member: Member.ID, at now: Instant
  ) throws -> Permission {
    switch acting {
    case .member(let session):
      if let end = try end(of: session, for: member, at: now) { return .over(end) }
      return .may(Stamp(at: now, actor: .member(session.member)))
    case .staff(let session, let call):
      switch try self.acting(session, call, for: member, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success((_, let call)): return .may(Stamp(call, at: now))
      }
    }
  }
}
