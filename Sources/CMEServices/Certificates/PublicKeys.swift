import CMECore
import Foundation

/// Reads the public keys that certificates are checked with.
public enum PublicKeys {
  /// Why the keys are not read.
  public enum Problem: Error, Hashable, Sendable {
    /// A file cannot be read; the reason in the words of the system.
    case unreadable(path: String, reason: String)
    /// A file is no public key in base64.
    case notAKey(path: String)
    /// A folder has no file with a public key.
    case none(folder: String)
  }

  /// The key in a file.
  public static func key(_ path: String) throws(Problem) -> Ed25519.PublicKey {
    let bytes: [UInt8]
    do throws(BoundedFile.Problem) {
      bytes = try BoundedFile.read(path, most: 1_024)
    } catch .system(let reason) {
      throw .unreadable(path: path, reason: reason)
    } catch {
      throw .notAKey(path: path)
    }
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    guard let key = Ed25519.PublicKey(base64: text) else { throw .notAKey(path: path) }
    return key
  }

  /// All keys of a folder, in the order of their names.
  public static func all(in folder: String) throws(Problem) -> [Ed25519.PublicKey] {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: folder, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var keys: [Ed25519.PublicKey] = []
    for name in names.sorted() where name.hasSuffix(".pub") {
      keys.append(try key(folder + "/" + name))
    }
    guard !keys.isEmpty else { throw .none(folder: folder) }
    return keys
  }
}
