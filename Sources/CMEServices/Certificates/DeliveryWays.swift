import CMECore

/// The ways in which a page leaves the program at once: into a folder, or onto paper.
public struct CertificateDelivering: Sendable {
  let surroundings: DeliverySurroundings

  /// Makes the ways of a machine.
  public init(_ surroundings: DeliverySurroundings) {
    self.surroundings = surroundings
  }

  /// Writes a page whole and never over another file: into the folder that was given, else into
  /// downloads, else home.
  public func save(
    _ page: DeliveryPage, into folder: String?
  ) throws(DeliveryRefusal) -> CertificateDelivery {
    throw .noFolder
  }

  /// Hands a page to the printer of this machine.
  public func print(_ page: DeliveryPage) throws(DeliveryRefusal) -> CertificateDelivery {
    throw .noPrinter
  }
}
