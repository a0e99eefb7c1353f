import CMECore
import CMEServices

/// What is said of a certificate that was checked.
struct VerificationAnswer {
  /// The answer in a word or two.
  enum Result: String {
    case genuine, altered, ambiguous, replaced, revoked, contradicted
    case unknownKey = "unknown key"
    case unknownVersion = "unknown version"
    case notOurs = "not ours"
    case unknownNumber = "unknown number"
  }

  let verification: Verification
  /// Nil where no database was asked.
  let standing: CertificateStanding?

  init(_ verification: Verification, _ standing: CertificateStanding?) {
    self.verification = verification
    self.standing = standing
  }

  var result: Result {
    switch verification {
    case .genuine: genuineResult
    case .altered: .altered
    case .unknownKey: .unknownKey
    case .unknownVersion: .unknownVersion
    case .ambiguous: .ambiguous
    case .notOurs: .notOurs
    }
  }

  private var genuineResult: Result {
    switch standing {
    case nil, .known(.valid): .genuine
    case .unknown: .unknownNumber
    case .contradicted: .contradicted
    case .known(.replaced): .replaced
    case .known(.revoked): .revoked
    }
  }

  /// Whether whoever was handed it may rely on it.
  var isGood: Bool { result == .genuine }
}
