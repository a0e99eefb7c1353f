import Glibc

/// What the process was started with, read once and passed on as a value.
struct Surroundings: Sendable {
  private let environment: [String: String]

  /// All variables that are not empty.
  var variables: [String: String] { environment.filter { !$0.value.isEmpty } }

  /// Makes surroundings of variables.
  init(environment: [String: String]) {
    self.environment = environment
  }

  /// The value of a variable; nil where it is unset or empty.
  func value(of name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether plain text was asked for, for screen readers (`ACCESSIBLE=1`).
  var isAccessible: Bool { value(of: "ACCESSIBLE").map { $0 != "0" } ?? false }

  /// Whether escape sequences may be sent to a terminal (no-color.org, terminfo's "dumb").
  var allowsEscapes: Bool {
    value(of: "NO_COLOR") == nil && !["dumb", nil].contains(value(of: "TERM"))
  }

  /// The width that `COLUMNS` asks for, where nothing better is known.
  var columns: Int? { value(of: "COLUMNS").flatMap { Int($0) } }
}

extension Surroundings {
  /// The environment of this process.
  static func ofThisProcess() -> Surroundings {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      entry += 1
    }
    return Surroundings(environment: variables)
  }
}
