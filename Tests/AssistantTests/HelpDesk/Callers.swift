import CMECore
import TestSupport

@testable import Assistant

/// How a caller stands who is diagnosed: their sign-in, their mail, or their Saturday.
enum CallerState: String, CaseIterable, Sendable {
  case locked, lockOver, noPassword, mailWaiting, mailTrouble, mailFailed, mailSent, mailOld
  case notConcluded, held, cancelled, waitlisted, notRegistered, closed, submitted, dayEmpty
  case noEvents, severalEvents, fine

  /// Two days after the convention.
  static let now = at("2026-10-20T12:00:00Z")

  var file: CallerFile {
    CallerFile(
      member: Rehearsal.member, signIn: signIn, participations: participations, deeds: [],
      notes: [])
  }

  /// The event in question, where one is.
  var part: Participation? { [.noEvents, .severalEvents].contains(self) ? nil : convention }

  private var participations: [Participation] {
    switch self {
    case .noEvents: []
    case .severalEvents: [convention, participation(event("OBST", "Obstetric Course"))]
    default: [convention]
    }
  }

  // MARK: The sign-in

  static let lockedUntil = at("2026-10-20T12:04:00Z")

  private var signIn: CallerSignIn {
    let record =
      switch self {
      case .locked: SignInRecord(failuresInARow: 8, lockedUntil: Self.lockedUntil, failuresSince: 8)
      case .lockOver:
        SignInRecord(failuresInARow: 5, lockedUntil: Self.now, failuresSince: 5)
      default: SignInRecord(lastSignIn: at("2026-10-19T08:00:00Z"))
      }
    return CallerSignIn(hasPassword: self != .noPassword, record: record, resetMail: mail)
  }

  private var mail: SentMail? {
    let asked = at("2026-10-20T11:50:00Z")
    return switch self {
    case .mailWaiting: SentMail(askedAt: asked, state: .waiting(trouble: nil))
    case .mailTrouble: SentMail(askedAt: asked, state: .waiting(trouble: "451 try later"))
    case .mailFailed: SentMail(askedAt: asked, state: .failed(reason: "550 no such user"))
    case .mailSent: SentMail(askedAt: asked, state: .sent(at: at("2026-10-20T11:51:00Z")))
    case .mailOld:
      SentMail(
        askedAt: at("2026-10-20T09:00:00Z"), state: .sent(at: at("2026-10-20T09:01:00Z")))
    default: nil
    }
  }

  // MARK: The claim

  private var convention: Participation {
    let empty = [.held, .cancelled, .waitlisted, .notRegistered, .dayEmpty].contains(self)
    let figures = empty ? [friday: 200, sunday: 350] : [friday: 200, saturday: 0, sunday: 350]
    let made = participation(programme, figures, registered: registrations)
    return self == .submitted ? made.submitted(at: at("2026-10-19T09:00:00Z")) : made
  }

  private var programme: Event {
    switch self {
    case .notConcluded: event("CONV", "Convention", concludes: "2026-10-21T17:00:00Z")
    case .closed: event("CONV", "Convention", closes: "2026-10-19T04:00:00Z")
    default: event("CONV", "Convention")
    }
  }

  private var registrations: [Registration] {
    let others = [registered(friday), registered(sunday)]
    return switch self {
    case .held: others + [registered(saturday, onsite: "2026-10-17T14:00:00Z")]
    case .cancelled: others + [registered(saturday, .cancelled)]
    case .waitlisted: others + [registered(saturday, .waitlisted)]
    case .notRegistered: others
    default: others + [registered(saturday)]
    }
  }
}

/// A part in an event, under a name that is free inside of types with a property `part`.
private func participation(
  _ event: Event, _ figures: [Day: Int] = [:],
  registered days: [Registration] = [registered(friday)]
) -> Participation {
  part(event, figures, registered: days)
}

/// The words of what is said, as the prompts of the project have them.
enum Spoken {
  static let book: Phrasebook = {
    let files = (try? PhrasebookTests.files()) ?? []
    return Phrasebook.read(files).phrasebook
  }()

  static func words(_ message: Message) -> String { book.words(for: message) { $0 } }

  static func lines(_ says: [Say]) -> [String] {
    says.flatMap { say -> [String] in
      switch say {
      case .text(let message), .refusal(let message), .question(let message): [words(message)]
      case .list(let messages), .numbered(let messages): messages.map(words)
      default: []
      }
    }
  }

  static func text(_ says: [Say]) -> String { lines(says).joined(separator: "\n") }
}
