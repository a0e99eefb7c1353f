import Foundation

/// Keeps other processes from opening, creating and migrating a database at the same time.
enum StoreLock {
  /// How often the lock is tried, a millisecond apart.
  static let tries = 10_000

  /// Runs the body while a lock on the file is held; released with the descriptor, also by a crash.
  static func hold<Result>(
    _ files: StoreFiles, tries: Int = tries, _ body: () throws(StoreOpeningError) -> Result
  ) throws(StoreOpeningError) -> Result {
    let descriptor = open(files.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreFiles.systemError(files.lock) }
    defer { close(descriptor) }
    var left = tries
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw StoreFiles.systemError(files.lock) }
      left -= 1
      guard left > 0 else { throw .locked(path: files.path) }
      usleep(1_000)
    }
    return try body()
  }
}
