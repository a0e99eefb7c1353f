import CMEServices
import Glibc

/// Shows on the terminal's error output how far an import has come; elsewhere nothing.
final class ProgressBar {
  private static let width = 30
  private let isShown: Bool
  private var line = ""

  init(_ surroundings: Surroundings) {
    isShown =
      isatty(STDERR_FILENO) == 1 && !surroundings.isAccessible
      && surroundings.value(of: "TERM") != "dumb"
  }

  /// Shows progress where it differs from what stands there.
  func show(_ progress: ImportProgress) {
    guard isShown else { return }
    let next = ProgressBar.text(progress)
    guard next != line else { return }
    line = next
    write("\r\(line)")
  }

  /// Takes the bar away.
  func clear() {
    guard !line.isEmpty else { return }
    write("\r" + String(repeating: " ", count: line.count) + "\r")
    line = ""
  }

  /// What a broken terminal does not take is lost.
  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  /// "Storing registrations [##########--------------------]  33 %".
  static func text(_ progress: ImportProgress) -> String {
    let doing = progress.stage == .reading ? "Reading" : "Storing"
    let title = "\(doing) \(progress.file.rawValue)"
    let padded = title + String(repeating: " ", count: max(0, 21 - title.count))
    guard let total = progress.total, total > 0 else { return padded }
    let percent = min(100, progress.done * 100 / total)
    let filled = width * percent / 100
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    let figure = String(repeating: " ", count: 3 - String(percent).count) + String(percent)
    return "\(padded) [\(bar)] \(figure) %"
  }
}
