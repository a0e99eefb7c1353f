import ArgumentParser
import CMECore
import Foundation

extension Bench {
  /// Prints jobs for the press: the page that `Scripts/press.c` draws.
  struct Pages: ParsableCommand {
    @Argument var count: Int

    func run() throws {
      for page in 0..<count {
        let row = try JSONEncoder().encode(Pages.job(of: "Jane Okafor \(page), MD"))
        print(String(decoding: row, as: UTF8.self))
      }
    }

    private static let provider = "American Institute of Ultrasound in Medicine"
    private static let event = "Annual Ultrasound Convention 2026 (sample)"

    private static func job(of holder: String) -> PressJob {
      let days = ["Thursday", "Friday", "Saturday", "Sunday"].enumerated().map {
        CertificateText.Line(label: "\($1), October \(15 + $0)", value: "7.5 credits")
      }
      let text = CertificateText(
        language: "en", version: 1, title: "Certificate of Credit", provider: provider,
        before: "This is to certify that", holder: holder,
        after: "has participated in the live activity", event: event,
        place: "Orlando, Florida, October 15 to 18, 2026", days: days,
        total: .init(label: "Claimed in total", value: "30 *AMA PRA Category 1 Credits*™"),
        statements: [
          "The \(provider) designates this live activity for a maximum of 30 *AMA PRA Category 1 "
            + "Credits*™. Physicians should claim only the credit commensurate with the extent of "
            + "their participation in the activity."
        ], foot: ["Certificate 26-7K3M9-QXD4C-R", "Issued Tuesday, October 20, 2026"])
      let signature = String(repeating: "x9Qe1Zk-_0", count: 9).prefix(86)
      let line =
        "CME1|26-7K3M9-QXD4C-R|\(holder)|physician|\(event)|2026-10-15|2026-10-18|1015=7.5,"
        + "1016=7.5,1017=7.5,1018=7.5|30|AMA PRA Category 1 Credits|\(provider)|"
        + "2026-10-20T12:00:00Z|0a1b2c3d|\(signature)"
      return PressJob(
        page: .certificate(text, line: line), paper: .letter, logo: nil,
        at: Instant(secondsSince1970: 1_792_497_600))
    }
  }
}
