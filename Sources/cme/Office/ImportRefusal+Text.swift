import CMEServices

extension ImportRefusal {
  /// The reason in words, with what to do where that is not plain.
  var text: String {
    switch self {
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .noHeader: "the file is empty; its first row must name the columns"
    case .columnsMissing(let names): "these columns are missing: \(names.joined(separator: ", "))"
    case .columnTwice: "the header names this column twice"
    case .quoteNotClosed:
      "a cell starts with a quote that is never closed; nothing after it is read"
    case .textAfterQuote: "text follows a closing quote; nothing after it is read"
    case .quoteInsideCell:
      "a quote stands inside a cell; the cell must be quoted and the quote doubled"
    case .notUTF8: "the file is not UTF-8; save it as \"CSV UTF-8\""
    case .rowTooLong(let bytes):
      "the row is longer than \(bytes) bytes; a closing quote may be missing"
    case .tooManyCells(let limit): "the row has more than \(limit) cells; nothing after it is read"

    case .moreCells(let found, let header): "\(found) cells, but the header has \(header)"
    case .empty: "is empty"
    case .formula(let text): "\"\(text)\" looks like a formula of a spreadsheet"
    case .controlCharacter: "holds a line break or a character that does not print"
    case .tooLong(let characters): "is longer than \(characters) characters"
    case .notADay(let text): "\"\(text)\" is no date; write it like 2026-10-16"
    case .notATime(let text): "\"\(text)\" is no time; write it like 2026-10-16T07:40:00-04:00"
    case .notCredits(let text): "\"\(text)\" is no number of credits above 0 and up to 24"
    case .notAQuarterStep(let credits): "\(credits) is no multiple of 0.25"
    case .notAnEmail(let text): "\"\(text)\" is no e-mail address"
    case .unknownZone(let text): "\"\(text)\" is no time zone; write it like America/New_York"
    case .unknownWord(let text, let known):
      "\"\(text)\" is none of \(known.joined(separator: ", "))"

    case .noNumber: "neither a member number nor an E-associate number is given"
    case .twoNumbers: "a member number is given too; a person has one of the two"
    case .otherKindOfNumber(let number):
      "\(number) is stored as a number of the other kind (member, E-associate)"
    case .unknownEvent(let id): "no event has the ID \(id)"
    case .unknownMember(let number): "nobody has the number \(number)"
    case .unknownDay(let day, let event): "\(event) has no day \(day.iso)"
    case .contradicts(let row): "row \(row) says otherwise, and neither was changed later"
    case .usernameTaken(let name, let number): "\(number) has the username \(name)"
    case .closesBeforeConcluding: "claiming would end before the event concludes"
    case .onsiteWithoutTime:
      "is empty; an on-site registration needs its time, as 72 hours run from it"
    case .processedBeforeRegistered: "is earlier than registered_at"
    case .figureSaved(let credits, false):
      "\(credits) credits are saved for this day; the person has to take the figure back first"
    case .figureSaved(let credits, true):
      "\(credits) credits are submitted for this day; a submitted claim does not change"
    case .figuresAboveMaximum(let highest, let count):
      "\(count) saved above this maximum, the highest \(highest)"
    }
  }
}
