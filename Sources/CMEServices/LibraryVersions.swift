import CSodium
import GRDB

/// The versions of the libraries that this program runs with.
public enum LibraryVersions {
  /// SQLite's, as it says itself.
  public static var sqlite: String {
    let version = try? DatabaseQueue().read {
      try String.fetchOne($0, sql: "SELECT sqlite_version()")
    }
    return version ?? "not working"
  }

  /// libsodium's.
  public static var sodium: String { String(cString: sodium_version_string()) }

  /// libcurl's, and that of its TLS library; nil where it is not installed.
  public static var curl: String? { Curl.shared?.version }
}
