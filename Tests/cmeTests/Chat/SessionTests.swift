import Assistant
import CMECore
import Synchronization
import Testing
import Understanding

@testable import cme

/// What the loop does beside the conversation.
struct SessionTests {
  private func screensWhenAsked(isInteractive: Bool) throws -> [String] {
    let (phrasebook, _) = Phrasebook.read(try PromptsFolder(url: Stage.prompts).files())
    let console = ScriptedConsole(
      ["help", "quit"], secrets: [], width: 200, isInteractive: isInteractive)
    let voice = Voice(phrasebook: phrasebook, console: console)
    var screens: [String] = []
    var session = Session(
      Dialogue(reader: Stage.reader, mode: .real), voice: voice,
      clock: { Instant(secondsSince1970: 0) }, onceAsked: { screens.append(console.screen) },
      perform: { _, _ in .failed(.gone) })
    #expect(session.run() == .left)
    return try screens.map { screen in
      try #require(screen.contains(voice.words(Message(.askName))))
      return screen
    }
  }

  @Test("What can wait begins once, after the first question and before the first line")
  func onceAsked() throws {
    let screens = try screensWhenAsked(isInteractive: true)
    #expect(screens.count == 1)
    #expect(screens.first?.contains("help\n") == false)
  }

  @Test("Lines out of a pipe are there already: nothing is done beside them")
  func piped() throws {
    #expect(try screensWhenAsked(isInteractive: false).isEmpty)
  }

  @Test("Phrases are fetched once, by preparing or by the first line that needs them")
  func prepare() {
    let fetched = Mutex(0)
    let reader = Reader {
      fetched.withLock { $0 += 1 }
      return []
    }
    #expect(fetched.withLock { $0 } == 0)
    reader.prepare()
    #expect(fetched.withLock { $0 } == 1)
    _ = reader.read("what is all of this about", in: Context(step: .signIn))
    #expect(fetched.withLock { $0 } == 1)
  }
}
