/// What an import did, and what it found.
public struct ImportReport: Hashable, Sendable {
  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// The good rows are stored.
    case stored
    /// The database says all this already.
    case unchanged
    /// Nothing was kept, as was asked for.
    case tried
    /// Nothing was kept, because of the refused rows.
    case undone
  }

  /// What became of the rows of a file; refused and repeated ones are among the findings.
  public struct Counts: Hashable, Sendable {
    /// Rows with something in them, the header aside.
    public internal(set) var rows = 0
    /// What they said, compared with what was stored.
    public internal(set) var new = 0, changed = 0, unchanged = 0

    var changesSomething: Bool { new + changed > 0 }
  }

  /// How it ended.
  public internal(set) var outcome = Outcome.unchanged
  /// The rows of each file that was handed over.
  public internal(set) var counts: [ImportFile: Counts] = [:]
  /// What was understood, but should be known.
  public internal(set) var notices = ImportNotices()
  /// What was not taken.
  public internal(set) var refusals: [ImportFinding<ImportRefusal>] = []

  var changesSomething: Bool { counts.values.contains(where: \.changesSomething) }

  /// Findings in the order of the files and their rows.
  mutating func sort() {
    notices.sort()
    refusals.sort { $0.place < $1.place }
  }
}

extension ImportPlace: Comparable {
  /// Orders by file, then by row.
  public static func < (a: ImportPlace, b: ImportPlace) -> Bool {
    (a.fileIndex, a.row ?? 0) < (b.fileIndex, b.row ?? 0)
  }

  private var fileIndex: Int { ImportFile.allCases.firstIndex(of: file) ?? 0 }
}
