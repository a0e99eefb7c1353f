import Foundation
import Testing

@testable import Understanding

/// The phrases as they stand in the prompts, the lines kept apart from them, and what was learned.
enum PhraseFiles {
  static let sets = folder("Prompts/en/phrases")
  static let heldOut = folder("Tests/HeldOut")
  static let model = PhraseModel(training: sets)

  static var phrases: [PhraseSet] {
    sets.filter { !$0.label.hasPrefix(PhraseFile.wordsPrefix) }
  }

  private static func folder(_ name: String) -> [PhraseSet] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent(name)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().flatMap { file in
      let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return PhraseFile.parse(text ?? "")
    }
  }
}

@Suite("The example phrases")
struct PhraseFilesTests {
  @Test("every label has phrases, and every set has a known label")
  func labels() {
    #expect(Set(PhraseFiles.phrases.map(\.label)) == Set(PhraseLabel.all))
  }

  @Test("enough phrases stand under each label", arguments: PhraseLabel.all)
  func enough(label: String) {
    let count = PhraseFiles.phrases.filter { $0.label == label }.map(\.phrases.count)
    #expect(count.reduce(0, +) >= (label.hasPrefix("ask ") ? 60 : 40))
  }

  @Test("no phrase stands under two labels")
  func once() {
    var labels: [String: String] = [:]
    for set in PhraseFiles.phrases {
      for phrase in set.phrases {
        let other = labels.updateValue(set.label, forKey: phrase)
        #expect(other == nil || other == set.label, "\(phrase)")
      }
    }
  }

  @Test("no line that is kept apart has become a phrase")
  func apart() {
    let learned = Set(PhraseFiles.phrases.flatMap(\.phrases).map { $0.lowercased() })
    for line in PhraseFiles.heldOut.flatMap(\.phrases) {
      #expect(!learned.contains(line.lowercased()), "\(line)")
    }
  }

  @Test("a word stands in one list of words that mean the same")
  func words() {
    let lists = PhraseFiles.sets.filter { $0.label.hasPrefix(PhraseFile.wordsPrefix) }
    let words = lists.flatMap(\.phrases)
    #expect(!words.isEmpty)
    #expect(words.count == Set(words).count)
  }
}
