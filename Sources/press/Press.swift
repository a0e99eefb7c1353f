import CMECore
import FoundationEssentials
import Glibc

/// Draws certificates and transcripts: a job a row on standard input, an answer to each on standard
/// output.
@main
enum Press {
  private static let folder = "/usr/share/fonts"

  static func main() {
    forgetSettings()
    let arguments = CommandLine.arguments.dropFirst()
    guard let fonts = folder(asked: Array(arguments)) else {
      say("usage: cme-press [--fonts FOLDER] <JOBS >PAGES\n", to: 2)
      exit(64)
    }
    let type = TypeCase(fonts: fonts)
    var rows = Rows()
    while let row = rows.next() {
      let answer: Answer =
        if let type { answer(to: row, in: type) } else { .failed(reason: "no fonts: \(fonts)") }
      guard write(answer.bytes, to: 1) else { exit(1) }
    }
  }

  private static func folder(asked arguments: [String]) -> String? {
    switch arguments.count {
    case 0: folder
    case 2 where arguments[0] == "--fonts": arguments[1]
    default: nil
    }
  }

  /// Pango takes the forms of letters from the language of whoever asks, fontconfig its fonts from
  /// their settings; a page must not depend on either.
  private static func forgetSettings() {
    for name in [
      "PANGO_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LANG", "FC_LANG", "FONTCONFIG_FILE",
      "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "PANGOCAIRO_BACKEND", "CAIRO_DEBUG_PDF",
    ] {
      unsetenv(name)
    }
  }

  private static func answer(to row: Row, in type: TypeCase) -> Answer {
    guard case .line(let bytes) = row else { return .failed(reason: "a row of more than 1 MiB") }
    guard let job = try? JSONDecoder().decode(PressJob.self, from: Data(bytes)) else {
      return .failed(reason: "no job")
    }
    do throws(Trouble) {
      return .drawn(try job.drawn(in: type))
    } catch {
      return Answer(error)
    }
  }

  private static func say(_ words: String, to descriptor: Int32) {
    _ = write(Array(words.utf8), to: descriptor)
  }

  /// Whether all bytes could be written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 || errno == EINTR else { return false }
      sent += max(0, count)
    }
    return true
  }
}
