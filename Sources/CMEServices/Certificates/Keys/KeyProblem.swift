/// Why the keys that sign certificates cannot be used; none of it shows a key.
public enum KeyProblem: Error, Hashable, Sendable {
  /// There is no secret key yet.
  case missing(path: String)
  /// There is a secret key already, of this ID.
  case alreadyThere(id: String)
  /// Others may enter the folder or read the file; its permissions in octal.
  case openToOthers(path: String, mode: String)
  /// It belongs to another account of the machine.
  case wrongOwner(path: String)
  /// A link stands there, or a file that has another name too.
  case link(path: String)
  /// It is no folder where one is needed, or no plain file.
  case wrongKind(path: String)
  /// What is in the file is no key, or not the one that its name tells.
  case damaged(path: String)
  /// libsodium does not work on this machine.
  case noLibrary
  /// The system refused, in its own words.
  case system(path: String, reason: String)
}

extension KeyProblem: CustomStringConvertible {
  /// The problem for the office, with how it is mended.
  public var description: String {
    switch self {
    case .missing(let path): "There is no key yet in \(path); cme office keys make makes one."
    case .alreadyThere(let id):
      "There is the key \(id) already; cme office keys rotate puts another in its place."
    case .openToOthers(let path, let mode):
      "\(path) has the permissions \(mode) and must be closed to others "
        + "(700 for the folder, 600 for the secret key)."
    case .wrongOwner(let path): "\(path) belongs to another account."
    case .link(let path): "\(path) is a link; a key must be a file of one name."
    case .wrongKind(let path): "\(path) is not what it must be: keys a folder, a key a plain file."
    case .damaged(let path):
      "\(path) holds no key, or another than it should; get it from a backup."
    case .noLibrary: "libsodium does not work on this machine."
    case .system(let path, let reason): "\(path): \(reason)."
    }
  }
}
