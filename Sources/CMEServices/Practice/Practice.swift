import CMECore
import Foundation

/// A throw-away database with one person and events dated from today, to try everything on.
public final class Practice: Sendable {
  /// The services on the throw-away database.
  public let services: Services
  /// What the person signs in with; shown on the screen, for nothing here is secret.
  public let username, password: String

  private let store: AppStore
  private let folder: String

  /// Makes the database in a private folder among the temporary files.
  public convenience init(at now: Instant) throws(StoreOpeningError) {
    try self.init(at: now, under: NSTemporaryDirectory())
  }

  init(at now: Instant, under parent: String) throws(StoreOpeningError) {
    folder = try Practice.makeFolder(under: parent)
    do {
      store = try AppStore.create(at: folder + "/practice")
      services = Services(store: store, passwords: .throwaway)
      username = PracticeData.person.username
      password = "river stone paper lamp"
      try PracticeData(now: now).fill(store, services, password: Secret(Array(password.utf8)))
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw StoreOpeningError(error, path: folder)
    }
  }

  deinit { end() }

  /// Closes the database and removes it with its folder.
  public func end() {
    try? store.queue.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Makes a folder that only this account can enter.
  static func makeFolder(under parent: String) throws(StoreOpeningError) -> String {
    var template = Array((parent + "/cme-practice-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreFiles.systemError(parent) }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
