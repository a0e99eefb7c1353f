import CMECore
import Foundation

/// The ways by which a page that is drawn leaves the program at once.
public protocol CertificateDelivering: Sendable {
  /// Saves a whole PDF under a name in the given folder, or downloads, or home.
  func save(
    _ pdf: Data, name: String, into folder: String?
  ) throws(DeliveryRefusal) -> CertificateDelivery

  /// Hands a PDF to the printer of this machine.
  func print(_ pdf: Data, name: String) throws(DeliveryRefusal) -> CertificateDelivery
}
