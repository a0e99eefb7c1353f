import CMECore
import Understanding

/// What a colleague was asked last.
indirect enum DeskScene: Sendable {
  case signInName
  case signInPassword(name: String)
  /// Nobody touched a key for long: the password once more, then on with what was before.
  case locked(DeskScene)
  /// Nobody is on the line.
  case free
  /// Several people fit what was typed.
  case choosing([FoundCaller])
  /// How the caller speaks, and what showed who they are.
  case identifying(FoundCaller)
  /// A caller is on the line.
  case caller
  /// Figures are entered for the caller.
  case entering(Dialogue)
}

extension DeskScene {
  /// The same in another session of the colleague.
  func at(_ session: StaffSession) -> DeskScene {
    guard case .entering(var dialogue) = self else { return self }
    dialogue.seat = dialogue.seat.map { DeskSeat(session: session, call: $0.call) }
    return .entering(dialogue)
  }
}

/// A colleague who is signed in.
struct DeskSignIn: Hashable, Sendable {
  let staff: Staff
  var session: StaffSession
}

/// A caller on the line, and all that was said and done in the call.
struct Caller: Sendable {
  let call: Call
  var file: CallerFile
  /// The event that is spoken about.
  var event: Event.ID?
  /// Whether somebody said which event it is.
  var isEventNamed = false
  /// The event that an answer was last said to be taken for.
  var toldEvent: Event.ID?
  /// Where the caller is in the instructions of the portal.
  var walk: Walk?
  /// What the last line may have meant, by number.
  var offers: [DeskAct] = []
  /// Whether anything was said about them yet.
  var isBegun = false
  /// What was asked and done.
  var log = CallLog()
  /// Whether the caller agreed to figures that nobody has submitted.
  var hasAgreed = false

  /// The caller's part in the event that is spoken about.
  var part: Participation? { file.participations.first { $0.event.id == event } }

  init(call: Call, file: CallerFile, at now: Instant) {
    self.call = call
    self.file = file
    event = Caller.likeliest(of: file.participations, at: now)?.event.id
  }

  /// The event that a call is about unless somebody says otherwise: one that can be claimed, else
  /// one whose days are held, else the latest that is over.
  private static func likeliest(of parts: [Participation], at now: Instant) -> Participation? {
    let standing = parts.map { (part: $0, standing: ClaimRules.standing(of: $0, at: now)) }
    let claimable = standing.first { $0.standing.isClaimable }
    let held = standing.first { if case .held = $0.standing { true } else { false } }
    return (claimable ?? held)?.part ?? parts.first { $0.event.concludesAt <= now } ?? parts.first
  }
}

/// What a request under way is for.
enum DeskErrand: Sendable {
  case signIn, unlock
  /// The notes that are open; at the sign-in or when asked for.
  case followUps(isGreeting: Bool)
  case find(String)
  /// Find whoever is named in a line that as a whole finds nobody.
  case findNamed(in: String)
  case begin
  /// Read the file of a call that has just begun.
  case open(Call)
  /// Read what there is of the caller, then go on.
  case file(AfterFile)
  case resetMail
  case unlockCaller(reason: String)
  case note, settle
  case claim(Dialogue, FigureWish)
  case report
  case endCall(AfterCall)
  case signOut
}

/// What the file of a caller is read for.
enum AfterFile: Sendable {
  case card
  /// Go on with a caller who is led, or begin at the instruction.
  case walk(DeskAct)
  case answer(CallerQuestion, days: [Day], amounts: [Credits])
  case diagnose(Trouble, days: [Day])
  case enter(figures: String?)
  case told(String)
  case summary
  case endCall(AfterCall)
}

/// What a request of the embedded conversation would change.
enum FigureWish: Hashable, Sendable {
  case nothing
  case save([FigureChange])
  case submit
}

/// What comes after a call.
enum AfterCall: Hashable, Sendable {
  case free
  case find(String)
  case leave
}
