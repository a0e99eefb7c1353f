import CMECore

extension Dialogue {
  /// Why something cannot be done, in words.
  func refusing(_ refusal: Refusal, in other: Participation? = nil) -> Say {
    guard let part = other ?? part else { return .refusal(Message(.chooseEventFirst)) }
    return .refusal(ParticipationWords(part, at: now).refusal(refusal))
  }

  /// How a day of an event stands, in words.
  func dayState(_ day: Day, in part: Participation) -> Message {
    ParticipationWords(part, at: now).state(of: day)
  }
}
