import CMECore
import Understanding

/// A page goes by mail to the address on file and nowhere else.
extension Dialogue {
  /// Asks before mailing where a line names somebody else; nil where it does not.
  mutating func mailElsewhere(_ reading: Reading) -> Turn? {
    guard namesAnotherRecipient, let member, !member.email.isEmpty,
      let wish = mailWish(reading)
    else { return nil }
    misses = 0
    if case .certificate = wish, page == nil, let part, part.submitted == nil { return take(wish) }
    return offer(
      [.mail(pageMeant, wish), .carryOn],
      introducing: Message(.mailOnlyHere, [.address: .text(member.email)]))
  }

  /// In practice nothing is mailed, and a colleague takes no page along for a caller.
  var namesAnotherRecipient: Bool {
    guard let member, case .real = mode else { return false }
    return RecipientWords.isElsewhere(in: line, own: member.email)
  }

  /// What is to be mailed: as it was read, or what can be meant where it is said.
  private func mailWish(_ reading: Reading) -> Act? {
    let acts = [reading.act] + reading.alternatives
    if let read = acts.first(where: \.isMail) { return read }
    guard RecipientWords.isSending(line), !WishWords.isOpenQuestion(line) || scene == .done,
      acts.contains(where: \.mayBeMail) || scene == .done && acts.contains(.submit)
    else { return nil }
    if named("transcript") { return .transcript(.email, TranscriptSpan()) }
    let isMeant = page != nil || [.done, .review].contains(scene)
    return isMeant || named("certificate") ? .certificate(.email) : nil
  }

  /// The page on the screen, unless another one is called by its name.
  private var pageMeant: CertificatePage? {
    switch page {
    case .certificate where named("transcript"): nil
    case .transcript where named("certificate"): nil
    default: page
    }
  }

  private func named(_ word: String) -> Bool { SearchKey.words(line).contains(word) }
}

extension Act {
  fileprivate var isMail: Bool {
    switch self {
    case .certificate(.email), .transcript(.email, _): true
    default: false
    }
  }

  fileprivate var mayBeMail: Bool {
    switch self {
    case .none, .outside, .certificate, .transcript, .ask(.someoneElse): true
    default: false
    }
  }
}
