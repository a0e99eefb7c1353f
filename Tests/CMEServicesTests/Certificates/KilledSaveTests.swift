import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite(
  "Saving that is cut off",
  .enabled(if: SavePage.isTraceable, "strace is not here, or may not trace"))
struct KilledSaveTests {
  static let calls = ["fchmod", "write", "fsync", "linkat", "renameat2", "unlinkat"]
  private static let bytes = certificatePage().pdf

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  /// The files that are seen under names of pages; each must be whole.
  private func pages(in folder: TemporaryFolder) throws -> [String] {
    let pages = try names(in: folder).filter { !$0.hasPrefix(".") }
    for page in pages {
      #expect(FileManager.default.contents(atPath: folder.file(page)) == Self.bytes)
    }
    return pages
  }

  @Test(
    "by a kill leaves a whole file or none, and no other trace where files can be nameless",
    arguments: calls, [true, false])
  func killed(_ call: String, _ canBeNameless: Bool) throws {
    var isKilled = true
    var number = 1
    while isKilled {
      let folder = try TemporaryFolder()
      let ending = try SavePage.run(
        Self.bytes, into: folder.path, canBeNameless: canBeNameless,
        injecting: "\(call):signal=KILL:when=\(number)")
      isKilled = ending == .killed
      #expect(isKilled || ending == .exit(0))
      #expect(try pages(in: folder).count <= 1)
      if canBeNameless { #expect(try names(in: folder) == pages(in: folder)) }
      if !isKilled { #expect(try pages(in: folder).count == 1) }
      number += 1
    }
  }

  @Test(
    "by an error of the system leaves the whole file that it tells of, or nothing and the reason",
    arguments: calls.dropFirst().dropLast(), [true, false])
  func failed(_ call: String, _ canBeNameless: Bool) throws {
    for (number, error) in (1...4).flatMap({ n in ["ENOSPC", "EIO", "EACCES"].map { (n, $0) } }) {
      let folder = try TemporaryFolder()
      let ending = try SavePage.run(
        Self.bytes, into: folder.path, canBeNameless: canBeNameless,
        injecting: "\(call):error=\(error):when=\(number)")
      #expect(ending == .exit(0) || ending == .exit(1))
      #expect(try names(in: folder) == pages(in: folder))
      #expect(try pages(in: folder).count == (ending == .exit(0) ? 1 : 0))
    }
  }
}
