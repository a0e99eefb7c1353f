import CMEServices

extension ImportNotice {
  /// The notice in words.
  var text: String {
    switch self {
    case .extraColumn(let name): "the column \"\(name)\" is not read"
    case .looseWord(let written, let word): "\"\(written)\" was taken for \(word)"
    case .dateAsInUS(let written, let day): "\(written) was taken for \(day.iso)"
    case .timeAsInUS(let written, let time): "\(written) was taken for \(time.iso)"
    case .zoneAssumed(let zone): "no zone is given; the time was taken for \(zone.city) time"
    case .repeats(let row): "says what row \(row) says"
    case .superseded(let row): "row \(row) was changed later and stands for this day"
    case .storedIsNewer(let since): "the stored registration was changed later (\(since)) and stays"
    case .claimIsSubmitted:
      "the claim for this event is submitted already; this day can no longer be claimed"
    case .savedDayIsHeld(let credits, let until):
      "\(credits) credits are saved for this day, which this change holds until \(until); "
        + "until then the claim cannot be submitted"
    case .noRegistrationTime: "no time is given; any row with a time counts as later"
    }
  }
}
