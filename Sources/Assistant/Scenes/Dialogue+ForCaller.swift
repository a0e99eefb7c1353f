import CMECore
import Understanding

/// Where a colleague sits who does something for a caller.
public struct DeskSeat: Hashable, Sendable {
  /// The sign-in of the colleague.
  public let session: StaffSession
  /// The call.
  public let call: Call.ID
}

/// What a caller says, entered by a colleague: the same scenes, in sentences to read out.
extension Dialogue {
  /// Makes a conversation about the events of a caller.
  init(for file: CallerFile, at seat: DeskSeat, reader: Reader) {
    self.init(reader: reader, mode: .forCaller)
    self.seat = seat
    member = file.member
    tracker = file.participations
    scene = .tracker
  }

  /// Opens an event of the caller.
  mutating func begin(_ part: Participation, at now: Instant) -> Turn {
    self.now = now
    return open(part, after: [.text(Message(.eventOpened, [.event: .text(part.event.title)]))])
  }

  var isForCaller: Bool { mode == .forCaller }

  /// Whether the caller agreed to the figures as they stand, and nothing is submitted yet.
  var hasAgreed: Bool {
    part?.submitted == nil && agreedTo != nil && agreedTo == part?.entries
  }

  /// Who changes something; nil before the sign-in.
  var acting: Acting? {
    seat.map { .staff($0.session, call: $0.call) } ?? session.map(Acting.member)
  }
}

extension Act {
  /// Whether only the member themselves can ask for it.
  var isForMembersOnly: Bool {
    switch self {
    case .signIn, .forgotPassword, .certificate, .certificates, .transcript: true
    default: false
    }
  }
}
