import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices

extension CertificateOffice {
  /// An office with words of the tests, which tell when they change.
  static func ofTests(_ keys: KeyFolder, title: String = "Certificate") -> CertificateOffice {
    CertificateOffice(
      words: Words(
        provider: "American Institute of Ultrasound in Medicine",
        certificate: { $0.text(title: title) }, transcript: { $0.text }),
      keys: keys,
      pages: Pages(delivery: CertificateDelivering(surroundings(keys))) {
        (page: PressJob.Page, _: Instant) throws(DeliveryRefusal) -> Data in
        Data((try? StoredJSON.text(of: page))?.utf8 ?? "".utf8)
      })
  }

  /// A home beside the keys, without a downloads folder or a printer.
  private static func surroundings(_ keys: KeyFolder) -> DeliverySurroundings {
    let folder = URL(fileURLWithPath: keys.path).deletingLastPathComponent().path
    return DeliverySurroundings(environment: ["HOME": folder, "PATH": ""], homeOfAccount: nil)
  }

  /// As above, beside a database.
  static func ofTests(_ store: AppStore, title: String = "Certificate") -> CertificateOffice {
    ofTests(KeyFolder(database: store.path), title: title)
  }
}

extension CertificateFacts {
  fileprivate func text(title: String) -> CertificateText {
    CertificateText(
      language: "en", version: 1, title: title, provider: provider, before: "for",
      holder: record.holder, after: "at", event: record.title, place: record.location,
      days: entries.map { .init(label: $0.day.iso, value: "\($0.credits)") },
      total: .init(label: "total", value: "\(total)"), statements: ["up to \(record.designated)"],
      foot: [number.text] + [replaces?.text].compactMap { $0 })
  }
}

extension TranscriptFacts {
  fileprivate var text: TranscriptText {
    TranscriptText(
      language: "en", title: "Transcript", provider: provider, holder: holder,
      span: "\(from.iso) to \(to.iso)",
      events: certificates.map {
        .init(
          title: $0.record.title, place: $0.record.location, credits: "\($0.total)",
          number: $0.number.text)
      }, totals: [], foot: ["\(madeAt)"])
  }
}

extension Sample {
  /// The keys beside the database.
  var keys: KeyFolder { KeyFolder(database: store.path) }

  /// The good certificates of a person, as they get them.
  func certificates(
    of member: Member.ID = Sample.jane, by services: Services? = nil, at now: Instant = after
  ) throws -> [IssuedCertificate] {
    let services = services ?? self.services
    let session = try services.openSession(of: member, at: now)
    let reply = services.perform(.certificates(of: member, by: session), at: now)
    guard case .certificates(let certificates) = reply else {
      Issue.record("\(reply)")
      return []
    }
    return certificates
  }

  /// Asks for a page as Jane.
  func deliver(_ page: CertificatePage, _ way: CertificateWay) throws -> Reply {
    let session = try services.openSession(of: Sample.jane, at: after)
    return services.perform(.deliver(page, way, of: Sample.jane, by: session), at: after)
  }

  /// Whether the line of a certificate verifies with a key that is there, and says what it says.
  func isSigned(_ certificate: IssuedCertificate) throws -> Bool {
    let line = try SignedLine(parsing: certificate.line)
    let keys = try keys.publicKeys().map(\.key)
    return line.isSigned(byOneOf: keys) == true
      && line.facts == SignedFacts(certificate.facts, keyID: line.facts.keyID)
  }

  /// The database as it was before there were certificates, opened by this program.
  func beforeCertificates() throws -> AppStore {
    let stranger = try stranger()
    try stranger.write { db in
      try db.execute(
        sql: """
          DROP TABLE revoked_certificate; DROP TABLE certificate;
          DELETE FROM grdb_migrations WHERE identifier = 'certificates';
          """)
    }
    try stranger.close()
    return try AppStore.open(existing: store.path)
  }
}
