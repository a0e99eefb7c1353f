import CMECore
import Foundation
import Synchronization
import TestSupport

@testable import CMEServices
@testable import cme

extension CertificateOffice {
  /// The same with numbers that are the same in every run.
  var rehearsed: CertificateOffice {
    var office = self
    let generator = Mutex(SeededGenerator(seed: 5))
    office.random = { generator.withLock { Int($0.next() >> 59) } }
    return office
  }
}

/// A stand-in for the ways that pages take on a machine: it draws nothing, and does what the script
/// says (`!refuse no-printer`), each time until `!refuse nothing`.
struct DeliveryStandIn {
  var refusal: DeliveryRefusal?

  static let refusals: [String: DeliveryRefusal] = [
    "no-folder": .noFolder, "no-printer": .noPrinter, "no-address": .noAddress,
    "no-certificate": .noCertificate,
    "letters": .missingLetters(letters: "山田", package: "fonts-noto-cjk"),
    "full": .notWritten(folder: "/home/jane/Downloads", reason: "No space left on device"),
  ]

  func deliver(_ page: CertificatePage, _ way: CertificateWay) -> Reply {
    if let refusal { return .notDelivered(refusal) }
    switch way {
    case .save(let folder):
      return .delivered(
        .saved(path: "\(folder ?? "/home/jane/Downloads")/\(DeliveryStandIn.name(page)).pdf"))
    case .print: return .delivered(.printing(printer: "front-desk"))
    case .email: return .delivered(.mailed(address: "jane.okafor@example.org"))
    }
  }

  private static func name(_ page: CertificatePage) -> String {
    switch page {
    case .certificate(let number): "Certificate \(number.text)"
    case .transcript(let from, let to): "Transcript \(from.iso) to \(to.iso)"
    }
  }
}

extension Stage {
  /// Claims an event of each of some earlier years for a person, as it was then.
  func claim(_ years: [Int], of number: String, in store: AppStore) throws {
    for year in years { try claim(year, of: number, in: store) }
  }

  private func claim(_ year: Int, of number: String, in store: AppStore) throws {
    let id = "COURSE\(year)"
    let days = (6...7).compactMap { Day(year: year, month: 3, number: $0) }
    let files: [ImportFile: [String]] = [
      .events: [
        "event_id,title,format,location,time_zone,concludes_at,claim_closes_at,credit_type",
        "\(id),Vascular Course \(year) (sample),live activity,\"Boston, Massachusetts\","
          + "America/New_York,\(year)-03-07T17:00,,AMA PRA Category 1 Credits",
      ],
      .days: ["event_id,date,label,maximum_credits"]
        + days.map { "\(id),\($0.iso),Day \($0.number - 5),6" },
      .registrations: ["event_id,member,date,status,channel,registered_at,processed_at"]
        + days.map { "\(id),\(number),\($0.iso),confirmed,advance,\(year)-01-10T10:00Z," },
    ]
    var paths: [ImportFile: String] = [:]
    for (file, lines) in files {
      let url = folder.appendingPathComponent("\(file.rawValue)-\(year).csv")
      try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
      paths[file] = url.path
    }
    let report = try store.importFiles(ImportOrder(paths: paths), at: now)
    guard report.refusals.isEmpty else { preconditionFailure("\(report.refusals)") }
    try submit(id, days, in: store, year)
  }

  private func submit(_ id: Event.ID, _ days: [Day], in store: AppStore, _ year: Int) throws {
    let member = try store.read { try $0.member(username: "jokafor") }
    guard let member, let then = Instant(iso8601: "\(year)-04-01T12:00:00Z") else { return }
    let session = try services.openSession(of: member.id, at: then)
    let changes = days.map {
      FigureChange(day: $0, from: nil, to: Credits(hundredths: 25 * (year - 2010)))
    }
    _ = services.perform(
      .change(changes, of: member.id, in: id, by: .member(session)), at: then)
    let seen = changes.compactMap { change in change.to.map { Entry(day: change.day, credits: $0) }
    }
    let reply = services.perform(
      .submit(seen: seen, of: member.id, in: id, by: .member(session)), at: then)
    guard case .submitted = reply else { preconditionFailure("not submitted: \(reply)") }
  }
}
