import CMECore
import Foundation

/// The printer that this machine prints on where nobody says another.
struct Printer {
  /// How long the programs may take, in seconds.
  struct Patience: Hashable, Sendable {
    var finding = 5.0
    var printing = 30.0
  }

  /// What it is called.
  let name: String
  private let program: PrinterProgram
  private let patience: Patience

  /// Finds the printer, and the program that prints.
  init(environment: [String: String], patience: Patience) throws(DeliveryRefusal) {
    guard let asking = PrinterProgram("lpstat", environment),
      let program = PrinterProgram("lp", environment)
    else { throw .noPrinter }
    let answer = try asking.run(["-d"], input: Data(), seconds: patience.finding)
    guard answer.status == 0, let name = Printer.name(in: answer.output) else { throw .noPrinter }
    self.name = name
    self.program = program
    self.patience = patience
  }

  /// Hands it a PDF, to be made to fit whatever paper is in it.
  func take(_ pdf: Data, titled title: String) throws(DeliveryRefusal) {
    let answer = try program.run(
      ["-d", name, "-o", "fit-to-page", "-t", title, "-"], input: pdf, seconds: patience.printing)
    guard answer.status != 0 else { return }
    let words = OutboxMail.cleaned(answer.errors)
    let isSilent = words.allSatisfy(\.isWhitespace)
    throw .notPrinted(reason: isSilent ? "lp ended with status \(answer.status)" : words)
  }

  /// The name in "system default destination: Office", as CUPS allows it: it can be no option.
  static func name(in answer: String) -> String? {
    guard let colon = answer.firstIndex(of: ":") else { return nil }
    let words = answer[colon...].dropFirst().split(whereSeparator: \.isWhitespace)
    guard words.count == 1, let name = words.first, name.first != "-", name.utf8.count <= 127,
      name.unicodeScalars.allSatisfy({ ("!"..."~").contains($0) || $0.properties.isAlphabetic })
    else { return nil }
    return String(name)
  }
}
