import Foundation
import Understanding

/// The folder of example phrases, `Prompts/en/phrases`.
enum PhraseFolder {
  /// The sets of all Markdown files of the folder, in the order of the files' names.
  static func load(_ folder: URL) throws -> [PhraseSet] {
    try files(of: folder).flatMap { PhraseFile.parse(try text(of: $0, in: folder)) }
  }

  /// What is wrong with the folder itself; no file is read.
  static func finding(_ folder: URL) -> PhraseFinding? {
    guard let files = try? files(of: folder) else {
      return PhraseFinding(problem: .noFolder, path: folder.path)
    }
    return files.isEmpty ? PhraseFinding(problem: .noFile, path: folder.path) : nil
  }

  /// All that is wrong with the folder and its files, in their order; only these labels are known.
  static func findings(
    _ folder: URL, labels: [String] = PhraseLabel.all
  ) -> [PhraseFinding] {
    if let finding = finding(folder) { return [finding] }
    let files = (try? files(of: folder)) ?? []
    return files.flatMap { file in
      let path = "\(folder.lastPathComponent)/\(file)"
      guard let text = try? text(of: file, in: folder) else {
        return [PhraseFinding(problem: .unreadable, path: path)]
      }
      return findings(text, path: path, labels: labels)
    }
  }

  /// What is wrong with the text of a file.
  static func findings(
    _ text: String, path: String, labels: [String] = PhraseLabel.all
  ) -> [PhraseFinding] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let headings = lines.indices.filter { lines[$0].starts(with: "#".utf8) }
    return zip(headings, headings.dropFirst() + [lines.count]).flatMap { heading, end in
      let section = lines[heading..<end].map { String(decoding: $0, as: UTF8.self) }
      return PhraseFile.parse(section.joined(separator: "\n")).flatMap { problems(of: $0, labels) }
        .map {
          PhraseFinding(problem: $0, path: path, line: heading + 1)
        }
    }
  }

  private static func problems(
    of set: PhraseSet, _ labels: [String]
  ) -> [PhraseFinding.Problem] {
    let isKnown = set.label.hasPrefix(PhraseFile.wordsPrefix) || labels.contains(set.label)
    return (isKnown ? [] : [.unknownLabel(set.label)])
      + (set.phrases.isEmpty ? [.noPhrase(set.label)] : [])
  }

  private static func files(of folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted()
  }

  private static func text(of file: String, in folder: URL) throws -> String {
    let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
    return String(decoding: bytes, as: UTF8.self)
  }
}
