import CMECore
import TestSupport

/// Jobs for the press.
enum Samples {
  static let longName =
    "Wilhelmina-Alexandrina Montgomery-Featherstonehaugh von Hohenzollern-Sigmaringen, MD, FACR"
  static let event = "Annual Ultrasound Convention 2026 (sample)"
  static let provider = "American Institute of Ultrasound in Medicine"
  static let statement =
    "The American Institute of Ultrasound in Medicine designates this live activity for a maximum "
    + "of 24.25 *AMA PRA Category 1 Credits*™. Physicians should claim only the credit "
    + "commensurate with the extent of their participation in the activity."

  /// A signed line as it is made; the signature is none.
  static func line(holder: String, event: String = event, days: Int = 4) -> String {
    let credits = (0..<days).map { "2026-10-\(15 + $0)=7.5" }.joined(separator: ",")
    let signature = String(repeating: "x9Qe1Zk-_0", count: 9).prefix(86)
    return "CME1|26-7K3M9-QXD4C-R|\(holder)|physician|\(event)|2026-10-15|2026-10-18|\(credits)|30"
      + "|AMA PRA Category 1 Credits|\(provider)|2026-10-20T12:00:00Z|0a1b2c3d|\(signature)"
  }

  static func certificate(
    holder: String = "Jane Okafor, MD", days: Int = 4, event: String = event,
    title: String = "Certificate of credit", statements: [String] = [statement],
    total: String = "30 *AMA PRA Category 1 Credits*™", language: String = "en",
    paper: PressJob.Paper = .letter, logo: String? = nil, line: String? = nil
  ) -> PressJob {
    let text = CertificateText(
      language: language, version: 1, title: title, provider: provider,
      before: "This is to certify that", holder: holder,
      after: "has participated in the live activity", event: event,
      place: "Orlando, Florida, October 15 to 18, 2026",
      days: (0..<days).map { .init(label: "Friday, October \(15 + $0)", value: "7.5 credits") },
      total: .init(label: "Claimed in total", value: total), statements: statements,
      foot: ["Certificate 26-7K3M9-QXD4C-R", "Issued Tuesday, October 20, 2026"])
    return PressJob(
      page: .certificate(
        text, line: line ?? Samples.line(holder: holder, event: event, days: days)),
      paper: paper, logo: logo, at: at("2026-10-20T12:00:00Z"))
  }

  static func transcript(
    events: Int, holder: String = "Jane Okafor, MD", paper: PressJob.Paper = .letter
  ) -> PressJob {
    let rows = (0..<events).map {
      TranscriptText.Event(
        title: "Convention no. \($0 + 1)", place: "Live activity, Orlando, October \(2000 + $0)",
        credits: "12 *AMA PRA Category 1 Credits*™", number: "26-7K3M9-QXD4C-R")
    }
    let text = TranscriptText(
      language: "en", title: "Transcript of continuing medical education", provider: provider,
      holder: holder, span: "January 1, 2000 to December 31, 2026", events: rows,
      totals: [.init(label: "In total", value: "\(12 * events) *AMA PRA Category 1 Credits*™")],
      foot: ["Made Tuesday, October 20, 2026"])
    return PressJob(
      page: .transcript(text), paper: paper, logo: nil, at: at("2026-10-20T12:00:00Z"))
  }
}
