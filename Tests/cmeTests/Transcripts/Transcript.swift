import Foundation

/// A whole conversation in a file: a title, what it is held with, then the screen to the letter.
///
/// What is typed stands behind the prompt; `CME_RECORD=1` writes the screen anew from it.
struct Transcript {
  let url: URL
  let head: String
  let body: String

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static var all: [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  init(url: URL, head: String, body: String) {
    self.url = url
    self.head = head
    self.body = body
  }

  init(_ url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(url: url, head: String(parts[0]), body: parts.count > 1 ? String(parts[1]) : "")
  }

  /// A setting of the head, such as "at: 2026-10-20T12:00:00Z".
  func setting(_ name: String) -> String? { settings(name).first }

  /// All settings of a name: "says: …" stands once for each thing that must be on the screen.
  func settings(_ name: String) -> [String] {
    head.split(separator: "\n").filter { $0.hasPrefix(name + ": ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }

  /// What is typed, in order.
  var script: [String] {
    body.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if setting("desk") != nil {
        return line.wholeMatch(of: /[\p{L}' -]+(?:, figures)?> (.*)/).map { String($0.output.1) }
      }
      for prompt in ["practice> ", "> "] where line.hasPrefix(prompt) {
        return String(line.dropFirst(prompt.count))
      }
      return nil
    }.filter { !$0.isEmpty || setting("empty lines") == "yes" }
  }

  func record(_ screen: String) throws {
    try "\(head)\n\n\(screen)".write(to: url, atomically: true, encoding: .utf8)
  }
}
