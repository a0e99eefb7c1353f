extension Topic {
  /// The topic of the contract of `cme understand` that it is told as; nil where that knows none.
  public var family: Topic? {
    switch self {
    case .teaching, .recordings: .howManyCredits
    case .audit, .acceptance: .reporting
    case .verification, .certificateForm, .fileTrouble: .certificate
    case .creditsOfYears: .total
    case .severalEvents, .sameAsPortal: .stepsOverview
    case .whySignIn: .privacy
    case .numbers, .otherLogins: .username
    case .membership, .cost, .robot, .language, .someoneElse, .remembering, .eventDetails,
      .devices:
      nil
    default: self
    }
  }
}
