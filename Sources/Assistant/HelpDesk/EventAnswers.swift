import CMECore
import Understanding

/// The answers to what a caller asks about one event.
struct EventAnswers {
  let file: CallerFile
  let part: Participation
  let now: Instant

  func answer(_ question: CallerQuestion, _ days: [Day], _ amounts: [Credits]) -> DeskAnswer {
    switch question {
    case .addDay: addDay(days)
    case .hold: hold(days)
    case .zero: zero(days)
    case .howMany: howMany(days, amounts)
    case .total: total
    case .whereEntered: whereEntered
    case .figureGone: figureGone(days)
    case .savedProgress: savedProgress
    case .deadline: deadline
    case .opens: opens
    case .final: final
    case .submitWhen: submitWhen
    case .eventDetails: DeskAnswer(event.details, rows.event)
    default: isSubmitted
    }
  }

  // MARK: Facts

  var event: Event { part.event }
  var title: [Placeholder: Fact] { [.event: .text(event.title)] }
  var words: ParticipationWords { ParticipationWords(part, at: now) }
  var rows: DiagnosisRows { DiagnosisRows(part: part, now: now) }
  /// The row of the claim; while it is not submitted also what is missing.
  var claim: [Message] {
    part.submitted == nil ? rows.claim : Array(rows.claim.prefix(1))
  }
  /// The refusal of all of the event, whatever the day.
  var refusal: Refusal? { ClaimRules.refusal(claiming: part, at: now) }

  func moment(_ instant: Instant) -> Fact { .moment(instant, event.zone) }

  func names(_ days: [Day]) -> Fact { .all(days.map(event.name)) }

  func isRegistered(_ day: Day) -> Bool { part.registration(for: day)?.status == .confirmed }

  /// The diagnosis of some days, or of all.
  func closed(_ days: [Day]) -> DeskAnswer {
    DeskAnswer(Diagnosis(.dayClosed, days: days, file: file, part: part, at: now))
  }
}
