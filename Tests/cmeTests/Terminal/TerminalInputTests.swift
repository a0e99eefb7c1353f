import Testing

@testable import cme

/// Lines are typed, completed, pasted, called up and dropped on the terminal.
@Suite struct TerminalInputTests {
  @Test("^C drops the line, and the second in a row leaves")
  func interrupts() throws {
    let practice = try PracticeOnTerminal()
    try practice.expect(.promptPractice)
    practice.terminal.send("dropped\u{3}")
    try practice.expect(.interrupted)
    try practice.expect(.promptPractice)
    practice.terminal.enter("\u{15}help")
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{3}")
    try practice.expect(.interrupted)
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{3}")
    try practice.expect(.goodbyePractice)
    #expect(try practice.terminal.end() == .exited(0))
    #expect(practice.terminal.echoes && practice.terminal.gathersLines)
  }

  @Test("^D on an empty line leaves with a goodbye")
  func endOfInput() throws {
    let practice = try PracticeOnTerminal()
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{4}")
    try practice.expect(.goodbyePractice)
    #expect(try practice.terminal.end() == .exited(0))
  }

  @Test("pasted lines are one answer, given with Enter")
  func paste() throws {
    let practice = try PracticeOnTerminal()
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{1B}[200~help\r\nand \u{1B}[31mmore\n\u{1B}[201~")
    try practice.terminal.expect("help\u{23CE}and [31mmore")
    practice.terminal.enter("")
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{4}")
    try practice.expect(.goodbyePractice)
    _ = try practice.terminal.end()
    let prompt = try PracticeOnTerminal.opening(of: .promptPractice)
    let asked = Set(practice.terminal.lines.filter { $0.hasPrefix(prompt) })
    #expect(practice.terminal.screen.ranges(of: "?2004h").count == 2, "asked twice: \(asked)")
  }

  @Test("text keeps to the width, from the start and after a change of it")
  func widths() throws {
    let practice = try PracticeOnTerminal(columns: 40)
    let terminal = practice.terminal
    try practice.expect(.promptPractice)
    #expect(terminal.lines.allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(terminal.lines.contains { DisplayWidth.of($0) > 30 })
    let before = terminal.lines.count
    terminal.resize(columns: 20)
    terminal.enter("help")
    try practice.expect(.promptPractice)
    #expect(terminal.lines.dropFirst(before).allSatisfy { DisplayWidth.of($0) <= 20 })
    #expect(terminal.lines.count > before + 5)
  }

  @Test("Tab completes what makes sense now, and lists several")
  func tab() throws {
    let practice = try PracticeOnTerminal()
    let terminal = practice.terminal
    try practice.expect(.promptPractice)
    terminal.send("hel\t\r")
    try practice.expect(.helpSignIn)
    try practice.expect(.promptPractice)
    terminal.send("\t")
    try terminal.expect("quit\r\n")
    try practice.expect(.promptPractice)
  }

  @Test("words outside ASCII can be typed and taken back, even in a bare C locale")
  func wide() throws {
    let practice = try PracticeOnTerminal(environment: ["LC_ALL": "C"])
    try practice.expect(.promptPractice)
    practice.terminal.send("李½é\u{7F}")
    try practice.terminal.expect("李½é")
    practice.terminal.enter("x")
    try practice.terminal.expect("x")
    try practice.expect(.promptPassword)
  }

  @Test("who signs in cannot be called up again")
  func history() throws {
    let practice = try PracticeOnTerminal()
    try practice.signIn()
    practice.terminal.send("\u{1B}[A\u{1B}[A")
    practice.terminal.enter("help")
    try practice.expect(.helpEvent)
  }

  @Test(
    "no escape sequence is sent where none is wanted",
    arguments: [
      (["TERM": "dumb"], []), (["NO_COLOR": "1"], []), (["ACCESSIBLE": "1"], []),
      ([:], ["--plain"]),
    ])
  func noEscapes(environment: [String: String], arguments: [String]) throws {
    let practice = try PracticeOnTerminal(arguments, environment: environment)
    try practice.signIn()
    practice.terminal.send("hel\t\u{1B}[D\u{1B}[D\r")
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{3}")
    try practice.expect(.interrupted)
    practice.terminal.send("\u{3}")
    #expect(try practice.terminal.end() == .exited(0))
    #expect(!practice.terminal.screen.contains("\u{1B}"))
  }

  @Test("a terminal of a type that nobody knows here works without a complaint")
  func unknownType() throws {
    let practice = try PracticeOnTerminal(environment: ["TERM": "nonsense"])
    try practice.expect(.promptPractice)
    practice.terminal.send("helf\u{7F}p\u{13}\r")
    try practice.expect(.helpSignIn)
    #expect(!practice.terminal.screen.contains("nonsense"))
  }

  @Test("^C leaves a search through the history too")
  func search() throws {
    let practice = try PracticeOnTerminal()
    try practice.signIn()
    practice.terminal.enter("help")
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{12}el\u{3}")
    try practice.expect(.interrupted)
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{3}")
    #expect(try practice.terminal.end() == .exited(0))
  }

  @Test("piped lines make the same conversation, read like one, without escape sequences")
  func piped() throws {
    let practice = try PracticeOnTerminal(
      script: #"""
        printf 'robin\nriver stone paper lamp\r\nhe\0lp\n' | "$CME" --practice; echo "is $?"
        """#)
    try practice.terminal.expect("is 1")
    let lines = practice.terminal.lines
    let prompt = try PracticeOnTerminal.opening(of: .promptPractice)
    #expect(lines.contains("\(prompt) robin") && lines.contains("\(prompt) help"))
    #expect(lines.filter { $0.contains(PracticeOnTerminal.password) }.count == 1)
  }

  @Test("days pasted one a line are saved with one Enter")
  func pastedDays() throws {
    let practice = try PracticeOnTerminal()
    try practice.signIn()
    practice.terminal.enter("2")
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{1B}[200~day 1: 2\nday 2: 0\nday 3: 1.5\n\u{1B}[201~\r")
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{4}")
    #expect(try practice.terminal.end() == .exited(0))
    let screen = practice.terminal.lines.joined(separator: " ")
    #expect(screen.contains(#/saved: \w+ 2, \w+ 0 and \w+ 1\.5\./#))
  }
}
