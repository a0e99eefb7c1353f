/// How far an import has come with one file.
public struct ImportProgress: Hashable, Sendable {
  /// What is being done.
  public enum Stage: Hashable, Sendable {
    /// The file is read; counted in bytes.
    case reading
    /// Its rows are stored; counted in rows.
    case storing
  }

  /// The file.
  public let file: ImportFile
  /// What is being done with it.
  public let stage: Stage
  /// How much is done, of how much; nil where that is not known.
  public let done: Int, total: Int?

  /// Makes a report of progress.
  public init(file: ImportFile, stage: Stage, done: Int, total: Int?) {
    self.file = file
    self.stage = stage
    self.done = done
    self.total = total
  }
}
