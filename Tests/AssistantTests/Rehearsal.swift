import CMECore
import Foundation
import Understanding

@testable import Assistant

/// A conversation with services in memory that decide by the same rules as the real ones.
struct Rehearsal {
  static let reader = Reader { phrases(in: "phrases") }

  static func phrases(in folder: String) -> [PhraseSet] {
    let folder = PhrasebookTests.folder.appendingPathComponent(folder)
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).sorted().flatMap { file -> [PhraseSet] in
      let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return PhraseFile.parse(text ?? "")
    }
  }
  static let member = Member(
    id: Member.ID(1), number: "10021", username: "jokafor", email: "j@example.org",
    givenName: "Jane", familyName: "Okafor", credentials: "MD", profession: "physician")

  var dialogue = Dialogue(reader: Rehearsal.reader, mode: .real)
  var parts: [Participation]
  var now: Instant
  /// The services for accounts: what was asked for, and when.
  var accounts = RehearsalAccounts()
  /// The services for certificates.
  var certificates = RehearsalCertificates()
  /// What the services answer instead, once.
  var nextReply: Reply?
  private(set) var requests: [Request] = []
  /// Every input so far and what came of it.
  private(set) var exchanges: [Exchange] = []

  init(_ parts: [Participation], at now: Instant = convention.concludesAt) {
    self.parts = parts
    self.now = now
  }

  /// A conversation in which the member has signed in.
  static func signedIn(
    _ parts: [Participation] = [part()], at now: Instant = convention.concludesAt
  ) -> Rehearsal {
    var rehearsal = Rehearsal(parts, at: now)
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    _ = rehearsal.take(.secret(Secret(Array("right".utf8))))
    return rehearsal
  }

  /// Types a line and gives all that is said until the next one is asked for.
  mutating func type(_ line: String) -> Heard { take(.line(line)) }

  mutating func take(_ input: Input) -> Heard {
    var turn = receive(input)
    var says = turn.says
    while case .perform(let request) = turn.next {
      requests.append(request)
      turn = receive(.reply(reply(to: request)))
      says += turn.says
    }
    return Heard(says: says, next: turn.next)
  }

  private mutating func receive(_ input: Input) -> Turn {
    let before = dialogue
    let turn = dialogue.receive(input, at: now)
    exchanges.append(Exchange(before: before, input: input, turn: turn, after: dialogue))
    return turn
  }

  var signedIn: SignedIn {
    SignedIn(
      member: Self.member,
      session: SignInSession(id: Int64(requests.count), member: Self.member.id, startedAt: now),
      lastSignIn: nil, failuresSince: 0)
  }

  mutating func reply(to request: Request) -> Reply {
    if let reply = nextReply {
      nextReply = nil
      return reply
    }
    switch request {
    case .signIn(_, let password):
      return password == accounts.password ? .signedIn(signedIn) : .notSignedIn
    case .tracker: return .tracker(parts)
    case .participation(_, let event):
      return .participation(parts.first { $0.event.id == event } ?? parts[0])
    case .change(let changes, _, let event, _): return change(changes, in: event)
    case .submit(let seen, _, let event, .member(let session)):
      return submit(seen, in: event, by: .member(session.member))
    case .certificates: return .certificates(certificates.of(parts))
    case .deliver(let page, let way, _, _): return certificates.deliver(page, way)
    default: return accounts.reply(to: request, at: now)
    }
  }

  private mutating func change(_ changes: [FigureChange], in event: Event.ID) -> Reply {
    let part = parts.first { $0.event.id == event } ?? parts[0]
    let differing = changes.filter { part.figures[$0.day] != $0.from }
    guard differing.isEmpty else {
      let actual = differing.map {
        FigureChange(day: $0.day, from: $0.from, to: part.figures[$0.day])
      }
      return .refused(.changedElsewhere(actual), part)
    }
    for change in changes {
      let refusal = ClaimRules.refusal(entering: change.to, on: change.day, in: part, at: now)
      if let refusal { return .refused(refusal, part) }
    }
    let new = part.with(figures: part.figures.merging(changes.map { ($0.day, $0.to) }), at: now)
    keep(new)
    return .changed(new)
  }

  mutating func submit(_ seen: [Entry], in event: Event.ID, by actor: Actor) -> Reply {
    let part = parts.first { $0.event.id == event } ?? parts[0]
    if let refusal = ClaimRules.refusal(claiming: part, at: now) { return .refused(refusal, part) }
    let known = Dictionary(uniqueKeysWithValues: seen.map { ($0.day, $0.credits) })
    let differing = part.changes(since: known)
    guard differing.isEmpty else { return .refused(.changedElsewhere(differing), part) }
    if let refusal = ClaimRules.refusal(submitting: part, at: now) {
      return .refused(refusal, part)
    }
    let new = part.submitted(at: now)
    keep(new)
    return .submitted(new)
  }

  mutating func keep(_ new: Participation) {
    parts = parts.map { $0.event.id == new.event.id ? new : $0 }
  }
}

/// What was said in a turn, and what is waited for then.
struct Heard {
  let says: [Say]
  let next: Next

  /// The ids of all that was said, in order; a list or record gives those of its lines.
  var ids: [MessageID] {
    says.flatMap { say -> [MessageID] in
      switch say {
      case .text(let message), .refusal(let message), .question(let message): [message.id]
      case .list(let messages), .numbered(let messages), .plainText(let messages):
        messages.map(\.id)
      case .card(let title, let rows): [title.id] + rows.map(\.id)
      case .page(.preview): [.certificatePreview]
      case .page(.certificate): [.certificateTitle]
      case .page(.transcript): [.transcriptTitle]
      case .report: [.reportSummary]
      case .clearScreen: []
      }
    }
  }
}
