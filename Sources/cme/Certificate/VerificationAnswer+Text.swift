import CMECore
import CMEServices

extension VerificationAnswer {
  /// The answer for whoever decides on a certificate; nothing of the line is shown but facts that
  /// were signed.
  var text: String {
    var lines = Layout.wrap("\(result.rawValue.uppercased()): \(verdict)", width: 80)
    if case .genuine(let facts) = verification {
      lines += [""] + facts.rows.map { "  \(VerificationAnswer.label($0.0))\(Cleaned.text($0.1))" }
      lines += [""] + Layout.wrap("\(VerificationAnswer.compare) \(rest)", width: 80)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let compare =
    "Compare these facts with the paper in your hand: the signature covers them, not the look of "
    + "the page."

  private var verdict: String {
    switch verification {
    case .genuine: genuineVerdict
    case .altered:
      "this is not what was signed. Do not rely on it. If the line was copied by hand, copy it "
        + "again, or check the PDF or the QR code."
    case .unknownKey(let id):
      "it names the key \(id), which is none of the public keys at hand, so nothing is known of "
        + "it. Ask the provider for the file \(id).pub and give it with --key."
    case .unknownVersion(let version):
      "its line has version \(version) of the format; this program knows \(SignedLine.version). "
        + "A newer program may read it."
    case .ambiguous:
      "there are several lines of certificates in it that do not say the same. Hand in one."
    case .notOurs:
      "there is no line of a certificate in it. Of a scan or a photograph, read the QR code with "
        + "any reader and hand in the text that it gives."
    }
  }

  private var genuineVerdict: String {
    switch standing {
    case nil, .known(.valid):
      "the provider signed these facts, and none of them was changed since."
    case .unknown:
      "the signature is good, but the database has no certificate of this number. Ask the provider."
    case .contradicted:
      "the signature is good, but the database has other facts under this number. Do not rely on "
        + "it, and tell the provider."
    case .known(.replaced(let number, let instant)):
      "the provider signed these facts, but on \(LocalTime(instant, offsetSeconds: 0).day.iso) the "
        + "certificate \(number.text) took its place. Ask for that one."
    case .known(.revoked(let instant)):
      "the provider signed these facts, but took the certificate back on "
        + "\(LocalTime(instant, offsetSeconds: 0).day.iso). Do not rely on it."
    }
  }

  private var rest: String {
    switch standing {
    case nil:
      "Whether it was replaced or revoked later cannot be seen here: ask the provider, with the "
        + "number."
    case .known(.valid): "The database says that it was neither replaced nor revoked."
    case .unknown, .contradicted, .known: ""
    }
  }

  private static func label(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 10 - name.count))
  }
}

extension SignedFacts {
  /// What was signed, in the order of the page.
  fileprivate var rows: [(String, String)] {
    let days = entries.enumerated().map { index, entry in
      (index == 0 ? "Credits" : "", "\(entry.day.iso): \(entry.credits)")
    }
    let before = [
      ("Name", holder), ("Record", kind.words), ("Event", event),
      ("Dates", firstDay == lastDay ? firstDay.iso : "\(firstDay.iso) to \(lastDay.iso)"),
    ]
    let after = [
      ("Total", "\(total) \(creditType)"), ("Number", number.text),
      ("Issued", issuedAt.description), ("Provider", provider), ("Key", keyID),
    ]
    return before + days + after
  }
}

extension Certificate.Kind {
  /// The wording of the page in words.
  fileprivate var words: String {
    switch self {
    case .physician: "credits claimed by a physician"
    case .participation: "participation; no credits are awarded to other professions"
    case .attendanceWithoutCredit: "attendance without credit"
    }
  }
}
