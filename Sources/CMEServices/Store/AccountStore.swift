import CMECore
import Foundation

/// What the services need of whatever keeps the accounts: rows, and transactions over them.
protocol AccountStore: Sendable {
  /// Does all of the body or nothing of it, in a transaction that keeps other writers out.
  func inTransaction<Value>(
    _ body: (any AccountRows) throws -> Value
  ) throws(ServiceFailure) -> Value
}

/// The rows of accounts, inside a transaction.
protocol AccountRows: PersonRows, SignInRows, ResetRows, OutboxRows, CertificateRows {
  /// Writes what was done, by whom, to what, into the journal.
  func journal(
    _ stamp: Stamp, _ subject: String, _ what: String, from: String?, to: String?) throws
}

/// People and their passwords.
protocol PersonRows {
  /// The people whom a name in NFC may mean (ASCII letters of either case), of one world.
  func match(_ name: String, in world: AccountWorld) throws -> NameMatch
  /// The person of a username (ASCII letters of either case).
  func member(username: String) throws -> Member?
  /// The person of a key.
  func member(_ id: Member.ID) throws -> Member?
  /// How many people at the most can sign in by the same e-mail address.
  func widestSharing() throws -> Int
  /// The hash of a password; nil where none is set.
  func passwordHash(of account: AccountKey) throws -> String?
  /// Stores the hash of a password.
  func storePassword(hash: String, of account: AccountKey, at now: Instant) throws
}

extension PersonRows {
  /// The one person whom a name that somebody typed means; nil where it is nobody, or several.
  func onePerson(named name: String) throws -> Member? {
    let people = try match(name.normalised, in: .member).members
    return people.count == 1 ? people[0] : nil
  }
}

/// What is counted of sign-ins, and the sessions that they begin.
protocol SignInRows {
  /// What is counted of an account.
  func signInRecord(of account: AccountKey) throws -> SignInRecord
  /// Stores what is counted.
  func store(_ record: SignInRecord, of account: AccountKey) throws
  /// Begins a session, and gives its key.
  func beginSession(of account: AccountKey, at now: Instant) throws -> Int64
  /// Ends all sessions of an account.
  func endSessions(of account: AccountKey, _ reason: EndOfSessions, at now: Instant) throws
}

/// Why sessions end, as it is stored.
enum EndOfSessions: String {
  /// Somebody left.
  case signOut = "sign-out"
  /// The password was changed.
  case password
  /// A colleague may do nothing any more.
  case disabled
}

/// Resets that were asked for, and their codes.
protocol ResetRows {
  /// The 16 bytes that names are hashed with, other ones in each database.
  func nameSalt() throws -> Data
  /// The resets of a name since an instant, the oldest first.
  func resets(of name: NameHash, since: Instant) throws -> [StoredReset]
  /// Lets a reset go by further names.
  func add(_ names: [NameHash], to reset: Int64) throws
  /// The reset of a key.
  func reset(_ id: Int64) throws -> StoredReset?
  /// Adds a reset of a name.
  func addReset(of name: NameHash, at now: Instant) throws -> StoredReset
  /// Counts one more code that is typed for a reset.
  func countTry(of reset: Int64) throws
  /// Removes resets from before an instant that have no code.
  func removeResets(before: Instant) throws
  /// The codes that can be typed for a reset, one for each person: of the reset itself or, where a
  /// colleague began another one since that goes by the same name, the one of that.
  func codes(of reset: Int64) throws -> [StoredCode]
  /// The code of a key.
  func code(_ id: Int64) throws -> StoredCode?
  /// When codes of a person were asked for since an instant, by whatever name.
  func codesAsked(of member: Member.ID, since: Instant) throws -> [Instant]
  /// Adds a code that has no hash yet, and gives its key.
  func addCode(of member: Member.ID, in reset: Int64) throws -> Int64
  /// Stores the hash of a code in place of the one before.
  func storeCode(hash: String, of id: Int64) throws
  /// Marks a code: the right one was typed, or the password was set with it.
  func mark(_ id: Int64, _ mark: StoredCode.Mark, at now: Instant) throws
  /// Voids the codes of a person that were not used.
  func voidCodes(of member: Member.ID, at now: Instant) throws
}

/// Mails that wait to be delivered.
protocol OutboxRows {
  /// Adds a mail that is due at once.
  func addMail(
    _ kind: MailKind, to member: Member.ID, code: Int64?, token: String, at now: Instant) throws
  /// Adds a mail to a colleague that is due at once.
  func addMail(
    _ kind: MailKind, toStaff staff: Staff.ID, token: String, at now: Instant) throws
  /// Lets the mail about a call, which is over, be due at once.
  func hurryDeskMail(of call: Call, at now: Instant) throws
  /// What the help desk entered for a person since an instant, event by event.
  func deskEntries(for member: Member, since: Instant?) throws -> [DeskEntry]
  /// What a mail about a call tells.
  func deskNews(of mail: OutboxMail) throws -> DeskNews?
  /// Adds a mail that brings a page and is due at once.
  func addMail(
    with page: CertificatePage, to member: Member.ID, token: String, at now: Instant) throws
  /// The mail that has been due for the longest time, of those that this program can write.
  func dueMail(at now: Instant) throws -> OutboxMail?
  /// The mails that are due and of a kind that this program does not know: key and person.
  func unknownMails(at now: Instant) throws -> [(id: Int64, member: Member.ID?)]
  /// What waits.
  func waitingMails() throws -> WaitingMails
  /// A mail that waits, as it is stored now.
  func waitingMail(_ id: Int64) throws -> OutboxMail?
  /// Stores another attempt and when the next one is due.
  func storeAttempt(of mail: Int64, nextAt: Instant) throws
  /// Stores what a mail has come to.
  func settle(_ mail: Int64, _ state: OutboxMail.State, answer: String?) throws
}
