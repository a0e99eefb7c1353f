import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("The press, as the services run it")
struct PressTests {
  private let folder = try? TemporaryFolder()

  @Test("Found beside the running program, or where the environment says")
  func found() throws {
    let path = try PressProgram.path
    #expect(Press.locate([:])?.path == path)
    #expect(Press.locate(["CME_PRESS": "/bin/cat"])?.path == "/bin/cat")
    #expect(Press.locate(["CME_PRESS": "/nonexistent"]) == nil)
    #expect(Press.locate(["CME_PRESS": "/usr/bin"]) == nil)
  }

  @Test("Gives the same bytes as the program by itself")
  func page() throws {
    let press = try #require(Press.locate([:]))
    #expect(try press.draw(Samples.certificate()) == PressProgram().page(of: Samples.certificate()))
  }

  @Test("Refusals keep what the program says")
  func refusal() throws {
    let press = try #require(Press.locate([:]))
    #expect(throws: DeliveryRefusal.notDrawn(reason: "the logo is not read: /nonexistent.png")) {
      try press.draw(Samples.certificate(logo: "/nonexistent.png"))
    }
  }

  @Test(
    "A program that does something else gives no page, and nothing of it stays",
    arguments: [
      ("echo 'ok 5'; printf abc", "cme-press ended without a page"),
      ("printf 'ok -1\\n'", "cme-press ended without a page"),
      ("exit 3", "cme-press ended without a page"),
      ("kill -9 $$", "cme-press ended without a page"),
      ("echo '{\"failed\":\"so\"}'", "so"),
      ("sleep 60", "cme-press: Connection timed out"),
    ])
  func other(_ script: String, reason: String) throws {
    let note = try #require(folder).path("process").path
    let press = try stand(in: "echo $$ > '\(note)'\n" + script, patience: 5)
    #expect(throws: DeliveryRefusal.notDrawn(reason: reason)) {
      try press.draw(Samples.certificate())
    }
    let process = try #require(
      pid_t(String(contentsOfFile: note, encoding: .utf8).filter(\.isNumber)))
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test("Letters that are missing are told")
  func missing() throws {
    let press = try stand(
      in: #"echo '{"missing":{"letters":"李","package":"fonts-noto-cjk"}}'"#, patience: 5)
    #expect(throws: DeliveryRefusal.missingLetters(letters: "李", package: "fonts-noto-cjk")) {
      try press.draw(Samples.certificate())
    }
  }

  @Test("It has nothing of our environment and no other open file")
  func surroundings() throws {
    setenv("CME_TEST_OF_SECRETS", "secret", 1)
    let file = open("/dev/null", O_RDONLY)
    let kept = fcntl(file, F_DUPFD, 200)
    defer { [file, kept].forEach { close($0) } }
    let script = #"""
      files=none
      [ -e /proc/$$/fd/\#(kept) ] && files=some
      printf '{"failed":"%s %s"}\n' "${CME_TEST_OF_SECRETS:-none}" "$files"
      """#
    let press = try stand(in: script, patience: 5)
    #expect(throws: DeliveryRefusal.notDrawn(reason: "none none")) {
      try press.draw(Samples.certificate())
    }
  }

  @Test("Several threads draw at a time")
  func threads() async throws {
    let press = try #require(Press.locate([:]))
    let pages = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<4 { group.addTask { try press.draw(Samples.certificate()) } }
      return try await group.reduce(into: [Data]()) { $0.append($1) }
    }
    #expect(Set(pages).count == 1)
  }

  /// A script in the place of the press.
  private func stand(in script: String, patience: Double) throws -> Press {
    let path = try #require(folder).path("press")
    try "#!/bin/sh\nPATH=/usr/bin:/bin\n\(script)\n".write(
      to: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path.path)
    return Press(path.path, patience: patience)
  }
}
