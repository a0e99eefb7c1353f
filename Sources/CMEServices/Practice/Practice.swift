import CMECore
import Foundation

/// A throw-away database with one person and events dated from today, to try everything on.
public final class Practice: Sendable {
  /// The services on the throw-away database.
  public let services: Services
  /// What the person signs in with; shown on the screen, for nothing here is secret.
  public let username, password: String

  private let store: AppStore
  private let folder: ThrowawayFolder

  /// Makes the database in a private folder among the temporary files, with an office for
  /// certificates that has keys of its own, and removes what practices that were killed have left.
  public convenience init(
    at now: Instant, certificates: (KeyFolder) -> CertificateOffice
  ) throws(StoreOpeningError) {
    try self.init(at: now, under: NSTemporaryDirectory(), certificates: certificates)
  }

  init(
    at now: Instant, under parent: String, certificates: (KeyFolder) -> CertificateOffice
  ) throws(StoreOpeningError) {
    ThrowawayFolder.sweep(parent)
    folder = try ThrowawayFolder(under: parent)
    do {
      store = try AppStore.create(at: folder.path + "/practice")
      services = Services(
        store: store, passwords: .throwaway,
        certificates: certificates(KeyFolder(database: store.path)))
      username = PracticeData.person.username
      password = "river stone paper lamp"
      try PracticeData(now: now).fill(store, services, password: Secret(Array(password.utf8)))
    } catch {
      throw StoreOpeningError(error, path: folder.path)
    }
  }

  deinit { end() }

  /// Closes the database and removes it with its folder.
  public func end() {
    try? store.queue.close()
    folder.remove()
  }
}
