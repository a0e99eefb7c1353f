// Saves what it reads as the page of a certificate, into the folder of its first argument.

import CMECore
import CMEServices
import Foundation

func facts() -> CertificateFacts? {
  guard let day = Day(iso: "2026-10-16"),
    let number = CertificateNumber(year: 2026, random: Array(0..<10))
  else { return nil }
  let record = RecordFacts(
    holder: "Jane Okafor, MD", profession: Member.physician, title: "Convention 2026",
    format: "live activity", location: "Orlando, Florida", firstDay: day, lastDay: day,
    creditType: "AMA PRA Category 1 Credits", designated: .zero)
  let issued = Instant(secondsSince1970: 0)
  return CertificateFacts(
    number: number, record: record, entries: [], provider: "The society", submittedAt: issued,
    issuedAt: issued)
}

guard let facts = facts(), CommandLine.arguments.count == 2 else { exit(64) }
let pdf = FileHandle.standardInput.readDataToEndOfFile()
let ways = CertificateDelivering(DeliverySurroundings(environment: [:], homeOfAccount: nil))
do throws(DeliveryRefusal) {
  let delivery = try ways.save(
    DeliveryPage(.certificate(facts), pdf: pdf), into: CommandLine.arguments[1])
  print(delivery)
} catch {
  print(error)
  exit(1)
}
