import Foundation

/// A folder that goes when nobody needs it any more.
final class TemporaryFolder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "cme press \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where something of this name is or will be.
  func path(_ name: String) -> URL { url.appendingPathComponent(name) }
}
