import CMECore

extension Courier {
  /// Tries the mails that are due, and tells of each; the number of mails with a code.
  ///
  /// Ends early where the stop is raised, or at what stands in the way of every mail.
  @discardableResult
  public func deliverAll(
    clock: () -> Instant, _ tell: (Delivery) -> Void = { _ in }
  ) throws(ServiceFailure) -> Int {
    var codes = 0
    while !stop.isRaised, let delivery = try deliverNext(clock: clock) {
      tell(delivery)
      if delivery.mail.kind == .resetCode { codes += 1 }
      if let trouble = delivery.result.trouble, !trouble.isOfOneMail { break }
    }
    return codes
  }
}

extension Services {
  /// Makes up for the codes that a round did not make, after something was asked that anybody may
  /// ask: the work is the same for a name that somebody has and for one that nobody has.
  public func makeUp(forCodes made: Int) throws(ServiceFailure) {
    for _ in made..<max(made, try mostCodes()) { try pretendMail() }
  }
}

extension Courier.Result {
  fileprivate var trouble: MailTrouble? {
    switch self {
    case .sent: nil
    case .waiting(_, let trouble), .failed(let trouble): trouble
    }
  }
}
