import CMECore
import Understanding

@testable import Assistant

/// The conversation of a colleague with services in memory, and one member to call.
struct DeskRehearsal {
  static let deskReader = DeskReader(
    phrases: { Rehearsal.phrases(in: "desk-phrases") },
    members: { Rehearsal.phrases(in: "phrases") })
  static let staff = Staff(
    id: Staff.ID(7), username: "anna", name: "Anna Weiss", email: "anna@example.org",
    role: .helper, member: nil, disabledAt: nil)

  var desk: HelpDesk
  var claims: Rehearsal
  var signIn = CallerSignIn(hasPassword: true, record: SignInRecord(), resetMail: nil)
  var notes: [CallerNote] = []
  /// What the services answer instead, once.
  var nextReply: Reply?
  private(set) var requests: [Request] = []
  private var sessions: Int64 = 0

  init(_ parts: [Participation] = [part()], at now: Instant = convention.concludesAt) {
    claims = Rehearsal(parts, at: now)
    desk = HelpDesk(
      reader: Rehearsal.reader, deskReader: DeskRehearsal.deskReader,
      phrasebook: Phrasebook.read((try? PhrasebookTests.files()) ?? []).phrasebook)
  }

  /// A desk whose colleague has the member on the telephone.
  static func withCaller(
    _ parts: [Participation] = [part()], at now: Instant = convention.concludesAt
  ) -> DeskRehearsal {
    var desk = DeskRehearsal(parts, at: now)
    desk.signInAtDesk()
    _ = desk.type("okafor")
    _ = desk.type("1")
    return desk
  }

  mutating func signInAtDesk() {
    _ = take(.start)
    _ = type("anna")
    _ = take(.secret(Secret(Array("right".utf8))))
  }

  mutating func type(_ line: String) -> Heard { take(.line(line)) }

  mutating func take(_ input: Input) -> Heard {
    var turn = desk.receive(input, at: claims.now)
    var says = turn.says
    while case .perform(let request) = turn.next {
      requests.append(request)
      turn = desk.receive(.reply(reply(to: request)), at: claims.now)
      says += turn.says
    }
    return Heard(says: says, next: turn.next)
  }

  var session: StaffSession {
    StaffSession(id: sessions, staff: DeskRehearsal.staff.id, startedAt: claims.now)
  }

  private mutating func reply(to request: Request) -> Reply {
    if let reply = nextReply {
      nextReply = nil
      return reply
    }
    switch request {
    case .staffSignIn(_, let password):
      guard password == Secret(Array("right".utf8)) else { return .notSignedIn }
      sessions += 1
      return .staffSignedIn(
        StaffSignedIn(
          staff: DeskRehearsal.staff, session: session, lastSignIn: nil, failuresSince: 0))
    case .staffSignOut: return .signedOut
    case .find(let typed, _):
      let found = FoundCaller(Rehearsal.member, match: .name, events: [])
      return .found(typed.lowercased().hasSuffix("okafor") ? [found] : [])
    case .beginCall(let member, let channel, let identification, let session):
      return .callBegun(
        Call(
          id: Call.ID(3), staff: session.staff, member: member, beganAt: claims.now,
          channel: channel, identifiedBy: identification))
    case .endCall: return .callEnded
    case .file: return .file(file)
    case .note(let text, let isFollowUp, _, _): return .noted(keep(text, isFollowUp))
    case .followUps: return .followUps(notes.filter { $0.state == .open })
    case .settle: return .settled(notes[0])
    case .resetMail: return .resetMailQueued(at: claims.now)
    case .unlock: return .notAllowed(.leadOnly)
    case .submit(let seen, _, let event, .staff(let session, _)):
      return claims.submit(seen, in: event, by: .staff(session.staff))
    default: return claims.reply(to: request)
    }
  }

  private var file: CallerFile {
    CallerFile(
      member: Rehearsal.member, signIn: signIn, participations: claims.parts, deeds: [],
      notes: notes)
  }

  private mutating func keep(_ text: String, _ isFollowUp: Bool) -> CallerNote {
    let note = CallerNote(
      id: CallerNote.ID(Int64(notes.count)), member: Rehearsal.member.id,
      name: Rehearsal.member.fullName, number: Rehearsal.member.number, author: "anna",
      at: claims.now, text: text, state: isFollowUp ? .open : .told)
    notes.append(note)
    return note
  }
}
