import CMECore

/// Why a row, or a whole file, is not taken.
public enum ImportRefusal: Hashable, Sendable {
  /// The system cannot read the file; its reason.
  case unreadable(reason: String)
  /// The file has no header row.
  case noHeader
  /// These columns are missing from the header.
  case columnsMissing([String])
  /// The header names this column twice.
  case columnTwice
  /// From here on the file cannot be taken apart into cells.
  case quoteNotClosed, textAfterQuote, quoteInsideCell
  case notUTF8
  case rowTooLong(bytes: Int)
  case tooManyCells(limit: Int)

  /// The row has more cells than the header.
  case moreCells(found: Int, header: Int)
  case empty
  /// The cell starts like a formula of a spreadsheet.
  case formula(String)
  /// The cell holds a line break, a control character or one that turns the writing direction.
  case controlCharacter
  case tooLong(characters: Int)
  case notADay(String)
  case notATime(String)
  case notCredits(String)
  /// Credits go in quarter steps.
  case notAQuarterStep(Credits)
  case notAnEmail(String)
  /// No IANA name of a time zone.
  case unknownZone(String)
  /// The word is none of these.
  case unknownWord(String, known: [String])

  /// A person has a member number or an E-associate number: here is neither, or both.
  case noNumber, twoNumbers
  /// The number is stored as one of the other kind.
  case otherKindOfNumber(String)
  case unknownEvent(String)
  case unknownMember(String)
  case unknownDay(Day, event: Event.ID)
  /// Another row of this file says something else about the same thing.
  case contradicts(row: Int)
  /// Another person has the username.
  case usernameTaken(String, by: String)
  /// Claiming would end before the event does.
  case closesBeforeConcluding
  /// Without the time of an on-site registration its 72 hours have no beginning.
  case onsiteWithoutTime
  case processedBeforeRegistered
  /// The day is to be taken away, and a figure is saved for it.
  case figureSaved(Credits, submitted: Bool)
  /// Figures above the new maximum are saved: the highest, and how many.
  case figuresAboveMaximum(highest: Credits, count: Int)
}
