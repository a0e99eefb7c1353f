import CMECore

extension AccountRows {
  /// Queues a mail that brings a page to the stored address of a person, inside a transaction.
  ///
  /// Whether the page is the person's is for the caller to see to.
  func queueMail(
    with page: CertificatePage, to member: Member, at now: Instant
  ) throws -> Reply {
    guard let address = try? MailAddress(member.email) else { return .notDelivered(.noAddress) }
    try addMail(with: page, to: member.id, token: Sodium.token(), at: now)
    return .delivered(.mailed(address: address.text))
  }
}
