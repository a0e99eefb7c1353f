/// The folder of the keys that sign certificates: one secret, and each public key there ever was.
public struct KeyFolder: Sendable {
  /// The absolute path: beside the database.
  public let path: String

  /// The folder of a database.
  public init(database: String) {
    path = StoreFiles(path: database).folder + "/keys"
  }
}
