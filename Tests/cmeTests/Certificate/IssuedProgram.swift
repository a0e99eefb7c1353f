import CMECore
import Foundation
import Testing

@testable import CMEServices
@testable import cme

/// The built program beside a database in which a person has a certificate, the number 10001 of
/// LASTYEAR.
struct IssuedProgram {
  let program: OfficeProgram
  let certificate: IssuedCertificate

  init() throws {
    program = try ChatProgram().program
    let services = Services(store: try AppStore.open(existing: program.database))
    let rows = try #require(try services.certificates(of: nil, for: "LASTYEAR"))
    certificate = try #require(rows.first).certificate
  }

  var number: String { certificate.facts.number.text }
  var keys: KeyFolder { KeyFolder(database: program.database) }

  func run(_ arguments: [String], input: String = "") throws -> OfficeProgram.Outcome {
    try program.run(arguments, input: input)
  }

  /// Puts another certificate in the place of one, and gives its number.
  func reissue(_ number: String) throws -> String {
    let done = try run(["office", "certificate", "reissue", number, "--reason", "name mended"])
    try #require(done.status == 0, "\(done)")
    return String(done.output.prefix { $0 != " " })
  }

  func revoke(_ number: String) throws {
    let done = try run(["office", "certificate", "revoke", number, "--reason", "a mistake"])
    try #require(done.status == 0, "\(done)")
  }

  /// What the journal tells of exports, without the times.
  func exports() throws -> [String] {
    let csv = try run(["office", "journal", "--format", "csv"]).output
    return csv.split(separator: "\r\n").filter { $0.contains("certificate-exported") }
      .map { String($0.drop { $0 != "," }.dropFirst()) }
  }
}
