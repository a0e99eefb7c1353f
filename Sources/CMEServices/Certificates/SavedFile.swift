import Foundation

/// A file that comes to be in a folder under a name that was free: whole, or not at all.
struct SavedFile {
  let folder: OpenFolder
  /// Whether a file can be without a name until it is whole; some file systems have no such files.
  var canBeNameless = true

  /// The most names that are tried: "Title.pdf", "Title (2).pdf" and so on.
  static let mostNames = 1_000

  /// Writes the bytes, for this account only, and gives the name that they are found under.
  func write(_ bytes: Data, as title: String, ending: String) throws(SystemError) -> String {
    guard canBeNameless else { return try publish(NamedDraft(in: folder), bytes, title, ending) }
    do throws(SystemError) {
      return try publish(NamelessDraft(in: folder), bytes, title, ending)
    } catch {
      guard NamelessDraft.isUnknown(error) else { throw error }
      return try publish(NamedDraft(in: folder), bytes, title, ending)
    }
  }

  private func publish(
    _ draft: some FileDraft, _ bytes: Data, _ title: String, _ ending: String
  ) throws(SystemError) -> String {
    try SavedFile.fill(draft.descriptor, with: bytes)
    for number in 1...SavedFile.mostNames {
      let name = number == 1 ? title + ending : "\(title) (\(number))\(ending)"
      do throws(SystemError) {
        try draft.publish(as: name)
      } catch SystemError(EEXIST) {
        continue
      }
      try keep(name)
      return name
    }
    throw SystemError(EEXIST)
  }

  /// What is in the file is on the disk before it has its name.
  private static func fill(_ descriptor: Int32, with bytes: Data) throws(SystemError) {
    // Where files have no permissions of their own there is nothing to set.
    _ = fchmod(descriptor, 0o600)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .last }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// The name too is on the disk, before somebody is told of it.
  private func keep(_ name: String) throws(SystemError) {
    guard fsync(folder.descriptor) != 0, errno != EINVAL else { return }
    let error = SystemError.last
    unlinkat(folder.descriptor, name, 0)
    throw error
  }
}
