import CMECore
import Foundation

/// The ways in which a page leaves the program at once: into a folder, or onto paper.
public struct CertificateDelivering: Sendable {
  let surroundings: DeliverySurroundings
  var patience = Printer.Patience()

  /// Makes the ways of a machine.
  public init(_ surroundings: DeliverySurroundings) {
    self.surroundings = surroundings
  }

  /// Writes a page whole and never over another file: into the folder that was given, else into
  /// downloads, else home.
  public func save(
    _ page: DeliveryPage, into folder: String?
  ) throws(DeliveryRefusal) -> CertificateDelivery {
    let folders = DeliveryFolders(surroundings: surroundings)
    guard let folder else { return try save(page, intoOneOf: folders.usual) }
    let path = folders.path(typed: folder)
    do throws(SystemError) {
      return try save(page, inside: OpenFolder(path))
    } catch {
      let isNone = [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(error.code)
      throw isNone ? .notAFolder(path: path) : .notWritten(folder: path, reason: error.reason)
    }
  }

  /// Hands a page to the printer of this machine.
  public func print(_ page: DeliveryPage) throws(DeliveryRefusal) -> CertificateDelivery {
    let printer = try Printer(environment: surroundings.environment, patience: patience)
    try printer.take(page.pdf, titled: page.subject.title)
    return .printing(printer: printer.name)
  }

  /// A folder that is not there or not open to this account is passed by; a full disk is told of.
  private func save(
    _ page: DeliveryPage, intoOneOf folders: [String]
  ) throws(DeliveryRefusal) -> CertificateDelivery {
    for folder in folders {
      do throws(SystemError) {
        return try save(page, inside: OpenFolder(folder))
      } catch {
        let isElsewhere = [ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EACCES, EPERM, EROFS]
        guard isElsewhere.contains(error.code) else {
          throw .notWritten(folder: folder, reason: error.reason)
        }
      }
    }
    throw .noFolder
  }

  private func save(
    _ page: DeliveryPage, inside folder: OpenFolder
  ) throws(SystemError) -> CertificateDelivery {
    let name = try SavedFile(folder: folder).write(
      page.pdf, as: page.subject.title, ending: DeliveryPage.ending)
    return .saved(path: (folder.path == "/" ? "" : folder.path) + "/" + name)
  }
}
