import CMECore

/// What a person asks for of their certificates.
extension Services {
  /// The good certificates of a person; what was submitted before there were certificates gets
  /// them now.
  func certificates(
    of member: Member.ID, by session: SignInSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let office = try office()
    return try store.inTransaction { rows in
      if let end = try rows.end(of: session, for: member, at: now) { return .sessionEnded(end) }
      try office.issueMissing(of: member, in: rows, at: now)
      return .certificates(try rows.certificates(of: member).filter { $0.state == .valid })
    }
  }

  /// What certificates need; an error where these services were made without.
  func office() throws(ServiceFailure) -> CertificateOffice {
    guard let certificates else { throw .storage(reason: "no words for certificates were given") }
    return certificates
  }
}
