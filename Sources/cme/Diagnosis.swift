import Assistant
import CEditline
import CMECore
import CMEServices
import Glibc

/// One thing that `cme doctor` looked at.
struct Diagnosis {
  let subject: String
  let state: String
  var isWell = true

  /// The line on the screen; what has to be mended says so in words.
  var line: String {
    let name = subject + String(repeating: " ", count: max(0, 14 - subject.count))
    return Cleaned.text("\(name) \(state)\(isWell ? "" : "  <- to mend")")
  }
}

extension Diagnosis {
  /// What the program is made of.
  static var versions: [Diagnosis] {
    [
      Diagnosis(subject: "cme", state: CME.version),
      Diagnosis(subject: "Swift library", state: swiftLibrary),
      Diagnosis(subject: "SQLite", state: LibraryVersions.sqlite),
      Diagnosis(subject: "libedit", state: "\(LIBEDIT_MAJOR).\(LIBEDIT_MINOR)"),
      Diagnosis(subject: "libsodium", state: LibraryVersions.sodium),
    ]
  }

  /// The library does not tell its patch releases apart.
  private static var swiftLibrary: String {
    "\(_SwiftStdlibVersion.current)".split(separator: ".").prefix(2).joined(separator: ".")
  }

  /// Where the program runs.
  static func surroundings(_ surroundings: Surroundings) -> [Diagnosis] {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { surroundings.value(of: $0) }
    let knowsZones = EventZone(identifier: "America/New_York") != nil
    return [
      Diagnosis(subject: "locale", state: locale.first ?? "none set; C.UTF-8 is used"),
      Diagnosis(subject: "terminal", state: terminal(surroundings)),
      Diagnosis(
        subject: "time zones", state: knowsZones ? "known" : "none known", isWell: knowsZones),
      Diagnosis(subject: "time", state: Clock.now().description),
    ]
  }

  private static func terminal(_ surroundings: Surroundings) -> String {
    guard isatty(STDOUT_FILENO) == 1 else { return "none; output goes elsewhere" }
    let type = surroundings.value(of: "TERM") ?? "unknown"
    return "\(type), \(Output.width.map(String.init) ?? "?") columns"
  }

  /// Where the prompts are, and which settings in them are blank.
  static func prompts(asked: String?, _ surroundings: Surroundings) -> [Diagnosis] {
    do {
      let folder = try PromptsFolder.locate(asked: asked, surroundings)
      let (phrasebook, findings) = Phrasebook.read(try folder.files())
      let all = findings.count + folder.phraseFindings.count
      let count = all == 0 ? "" : ", \(all) to mend (cme prompts check)"
      let blank = phrasebook.blankSettings.map(\.rawValue).joined(separator: ", ")
      return [
        Diagnosis(
          subject: "prompts", state: folder.url.path + count, isWell: all == 0),
        Diagnosis(subject: "blank settings", state: blank.isEmpty ? "none" : blank),
      ]
    } catch {
      return [Diagnosis(subject: "prompts", state: String(describing: error), isWell: false)]
    }
  }
}
