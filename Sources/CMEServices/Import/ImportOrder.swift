/// What the office wants imported, and how.
public struct ImportOrder: Sendable {
  /// The path of each file that is handed over.
  public let paths: [ImportFile: String]
  /// Whether everything is checked and reported, and nothing kept.
  public let isDryRun: Bool
  /// Whether good rows are kept where others are refused.
  public let keepsGood: Bool

  /// Makes an order.
  public init(paths: [ImportFile: String], isDryRun: Bool = false, keepsGood: Bool = false) {
    self.paths = paths
    self.isDryRun = isDryRun
    self.keepsGood = keepsGood
  }
}
