import CMECore
import Foundation
import TestSupport

@testable import CMEServices

/// A certificate of which a test says only what matters to it.
func certificateFacts(
  holder: String = "Jane Okafor, MD", title: String = "AIUM Convention 2026",
  last: String = "2026-10-18"
) -> CertificateFacts {
  let record = RecordFacts(
    holder: holder, profession: Member.physician, title: title, format: "live activity",
    location: "Orlando, Florida", firstDay: day(last), lastDay: day(last),
    creditType: "AMA PRA Category 1 Credits", designated: Credits(hundredths: 2425))
  return CertificateFacts(
    number: certificateNumber, record: record, entries: [], provider: "The society",
    submittedAt: after, issuedAt: after)
}

/// The number of that certificate.
let certificateNumber: CertificateNumber = {
  guard let number = CertificateNumber(year: 2026, random: Array(0..<10)) else {
    preconditionFailure("no number")
  }
  return number
}()

/// The page of that certificate, with so many bytes of no meaning.
func certificatePage(_ facts: CertificateFacts = certificateFacts(), bytes: Int = 90_000)
  -> DeliveryPage
{
  var random = SeededGenerator(seed: UInt64(bytes))
  let pdf = Data((0..<bytes).map { _ in UInt8.random(in: 0...255, using: &random) })
  return DeliveryPage(.certificate(facts), pdf: pdf)
}

/// A transcript without a page.
func transcriptFacts(holder: String = "Jane Okafor, MD") -> TranscriptFacts {
  TranscriptFacts(
    holder: holder, provider: "The society", from: day("2024-01-01"), to: day("2026-12-31"),
    certificates: [], madeAt: after)
}
