import CMECore

extension CertificateFacts {
  /// A certificate of three days, of which a test changes what it is about.
  public static func sample(
    holder: String = "Jane Okafor, MD", profession: String = "physician",
    title: String = "Annual Ultrasound Convention 2026 (sample)",
    credits: [(day: String, hundredths: Int)] = [
      ("2026-10-16", 750), ("2026-10-17", 0), ("2026-10-18", 450),
    ],
    provider: String = "American Institute of Ultrasound in Medicine"
  ) -> CertificateFacts {
    let record = RecordFacts(
      holder: holder, profession: profession, title: title, format: "live activity",
      location: "Orlando, Florida", firstDay: day("2026-10-15"), lastDay: day("2026-10-18"),
      creditType: "AMA PRA Category 1 Credits", designated: Credits(hundredths: 2_425))
    return CertificateFacts(
      number: certificateNumber("26-34567-89ABC-H"), record: record,
      entries: credits.map { Entry(day: day($0), credits: Credits(hundredths: $1)) },
      provider: provider, submittedAt: at("2026-10-20T12:00:00Z"),
      issuedAt: at("2026-10-20T12:00:01Z"))
  }
}

/// The number of a certificate that a test writes; ends the tests where it is none.
public func certificateNumber(_ text: String) -> CertificateNumber {
  guard let number = CertificateNumber(text) else { preconditionFailure("no number: \(text)") }
  return number
}
