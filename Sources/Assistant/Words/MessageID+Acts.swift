import Understanding

extension MessageID {
  /// The answer to a question.
  static func answer(_ topic: Topic) -> MessageID {
    MessageID(rawValue: "answer-\(topic.rawValue)") ?? .answerContact
  }

  /// A question, named as a choice.
  static func topic(_ topic: Topic) -> MessageID {
    MessageID(rawValue: "topic-\(topic.rawValue)") ?? .topicContact
  }

  /// What a caller asks, named as a choice and in the summary of a call.
  static func asked(_ question: CallerQuestion) -> MessageID {
    MessageID(rawValue: "asked-\(question.rawValue)") ?? .askedContact
  }

  /// What is read out to a caller who asks what hangs on no file.
  static func say(_ question: CallerQuestion) -> MessageID {
    MessageID(rawValue: "say-\(question.rawValue)") ?? .sayContact
  }

  /// An act without slots, named as a choice.
  static func choice(_ act: Act) -> MessageID {
    switch act {
    case .affirm: .choiceAffirm
    case .deny: .choiceDeny
    case .submit: .choiceSubmit
    case .review: .choiceReview
    case .undo: .choiceUndo
    case .redo: .choiceRedo
    case .back: .choiceBack
    case .repeat: .choiceRepeat
    case .skip: .choiceSkip
    case .restart: .choiceRestart
    case .help: .choiceHelp
    case .forgotPassword: .choiceForgotPassword
    case .certificate: .choiceCertificate
    case .certificates: .choiceCertificates
    case .transcript: .choiceTranscript
    case .human: .choiceHuman
    case .signIn: .choiceSignIn
    case .quit: .choiceQuit
    case .social: .choiceSocial
    case .clarify: .choiceClarify
    default: .choiceNone
    }
  }
}
