import CMECore
import Foundation

/// Mails as files, for an office without a mail server: `.eml`, which mail programs open.
struct MailFolder: Sendable {
  let path: String

  /// Writes a mail whole or not at all, and never over a file; one that is there already under its
  /// name was written whole, so it is sent.
  func put(_ mail: MailMessage) -> MailOutcome {
    do throws(MailTrouble) {
      try prepare()
      try write(Array(mail.encoded.utf8), as: "\(mail.date.fileName)-\(mail.token).eml")
      return .sent
    } catch {
      return .later(error)
    }
  }

  /// Makes the folder where there is none; one that others can change is not written to.
  private func prepare() throws(MailTrouble) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw systemError }
    var facts = stat()
    guard lstat(path, &facts) == 0 else { throw systemError }
    guard facts.st_mode & S_IFMT == S_IFDIR else { throw trouble("it is not a folder") }
    guard facts.st_uid == geteuid(), facts.st_mode & 0o077 == 0 else {
      throw trouble("it is open to other accounts of this machine; chmod 700 closes it")
    }
  }

  /// The name of a file appears when everything is in it.
  private func write(_ bytes: [UInt8], as name: String) throws(MailTrouble) {
    let made = "\(path)/.\(name).\(getpid())"
    let descriptor = open(made, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw systemError }
    defer {
      close(descriptor)
      unlink(made)
    }
    guard MailFolder.writeAll(bytes, to: descriptor), fsync(descriptor) == 0 else {
      throw systemError
    }
    guard link(made, "\(path)/\(name)") == 0 || errno == EEXIST else { throw systemError }
    try keepName()
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The name of the file too is on the disk, before the mail counts as sent.
  private func keepName() throws(MailTrouble) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw systemError }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw systemError }
  }

  private var systemError: MailTrouble { trouble(String(cString: strerror(errno))) }

  private func trouble(_ reason: String) -> MailTrouble { .folder(path: path, reason: reason) }
}

extension Instant {
  /// "20261123T172228Z".
  fileprivate var fileName: String { description.filter { !"-:".contains($0) } }
}
