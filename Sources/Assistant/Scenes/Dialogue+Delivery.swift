import CMECore
import Understanding

/// Pages on their way: into a folder, onto paper, into a mail.
extension Dialogue {
  /// Takes a line that is nothing but a way ("print it") for what stands on the screen.
  mutating func hearWay(_ line: String) -> Turn? {
    if let page, let folder = WayWords.folder(in: line) {
      misses = 0
      return deliver(page, by: .save, into: folder.trimmed)
    }
    guard page != nil || scene == .done, !namesAnotherRecipient,
      let delivery = WayWords.way(in: line)
    else { return nil }
    misses = 0
    offers = []
    folderFor = nil
    return page.map { deliver($0, by: delivery) } ?? wantCertificate(delivery)
  }

  mutating func deliver(
    _ page: CertificatePage, by delivery: Delivery, into folder: String? = nil
  ) -> Turn {
    guard let member, let session else { return chooseFirst() }
    guard let way = CertificateWay(delivery, into: folder) else { return ask() }
    if isKiosk, delivery == .save { return comeBack([.refusal(Message(.saveKiosk))]) }
    if case .practice = mode, delivery == .email {
      return comeBack([.refusal(Message(.pageNotMailedInPractice))])
    }
    self.page = page
    return perform(.deliver(page, way, of: member.id, by: session), for: .deliver(page))
  }

  func delivered(_ delivery: CertificateDelivery) -> Turn {
    switch delivery {
    case .saved(let path): comeBack([.text(Message(.pageSaved, [.path: .text(path)]))])
    case .printing(let printer):
      comeBack([.text(Message(.pagePrinting, [.printer: .text(printer)]))])
    case .mailed(let address):
      comeBack([.text(Message(.pageMailed, [.address: .text(address)]))])
    }
  }

  /// Says what happened and what to do; where another folder would help, it is asked for.
  mutating func notDelivered(_ refusal: DeliveryRefusal, _ errand: Errand?) -> Turn {
    if case .deliver(let page) = errand, refusal.isMendedByFolder {
      folderFor = page
      return ask([refusing(refusal)])
    }
    if refusal == .noCertificate { page = nil }
    return comeBack([refusing(refusal)])
  }

  /// At the end the question has the ways of getting the page; elsewhere one was busy with a claim.
  private func comeBack(_ says: [Say]) -> Turn { scene == .done ? askShort(says) : digress(says) }

  func refusing(_ refusal: DeliveryRefusal) -> Say { .refusal(message(for: refusal)) }

  private func message(for refusal: DeliveryRefusal) -> Message {
    switch refusal {
    case .noCertificate: Message(.refuseNoCertificate)
    case .nothingToTell(let from, let to):
      Message(.refuseNothingToTell, [.from: .date(from), .to: .date(to)])
    case .noFolder: Message(.refuseNoFolder)
    case .notAFolder(let path): Message(.refuseNotAFolder, [.path: .text(path)])
    case .notWritten(let folder, let reason):
      Message(.refuseNotWritten, [.path: .text(folder), .reason: .text(reason)])
    case .noPrinter: Message(isKiosk ? .refuseNoPrinterKiosk : .refuseNoPrinter)
    case .notPrinted(let reason): Message(.refuseNotPrinted, [.reason: .text(reason)])
    case .noAddress: Message(.refuseNoAddress)
    case .missingLetters(let letters, let package):
      Message(.refuseMissingLetters, [.letters: .text(letters), .package: .text(package)])
    case .notDrawn(let reason): Message(.refuseNotDrawn, [.reason: .text(reason)])
    }
  }

  // MARK: The folder

  /// Takes a line that looks like a path for the folder that was asked for.
  mutating func hearFolder(_ line: String) -> Turn? {
    let path = line.trimmed
    guard let page = folderFor, ["/", "~", "."].contains(path.prefix(1)) else { return nil }
    folderFor = nil
    misses = 0
    return deliver(page, by: .save, into: path)
  }

  /// What is no path may be the name of a folder, or a wish to leave it.
  mutating func settleFolder(by act: Act) -> Turn? {
    guard let page = folderFor else { return nil }
    switch act {
    case .none, .outside:
      folderFor = nil
      return deliver(page, by: .save, into: line.trimmed)
    case .deny, .restart, .back, .skip:
      folderFor = nil
      return comeBack([.text(Message(.pageNotSaved))])
    case .repeat, .help, .ask, .human, .social: return nil
    default:
      folderFor = nil
      return nil
    }
  }
}

extension CertificateWay {
  /// The way to have a page delivered; nil where it is only to be shown.
  fileprivate init?(_ delivery: Delivery, into folder: String?) {
    switch delivery {
    case .view: return nil
    case .save: self = .save(into: folder)
    case .print: self = .print
    case .email: self = .email
    }
  }
}

extension DeliveryRefusal {
  fileprivate var isMendedByFolder: Bool {
    switch self {
    case .noFolder, .notAFolder, .notWritten: true
    default: false
    }
  }
}
