/// The file of settings beside the database: a line KEY=VALUE for each, and comments after "#".
enum SettingsFile {
  static let name = "cme.conf"

  /// All settings that there are.
  static let names =
    MailSettings.Name.allCases.map(\.rawValue) + PageSettings.Name.allCases.map(\.rawValue)

  /// The settings of a file; none where there is no file.
  static func read(
    _ path: String
  ) throws(MailSettingsProblem) -> [String: String] {
    let bytes: [UInt8]
    do throws(PrivateFileProblem) {
      bytes = try PrivateFile.read(path)
    } catch .missing {
      return [:]
    } catch {
      throw .file(path: path, error)
    }
    return try settings(in: String(decoding: bytes, as: UTF8.self), of: path)
  }

  private static func settings(
    in text: String, of path: String
  ) throws(MailSettingsProblem) -> [String: String] {
    var settings: [String: String] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = trimmed(line)
      guard !line.isEmpty, line.first != "#" else { continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(trimmed(parts[0]))
      guard parts.count == 2, names.contains(name) else { throw .line(index + 1, path: path) }
      let value = trimmed(parts[1])
      if !value.isEmpty { settings[name] = String(value) }
    }
    return settings
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
