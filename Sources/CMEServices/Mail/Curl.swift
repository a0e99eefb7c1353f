import CCurl

/// libcurl, loaded when it is first needed.
struct Curl: @unchecked Sendable {
  /// Its functions, which stay where they are and may be called from any thread.
  let functions: UnsafePointer<cme_curl>

  /// The library; nil where it is not installed.
  static let shared: Curl? = {
    let functions = UnsafeMutablePointer<cme_curl>.allocate(capacity: 1)
    functions.initialize(to: cme_curl())
    return cme_curl_load(functions) != 0 ? Curl(functions: UnsafePointer(functions)) : nil
  }()

  /// The version of libcurl and of the library that it takes TLS from.
  var version: String {
    guard let facts = cme_curl_version(functions)?.pointee else { return "unknown" }
    return [facts.version, facts.ssl_version].compactMap { $0.map { String(cString: $0) } }
      .joined(separator: ", ")
  }
}
