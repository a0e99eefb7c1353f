import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("A file that is saved")
struct SavedFileTests {
  let temporary: TemporaryFolder
  private static let bytes = certificatePage().pdf

  init() throws { temporary = try TemporaryFolder() }

  private func save(canBeNameless: Bool, into folder: String? = nil) throws -> String {
    let folder = try OpenFolder(folder ?? temporary.path)
    return try SavedFile(folder: folder, canBeNameless: canBeNameless)
      .write(Self.bytes, as: "A", ending: ".pdf")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: temporary.path).sorted()
  }

  private func contents(_ name: String) -> Data? {
    FileManager.default.contents(atPath: temporary.file(name))
  }

  @Test("is whole and for this account only, and nothing else is left", arguments: [true, false])
  func whole(_ canBeNameless: Bool) throws {
    #expect(try save(canBeNameless: canBeNameless) == "A.pdf")
    #expect(try names() == ["A.pdf"])
    #expect(contents("A.pdf") == Self.bytes)
    #expect(try temporary.mode(of: "A.pdf") == "600")
  }

  @Test("takes a free name; what has the name already stays as it is", arguments: [true, false])
  func taken(_ canBeNameless: Bool) throws {
    let elsewhere = try TemporaryFolder()
    let files = FileManager.default
    try Data("mine".utf8).write(to: URL(fileURLWithPath: temporary.file("A.pdf")))
    try Data("other".utf8).write(to: URL(fileURLWithPath: elsewhere.file("target")))
    try files.createSymbolicLink(
      atPath: temporary.file("A (2).pdf"), withDestinationPath: elsewhere.file("target"))
    try files.createSymbolicLink(
      atPath: temporary.file("A (3).pdf"), withDestinationPath: elsewhere.file("dangling"))
    try files.createDirectory(
      atPath: temporary.file("A (4).pdf"), withIntermediateDirectories: false)
    #expect(try save(canBeNameless: canBeNameless) == "A (5).pdf")
    #expect(contents("A (5).pdf") == Self.bytes)
    #expect(contents("A.pdf") == Data("mine".utf8))
    #expect(files.contents(atPath: elsewhere.file("target")) == Data("other".utf8))
    #expect(try files.contentsOfDirectory(atPath: elsewhere.path) == ["target"])
    #expect(try names().count == 5)
  }

  @Test("goes into the folder that was opened, even if another one takes its path")
  func moved() throws {
    let files = FileManager.default
    let (path, moved) = (temporary.file("folder"), temporary.file("moved"))
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    let folder = try OpenFolder(path)
    try files.moveItem(atPath: path, toPath: moved)
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    _ = try SavedFile(folder: folder).write(Self.bytes, as: "A", ending: ".pdf")
    #expect(try files.contentsOfDirectory(atPath: moved) == ["A.pdf"])
    #expect(try files.contentsOfDirectory(atPath: path) == [])
  }

  @Test("has a name of its own where many are saved at once", arguments: [true, false])
  func many(_ canBeNameless: Bool) async throws {
    let names = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<20 { group.addTask { try save(canBeNameless: canBeNameless) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(names).count == 20)
    #expect(try self.names() == names.sorted())
  }

  @Test("takes away what killed programs left an hour ago, and nothing else")
  func leftovers() throws {
    let old = Date(timeIntervalSinceNow: -4_000)
    let parts = [".cme-old.part", ".cme-new.part", ".cme-old.pdf", "old.part", ".cme-link.part"]
    for name in parts.dropLast() {
      try Data().write(to: URL(fileURLWithPath: temporary.file(name)))
      guard name != ".cme-new.part" else { continue }
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: temporary.file(name))
    }
    try FileManager.default.createSymbolicLink(
      atPath: temporary.file(".cme-link.part"), withDestinationPath: temporary.file("old.part"))
    _ = try save(canBeNameless: false)
    #expect(try names() == (parts.dropFirst() + ["A.pdf"]).sorted())
  }

  @Test(
    "is not there where the disk is full or cannot be written to",
    .enabled(if: SmallDisk.isPermitted, "this account may not mount"),
    arguments: [("size=64k", ENOSPC), ("size=64k,ro", EROFS)], [true, false])
  func fullDisk(_ disk: (options: String, code: Int32), _ canBeNameless: Bool) throws {
    let mounted = try SmallDisk(disk.options)
    #expect(throws: SystemError(disk.code)) {
      try save(canBeNameless: canBeNameless, into: mounted.path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: mounted.path) == [])
  }
}

/// A disk of its own for one test; it is gone with this object.
private final class SmallDisk {
  static let isPermitted = (try? SmallDisk("size=64k")) != nil
  private let folder: TemporaryFolder
  var path: String { folder.path }

  private struct NotMounted: Error {}

  init(_ options: String) throws {
    folder = try TemporaryFolder()
    guard try SmallDisk.run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder.path]) == 0
    else { throw NotMounted() }
  }

  deinit { _ = try? SmallDisk.run("umount", [folder.path]) }

  private static func run(_ name: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + name)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
