import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("Where a page is saved")
struct DeliveryFolderTests {
  let home: TemporaryFolder
  private static let name = "AIUM Convention 2026 - Jane Okafor.pdf"

  init() throws { home = try TemporaryFolder() }

  private func ways(_ variables: [String: String] = [:]) -> CertificateDelivering {
    CertificateDelivering(
      DeliverySurroundings(environment: variables, homeOfAccount: home.path))
  }

  private func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: home.file(folder), withIntermediateDirectories: true)
  }

  private func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: home.file(file)))
  }

  private func path(_ folder: String) -> CertificateDelivery {
    .saved(path: home.file(folder) + "/" + Self.name)
  }

  @Test(
    "The folder of xdg-user-dirs is read as it reads it",
    arguments: [
      ("XDG_DOWNLOAD_DIR=\"$HOME/Get\"", "/h/Get"), ("  XDG_DOWNLOAD_DIR = \"/srv/x\"\n", "/srv/x"),
      ("XDG_DOWNLOAD_DIR=\"$HOME\"", "/h"), ("XDG_DOWNLOAD_DIR=\"$HOME/\"", "/h/"),
      ("# XDG_DOWNLOAD_DIR=\"/no\"\nXDG_MUSIC_DIR=\"/no\"", nil),
      ("XDG_DOWNLOAD_DIR=\"/a\"\nXDG_DOWNLOAD_DIR=\"/b\"", "/b"),
      ("XDG_DOWNLOAD_DIR=\"/a\\\"b\\\\c\"", "/a\"b\\c"), ("XDG_DOWNLOAD_DIR=\"/a", nil),
      ("XDG_DOWNLOAD_DIR=/a", nil), ("XDG_DOWNLOAD_DIR=\"a\"", nil),
      ("XDG_DOWNLOAD_DIR=\"$HOMER/a\"", nil), ("XDG_DOWNLOAD_DIR=\"$(id)\"", nil),
      ("XDG_DOWNLOAD_DIR=\"/a\u{1B}[2J\"", nil), ("XDG_DOWNLOAD_DIR=\"/$(id)\"", "/$(id)"),
      ("XDG_DOWNLOAD_DIR", nil), ("=\"/a\"", nil), ("", nil),
    ])
  func userDirs(_ text: String, _ folder: String?) {
    #expect(DeliveryFolders.downloads(in: text, home: "/h") == folder)
  }

  @Test("Downloads as it is set, else as it is usually called, else home")
  func order() throws {
    let page = certificatePage()
    #expect(try ways().save(page, into: nil) == path(".").plain)
    try make("Downloads")
    #expect(try ways().save(page, into: nil) == path("Downloads"))
    try make(".config")
    try make("Got")
    try write("XDG_DOWNLOAD_DIR=\"$HOME/Got\"\n", to: ".config/user-dirs.dirs")
    #expect(try ways().save(page, into: nil) == path("Got"))
    try make("other")
    let others = ["XDG_CONFIG_HOME": home.file("other")]
    try write("XDG_DOWNLOAD_DIR=\"$HOME/Gone\"\n", to: "other/user-dirs.dirs")
    #expect(
      try ways(others).save(page, into: nil)
        == .saved(path: home.file("Downloads/AIUM Convention 2026 - Jane Okafor (2).pdf")))
  }

  @Test("HOME goes before the account's home, unless it is no path from the root")
  func homes() {
    let account = "/home/account"
    for (variable, home) in [("/h", "/h"), ("h", account), ("", account)] {
      #expect(
        DeliverySurroundings(environment: ["HOME": variable], homeOfAccount: account).home == home)
    }
    #expect(DeliverySurroundings(environment: [:], homeOfAccount: nil).home == nil)
  }

  @Test("Without a home, or with one that is not there, it is asked where")
  func noFolder() {
    let nowhere = [
      DeliverySurroundings(environment: [:], homeOfAccount: nil),
      DeliverySurroundings(environment: ["HOME": "/nowhere"], homeOfAccount: nil),
    ]
    for surroundings in nowhere {
      #expect(throws: DeliveryRefusal.noFolder) {
        try CertificateDelivering(surroundings).save(certificatePage(), into: nil)
      }
    }
  }

  @Test("A folder that is typed may begin with ~, and may be a link; the real path is told")
  func typed() throws {
    try make("a b")
    try FileManager.default.createSymbolicLink(
      atPath: home.file("link"), withDestinationPath: home.file("a b"))
    let page = certificatePage()
    #expect(try ways().save(page, into: "~/a b/") == path("a b"))
    #expect(
      try ways().save(page, into: home.file("link"))
        == .saved(path: home.file("a b/AIUM Convention 2026 - Jane Okafor (2).pdf")))
    #expect(try ways().save(page, into: "~") == .saved(path: home.file(Self.name)))
  }

  @Test(
    "What is no folder is named",
    arguments: ["", "/nowhere", "~/file", "~root", "a\u{0}b", "~/x/y"])
  func notAFolder(_ typed: String) throws {
    try write("", to: "file")
    let path = typed.hasPrefix("~/") ? home.path + typed.dropFirst() : typed
    #expect(throws: DeliveryRefusal.notAFolder(path: path)) {
      try ways().save(certificatePage(), into: typed)
    }
  }
}

extension CertificateDelivery {
  /// The same, without a dot in its path.
  fileprivate var plain: CertificateDelivery {
    guard case .saved(let path) = self else { return self }
    return .saved(path: path.replacing("/./", with: "/"))
  }
}
