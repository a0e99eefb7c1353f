import CMECore

@testable import cme

/// A console that types from a script and keeps what a screen would show.
///
/// Lines of the script that begin with "!" are for whoever directs the play.
final class ScriptedConsole: Console {
  let width: Int
  let isPlain: Bool
  let isInteractive: Bool
  let style = Style(takesColour: false)
  private(set) var screen = ""
  private(set) var remembered: [String] = []
  private var script: [String]
  private var secrets: [String]
  private let direct: (String) -> Void
  private let typed: (String) -> String

  init(
    _ script: [String], secrets: [String], width: Int = 80, isPlain: Bool = false,
    isInteractive: Bool = false, direct: @escaping (String) -> Void = { _ in },
    typed: @escaping (String) -> String = { $0 }
  ) {
    self.typed = typed
    self.script = script
    self.secrets = secrets
    self.width = width
    self.isPlain = isPlain
    self.isInteractive = isInteractive
    self.direct = direct
  }

  func readLine(
    prompt: String, hides: Bool, completions: @escaping () -> [String]
  ) -> TerminalInput {
    while let line = script.first, line.hasPrefix("!") {
      script.removeFirst()
      write("\(prompt)\(line)\n")
      direct(String(line.dropFirst()))
    }
    guard let line = script.first else {
      write("\(prompt)\n")
      return .end
    }
    script.removeFirst()
    write("\(prompt)\(line)\n")
    if line == "(nobody)" { return .idle }
    return line == "^C" ? .interrupt : .line(typed(line).replacing("⏎", with: "\n"))
  }

  func readSecret(prompt: String, hides: Bool) -> SecretInput {
    write("\(prompt)\n")
    guard let secret = secrets.first else { return .end }
    secrets.removeFirst()
    if secret == "(nobody)" { return .idle }
    return secret == "^C" ? .interrupt : .secret(Secret(Array(secret.utf8)))
  }

  /// Whether all of the script was typed.
  var isUsedUp: Bool { script.isEmpty }

  func clear() { write("(the screen is cleared)\n") }

  func forgetLines() { remembered = [] }

  func copy(_ text: String) { write("(copied: \(text.count) characters)\n") }

  func remember(_ line: String) { remembered.append(line) }

  func write(_ text: String) { screen += text }
}
