import Foundation

/// Certificates made for one test by openssl; they are gone with this object.
public final class TestCertificates {
  private let folder: URL

  /// An authority that a client may trust, with a certificate of its own for a machine.
  public init(for machine: String = "localhost") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "cme-certificates-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try make("authority", ["-subj", "/CN=An authority"])
    try make(
      "server",
      [
        "-subj", "/CN=\(machine)", "-addext", "subjectAltName=DNS:\(machine)",
        "-addext", "basicConstraints=CA:FALSE", "-CA", authority, "-CAkey", file("authority.key"),
      ])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The certificate of the authority.
  public var authority: String { file("authority.pem") }
  /// The certificate of the machine and the key to it.
  public var certificate: String { file("server.pem") }
  /// The key of the machine.
  public var key: String { file("server.key") }

  private func file(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private struct NotMade: Error {}

  private func make(_ name: String, _ options: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments =
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-days", "2", "-keyout", file(name + ".key"), "-out", file(name + ".pem"),
      ] + options
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw NotMade() }
  }
}
