import CMECore

extension MailAttachment {
  /// A page as it goes with a mail.
  init(_ page: DeliveryPage) {
    self.init(fileName: page.subject.fileName, type: .pdf, bytes: Array(page.pdf))
  }
}

extension DeliveryRefusal {
  /// What comes of a mail whose page could not be drawn: it waits until this machine is mended,
  /// unless there is no such page any more.
  var outcome: MailOutcome {
    switch self {
    case .noCertificate, .nothingToTell, .noAddress: .forGood(.page(self))
    default: .later(.page(self))
    }
  }
}
