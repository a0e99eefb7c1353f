import CMECore
import Understanding

/// The answers to what a caller asks, out of the caller's file and by the rules that decide.
struct CallerAnswers {
  let file: CallerFile
  /// The event in question; nil where the caller has none.
  let part: Participation?
  /// Whether somebody said which event it is.
  let isEventNamed: Bool
  /// The event that an answer was said to be taken for before.
  let told: Event.ID?
  let now: Instant
  /// The settings of the society that are blank.
  let blank: [Setting]

  /// The answer; the days and figures are those that the question names.
  func answer(_ question: CallerQuestion, days: [Day], amounts: [Credits]) -> DeskAnswer {
    switch question {
    case .mailTime: mailTime
    case .mailCode: mailCode
    case .username: DeskAnswer(Message(.sayUsername), Message(.noteUsername))
    case .otherAccount: otherAccount
    case .others: DeskAnswer(Message(.sayOthers), Message(.noteOthers))
    case .contact: contact
    case .privacy: DeskAnswer(Message(.sayPrivacy), Message(.notePrivacy))
    case .reporting: DeskAnswer(Message(.sayReporting), Message(.noteReporting))
    case .nonPhysician: nonPhysician
    case .creditKind: creditKind
    case .nameCorrection: nameCorrection
    case .oldAddress: oldAddress
    case .certificateForm: certificateForm
    case .numbers: numbers
    default: ofSociety(question) ?? ofEvent(question, days, amounts)
    }
  }

  /// What hangs on an event; the event is named where it was only guessed among several.
  private func ofEvent(
    _ question: CallerQuestion, _ days: [Day], _ amounts: [Credits]
  ) -> DeskAnswer {
    guard let part = self.part(for: question) else {
      return DeskAnswer(diagnosis(.eventMissing))
    }
    let isGuessed =
      file.participations.count > 1 && !isEventNamed && told != part.event.id
    let note = isGuessed ? Message(.noteEvent, [.event: .text(part.event.title)]) : nil
    let answers = EventAnswers(file: file, part: part, now: now)
    return answers.answer(question, days, amounts).noting(note)
  }

  /// The event that a question is taken to be about.
  func part(for question: CallerQuestion) -> Participation? {
    question == .opens ? opening : part
  }

  /// Whoever asks when an event opens means one that is not over, unless another is spoken about.
  private var opening: Participation? {
    if isEventNamed || told == part?.event.id { return part }
    return file.participations.last { $0.event.concludesAt > now } ?? part
  }

  func diagnosis(_ trouble: Trouble) -> Diagnosis {
    Diagnosis(trouble, file: file, part: part, at: now)
  }

  // MARK: People

  private var otherAccount: DeskAnswer {
    DeskAnswer(
      Message(.sayOtherAccount), diagnosis(.noMail).addressRow, Message(.noteOtherAccount))
  }

  private var contact: DeskAnswer {
    let names: [(Setting, MessageID)] = [
      (.cmeContact, .blankCmeContact), (.membershipContact, .blankMembershipContact),
    ]
    let missing = names.filter { blank.contains($0.0) }.map { Fact.message(Message($0.1)) }
    guard !missing.isEmpty else {
      return DeskAnswer(Message(.sayContact), Message(.noteContactFollowUp))
    }
    return DeskAnswer(
      Message(.sayContact), Message(.noteContactBlank, [.entries: .all(missing)]))
  }

  private var nonPhysician: DeskAnswer {
    DeskAnswer(
      Message(file.member.isPhysician ? .sayPhysician : .sayNotPhysician),
      Message(.noteProfession, [.kind: .text(file.member.profession)]), Message(.noteCreditKind))
  }

  private var creditKind: DeskAnswer {
    guard let event = part?.event else {
      return DeskAnswer(Message(.sayCreditKindAny), Message(.noteCreditKind))
    }
    return DeskAnswer(
      Message(
        file.member.isPhysician ? .sayCreditKind : .sayCreditKindRecord,
        [.event: .text(event.title), .kind: .text(event.creditType)]), Message(.noteCreditKind))
  }

  private var nameCorrection: DeskAnswer {
    DeskAnswer(name, diagnosis(.certificate).memberRow, Message(.noteName))
  }

  private var name: Message {
    guard let part else { return Message(.sayNameOnly) }
    guard let submitted = part.submitted else {
      return Message(.sayName, [.name: .text(file.member.fullName)])
    }
    return Message(
      .sayNameSubmitted,
      [.event: .text(part.event.title), .name: .text(submitted.record.holder)])
  }
}
