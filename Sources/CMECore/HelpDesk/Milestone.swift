/// Something that happened in a conversation and is counted; nothing in it tells whose it was.
public enum Milestone: Hashable, Sendable {
  /// The conversation came to an instruction (1 to 10) for the first time; each begins with 1.
  case reached(step: Int)
  /// Something was refused, by the name of the prompt that said so.
  case refused(String)
  /// A question with a known answer was asked, by the name of its topic.
  case asked(String)
  /// A line was not understood: what is left of it without names and numbers, and the instruction.
  case notUnderstood(line: String, step: Int)
  /// A claim is submitted, or was before, or a certificate was shown or delivered.
  case finished

  /// The instructions of the sheet.
  public static let steps = 1...10

  /// Times are kept in steps of so many seconds, so that a row of the journal at the same second
  /// does not tell whose conversation it was; every zone is whole quarters of an hour from UTC.
  public static let secondsOfTime = 900

  /// The time that is kept for an instant.
  public static func time(of instant: Instant) -> Instant {
    let seconds = instant.secondsSince1970
    let past = (seconds % secondsOfTime + secondsOfTime) % secondsOfTime
    return Instant(secondsSince1970: seconds - past)
  }
}
