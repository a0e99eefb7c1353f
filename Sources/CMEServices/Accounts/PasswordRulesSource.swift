import CMECore
import Foundation

/// Where the rules of passwords come from; nothing is read before a password is set.
public struct PasswordRulesSource: Sendable {
  private let load: @Sendable () throws(ServiceFailure) -> PasswordRules

  /// The list of well-known passwords in a file, one a line in lower case, and what the society is
  /// called.
  ///
  /// Lines that begin with "# " are remarks. A list that cannot be read, or is empty, is an error.
  public init(wellKnown path: String, society: [String]) {
    load = { () throws(ServiceFailure) in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .noPasswordList(path: path)
      }
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        .filter { !$0.hasPrefix("# ") }
      guard !lines.isEmpty else { throw .noPasswordList(path: path) }
      return PasswordRules(wellKnown: Set(lines.map(String.init)), society: society)
    }
  }

  /// Rules that are there already, for what is made up.
  package init(_ rules: PasswordRules) {
    load = { () throws(ServiceFailure) in rules }
  }

  private init(load: @escaping @Sendable () throws(ServiceFailure) -> PasswordRules) {
    self.load = load
  }

  /// For services that set no password; one that is to be set all the same is an error.
  public static let none = PasswordRulesSource { () throws(ServiceFailure) in
    throw .noPasswordList(path: "")
  }

  /// Reads the rules.
  public func rules() throws(ServiceFailure) -> PasswordRules { try load() }
}
