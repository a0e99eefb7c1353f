import Foundation
import Understanding

/// The folder of example phrases, `Prompts/en/phrases`.
enum PhraseFolder {
  /// The sets of all Markdown files of the folder, in the order of the files' names.
  static func load(_ folder: URL) throws -> [PhraseSet] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".md") }.sorted().flatMap { file in
      let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
      return PhraseFile.parse(String(decoding: bytes, as: UTF8.self))
    }
  }
}
