/// A mail server, and how the way to it is protected.
public struct SMTPServer: Hashable, Sendable {
  /// What keeps others from reading along.
  public enum Protection: Hashable, Sendable {
    /// TLS from the first byte (RFC 8314).
    case tls
    /// TLS after STARTTLS (RFC 3207); a server that does not offer it gets no mail.
    case startTLS
    /// Nothing, as the way does not leave this machine.
    case loopback
  }

  /// The name or the address of the machine; IPv6 in brackets.
  public let host: String
  /// The port; nil: 25, or 465 where TLS begins at once.
  public let port: Int?
  /// How the way is protected.
  public let protection: Protection

  init(host: String, port: Int?, protection: Protection) {
    self.host = host
    self.port = port
    self.protection = protection
  }

  /// Reads "smtp://mail.example.org:587" or "smtps://mail.example.org", with nothing else in it.
  public init?(url: String) {
    guard let scheme = ["smtp", "smtps"].first(where: { url.hasPrefix($0 + "://") })
    else { return nil }
    var rest = url.dropFirst(scheme.count + 3)
    if rest.last == "/" { rest.removeLast() }
    guard let (host, port) = SMTPServer.parts(of: rest) else { return nil }
    let isLocal = SMTPServer.isLoopback(host)
    self.init(
      host: host, port: port,
      protection: scheme == "smtps" ? .tls : isLocal ? .loopback : .startTLS)
  }

  /// The address as libcurl takes it.
  var url: String {
    "\(protection == .tls ? "smtps" : "smtp")://\(host)\(port.map { ":\($0)" } ?? "")"
  }

  private static func parts(of text: Substring) -> (host: String, port: Int?)? {
    let isIPv6 = text.first == "["
    let end = isIPv6 ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
    let host = text[..<(end ?? text.endIndex)]
    let allowed = isIPv6 ? "0123456789abcdefABCDEF:." : "-."
    let inner = isIPv6 ? host.dropFirst().dropLast() : host
    let isHost = inner.utf8.allSatisfy { byte in
      let scalar = Unicode.Scalar(byte)
      return allowed.unicodeScalars.contains(scalar)
        || !isIPv6 && byte < 0x80 && scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    guard !inner.isEmpty, isHost, !isIPv6 || host.last == "]" else { return nil }
    let rest = text[host.endIndex...]
    guard !rest.isEmpty else { return (String(host), nil) }
    guard rest.first == ":", let port = Int(rest.dropFirst()), (1...65_535).contains(port),
      rest.dropFirst().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return (String(host), port)
  }

  /// Whether it can only be this machine; what looks unusual is taken for another.
  private static func isLoopback(_ host: String) -> Bool {
    if ["localhost", "[::1]"].contains(host) { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
  }
}

extension SMTPServer: CustomStringConvertible {
  /// As the setting is written, with the protection in words.
  public var description: String {
    switch protection {
    case .tls: "\(url) (TLS)"
    case .startTLS: "\(url) (STARTTLS)"
    case .loopback: "\(url) (this machine)"
    }
  }
}
