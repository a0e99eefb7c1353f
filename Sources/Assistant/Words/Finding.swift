/// Something wrong with the prompts, with the place to mend it.
public struct Finding: Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case missing(String)
    case empty(String)
    case duplicate(String, first: Place)
    case unused(String)
    case unknownPlaceholder(String, in: String, known: [String])
    case openBrace(in: String)
    /// The setting of the society's zone is no IANA name.
    case unknownTimeZone(String)
    /// The setting of the version of certificates is no whole number from 1.
    case noVersion(String)
    case textBeforeFirstHeading
  }

  /// A line of a file.
  public struct Place: Hashable, Comparable, Sendable {
    /// The name of the file.
    public let file: String
    /// The line, counted from 1.
    public let line: Int

    /// Orders by file, then by line.
    public static func < (a: Place, b: Place) -> Bool { (a.file, a.line) < (b.file, b.line) }
  }

  /// What is wrong.
  public let problem: Problem
  /// Where; nil where something is missing everywhere.
  public let place: Place?

  init(_ problem: Problem, at place: Place?) {
    self.problem = problem
    self.place = place
  }
}

extension Finding: Comparable {
  /// Orders by place; what has no place comes first, by its name.
  public static func < (a: Finding, b: Finding) -> Bool {
    (a.place?.file ?? "", a.place?.line ?? 0, "\(a.problem)")
      < (b.place?.file ?? "", b.place?.line ?? 0, "\(b.problem)")
  }
}
