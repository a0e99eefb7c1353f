import CMECore
import Understanding

/// Answers that hang on rules and people, and at most on who the caller is.
extension CallerAnswers {
  /// What is answered alike for everybody; nil for what hangs on the caller's file.
  func ofSociety(_ question: CallerQuestion) -> DeskAnswer? {
    note(on: question).map { DeskAnswer(Message(.say(question)), Message($0)) }
  }

  private func note(on question: CallerQuestion) -> MessageID? {
    switch question {
    case .passwordTold: .notePasswordTold
    case .replyTime: .noteReplyTime
    case .dataKept: .noteDataKept
    case .complaint: .noteComplaint
    case .membership, .teaching, .recordings, .remembering, .audit, .acceptance, .verification,
      .creditsOfYears, .severalEvents, .otherLogins, .whySignIn, .cost, .language, .devices:
      .noteSociety
    default: nil
    }
  }

  var oldAddress: DeskAnswer {
    DeskAnswer(
      Message(.sayOldAddress), diagnosis(.noMail).addressRow, Message(.noteOldAddress))
  }

  var certificateForm: DeskAnswer {
    DeskAnswer(
      Message(file.member.isPhysician ? .sayCertificateForm : .sayCertificateFormRecord),
      Message(.noteProfession, [.kind: .text(file.member.profession)]),
      Message(.noteCertificateForm))
  }

  var numbers: DeskAnswer {
    DeskAnswer(
      Message(.sayNumbers), Message(.noteNumbers, [.number: .text(file.member.number)]))
  }
}
