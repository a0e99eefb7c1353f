import CMECore
import Foundation

extension AppStore {
  /// Tries an import on an empty database that is thrown away: what it would say of a new one.
  public static func tryImport(
    _ order: ImportOrder, at now: Instant, progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws(StoreOpeningError) -> ImportReport {
    let folder = try ThrowawayFolder(under: NSTemporaryDirectory())
    let store = try AppStore.create(at: folder.path + "/trial")
    defer {
      try? store.queue.close()
      folder.remove()
    }
    do {
      return try store.importFiles(order, at: now, progress: progress)
    } catch {
      throw StoreOpeningError(error, path: store.path)
    }
  }
}
