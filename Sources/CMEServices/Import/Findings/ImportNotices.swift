/// Notices, of which only the first ones about a column are kept, so that a file in which every
/// row has one neither fills the memory nor the screen.
public struct ImportNotices: Hashable, Sendable {
  /// How many about one column of a file are kept.
  public static let keptPerColumn = 20

  /// Those that are kept.
  public private(set) var kept: [ImportFinding<ImportNotice>] = []
  private var counts: [ImportPlace: Int] = [:]

  /// How many more there are about a column of a file.
  public var more: [ImportPlace: Int] {
    counts.compactMapValues { count in
      count > ImportNotices.keptPerColumn ? count - ImportNotices.keptPerColumn : nil
    }
  }

  mutating func add(_ notice: ImportFinding<ImportNotice>) {
    let column = ImportPlace(file: notice.place.file, column: notice.place.column)
    counts[column, default: 0] += 1
    if counts[column, default: 0] <= ImportNotices.keptPerColumn { kept.append(notice) }
  }

  /// Takes over the notices of another step.
  mutating func add(_ others: ImportNotices) {
    for notice in others.kept { add(notice) }
    for (column, count) in others.more { counts[column, default: 0] += count }
  }

  /// Puts them in the order of the files and their rows.
  mutating func sort() {
    kept.sort { $0.place < $1.place }
  }
}
