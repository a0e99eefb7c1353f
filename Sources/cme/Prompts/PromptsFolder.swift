import Assistant
import CMECore
import CMEServices
import Foundation
import Understanding

/// The folder of the prompts of one language.
struct PromptsFolder {
  let url: URL

  /// Where prompts were looked for in vain.
  struct NotFound: Error, CustomStringConvertible {
    let places: [String]

    var description: String {
      "No prompts were found. Looked in: \(places.joined(separator: ", ")). "
        + "Name their folder with --prompts or CME_PROMPTS."
    }
  }

  /// Finds the folder: where asked, else beside the program, else in the share folder.
  static func locate(asked: String?, _ surroundings: Surroundings) throws -> PromptsFolder {
    let wanted = asked ?? surroundings.value(of: "CME_PROMPTS")
    let places = wanted.map { [URL(fileURLWithPath: $0)] } ?? besideTheProgram
    for place in places {
      for folder in [place.appendingPathComponent("en"), place] where hasPrompts(folder) {
        return PromptsFolder(url: folder)
      }
    }
    throw NotFound(places: places.map(\.path))
  }

  private static var besideTheProgram: [URL] {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent()
    return [
      folder.appendingPathComponent("cme_cme.resources/Prompts"),
      folder.deletingLastPathComponent().appendingPathComponent("share/cme/Prompts"),
    ]
  }

  private static func hasPrompts(_ folder: URL) -> Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return names?.contains { $0.hasSuffix(".md") } ?? false
  }

  /// Reads all files of prompts.
  func files() throws -> [Phrasebook.File] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
    return try names.filter { $0.hasSuffix(".md") }.sorted().map { name in
      let data = try Data(contentsOf: url.appendingPathComponent(name))
      return Phrasebook.File(name: name, text: String(decoding: data, as: UTF8.self))
    }
  }

  /// The words of all files; throws what cannot be said as it was meant, or understood.
  func phrasebook(_ phrases: PhraseFinding? = nil) throws -> Phrasebook {
    let (phrasebook, findings) = Phrasebook.read(try files())
    try BrokenPrompts.refuse(findings, phrases)
    return phrasebook
  }

  /// The folder of the example phrases.
  var phrases: URL { url.appendingPathComponent("phrases") }

  /// The folder of the example phrases of the help desk.
  var deskPhrases: URL { url.appendingPathComponent("desk-phrases") }

  /// All that is wrong with the example phrases of both.
  var phraseFindings: [PhraseFinding] {
    PhraseFolder.findings(phrases) + PhraseFolder.findings(deskPhrases, labels: DeskLabel.all)
  }

  /// The list of well-known passwords.
  private var passwordList: URL { url.appendingPathComponent("passwords/well-known.txt") }

  /// The rules of passwords: with the list that lies here, and the names of the society.
  func passwordRules(_ phrasebook: Phrasebook) -> PasswordRulesSource {
    PasswordRulesSource(wellKnown: passwordList.path, society: phrasebook.societyNames)
  }

  /// Why no password could be set with the list that lies here; nil: one could.
  var passwordFinding: String? {
    do throws(ServiceFailure) {
      _ = try PasswordRulesSource(wellKnown: passwordList.path, society: []).rules()
      return nil
    } catch {
      return error.description
    }
  }
}
