import Foundation

/// Where files of a person go when they name no folder.
struct DeliveryFolders {
  let surroundings: DeliverySurroundings

  /// Downloads as xdg-user-dirs has it, then as it is called where nothing is set, then home.
  var usual: [String] {
    guard let home = surroundings.home else { return [] }
    return [namedDownloads(home), home + "/Downloads", home].compactMap { $0 }
  }

  /// The path of a folder that somebody typed; "~" is home.
  func path(typed: String) -> String {
    guard let home = surroundings.home, typed == "~" || typed.hasPrefix("~/") else { return typed }
    return home + typed.dropFirst()
  }

  private func namedDownloads(_ home: String) -> String? {
    let given = surroundings.environment["XDG_CONFIG_HOME"].flatMap { $0.first == "/" ? $0 : nil }
    let file = (given ?? home + "/.config") + "/user-dirs.dirs"
    var facts = stat()
    guard stat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= 65_536,
      let data = FileManager.default.contents(atPath: file)
    else { return nil }
    return DeliveryFolders.downloads(in: String(decoding: data, as: UTF8.self), home: home)
  }

  /// The folder in the last line `XDG_DOWNLOAD_DIR="$HOME/Downloads"` of a file of xdg-user-dirs;
  /// nil where there is none that begins with the home folder or the root.
  static func downloads(in text: String, home: String) -> String? {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
    return lines.compactMap { downloads(inLine: $0, home: home) }.last
  }

  private static func downloads(inLine line: Substring, home: String) -> String? {
    let parts = line.split(separator: "=", maxSplits: 1).map { $0.drop(while: \.isWhitespace) }
    guard parts.count == 2, parts[0].prefix(while: { !$0.isWhitespace }) == "XDG_DOWNLOAD_DIR",
      let value = unquoted(parts[1]),
      !value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    if value == "$HOME" || value.hasPrefix("$HOME/") { return home + value.dropFirst(5) }
    return value.first == "/" ? value : nil
  }

  /// What stands between quotation marks, where a backslash makes the next character plain.
  private static func unquoted(_ text: Substring) -> String? {
    guard text.first == "\"" else { return nil }
    var value = ""
    var isPlain = false
    for character in text.dropFirst() {
      if !isPlain, character == "\"" { return value }
      if !isPlain, character == "\\" {
        isPlain = true
      } else {
        value.append(character)
        isPlain = false
      }
    }
    return nil
  }
}
