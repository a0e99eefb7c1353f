/// How a page reaches the person.
public enum CertificateWay: Hashable, Sendable {
  /// As a PDF in a folder: the given one, or downloads, or home.
  case save(into: String?)
  /// On the printer of this machine.
  case print
  /// By e-mail to the stored address.
  case email
}

/// What is delivered.
public enum CertificatePage: Hashable, Sendable {
  /// A certificate.
  case certificate(CertificateNumber)
  /// A transcript of the events that ended between two dates, both included.
  case transcript(from: Day, to: Day)
}

/// How it was delivered.
public enum CertificateDelivery: Hashable, Sendable {
  /// A whole file, of which this is the full path.
  case saved(path: String)
  /// On its way to the printer of this name.
  case printing(printer: String)
  /// Queued as a mail to this address.
  case mailed(address: String)
}

/// Why it was not delivered.
public enum DeliveryRefusal: Error, Hashable, Sendable {
  /// The person has no such certificate, or it was replaced or revoked.
  case noCertificate
  /// Nothing was submitted between the two dates.
  case nothingToTell(from: Day, to: Day)
  /// Neither a downloads folder nor a home folder can be written to: say where.
  case noFolder
  /// A folder that was given is not there, or is no folder.
  case notAFolder(path: String)
  /// The file could not be written; nothing of it is left.
  case notWritten(folder: String, reason: String)
  /// This machine has no printer.
  case noPrinter
  /// The printer did not take it.
  case notPrinted(reason: String)
  /// No address is stored, or none that mail can go to.
  case noAddress
  /// The page could not be drawn, as this machine lacks letters: which, and the package with them.
  case missingLetters(letters: String, package: String)
  /// The page could not be drawn.
  case notDrawn(reason: String)
}
