import CMECore
import CMEServices

extension StoreOpeningError: CustomStringConvertible {
  /// What stands in the way, and what to do, for whoever looks after the database.
  public var description: String { Cleaned.text(text) }

  private var text: String {
    switch self {
    case .missing(let path):
      "There is no database at \(path). `cme office import` makes one; --database names another."
    case .empty(let path):
      "The database at \(path) is empty. `cme office import` fills it."
    case .notAFile(let path): "\(path) is not a file."
    case .notADatabase(let path): "\(path) is not an SQLite database."
    case .foreign(let path): "\(path) is the database of another program."
    case .wrongOwner(let path, let owner):
      "\(path) belongs to another account of this machine (user ID \(owner)); run cme as that one."
    case .newerSchema(let path, let migration):
      "\(path) was written by a later version of cme (\(migration)); install that version."
    case .wrongPragma(let name, let value):
      "SQLite keeps \(name) at \(value); claims would not be safe in this place."
    case .locked(let path): "Another program keeps \(path) locked; try again later."
    case .system(let path, let reason): "\(path) cannot be used: \(reason)"
    }
  }
}

extension ServiceFailure: CustomStringConvertible {
  /// What went wrong, for the office.
  public var description: String {
    switch self {
    case .busy: "Somebody else was writing for too long; nothing was done. Try again."
    case .notHashed: "This machine has not memory enough to hash a password."
    case .noPasswordList(let path):
      Cleaned.text("The list of well-known passwords cannot be read: \(path)")
    case .gone: "The event or the person is no longer stored."
    case .storage(let reason): Cleaned.text("The database did not take it: \(reason)")
    }
  }
}
