import Assistant
import Glibc
import Testing

@testable import cme

/// The terminal keeps the password to itself and is given back however the program ends.
@Suite struct TerminalModesTests {
  @Test("the password is not shown, and the terminal is given back")
  func password() throws {
    let practice = try PracticeOnTerminal()
    let terminal = practice.terminal
    try practice.expect(.promptPractice)
    terminal.enter("robin")
    try practice.expect(.promptPassword)
    #expect(!terminal.echoes)
    let before = terminal.screen
    terminal.send("wrong\u{15}riverx\u{7F} stone\u{1B}[D paper lamp\r")
    try practice.expect(.signedIn)
    let shown = terminal.screen.dropFirst(before.count)
    #expect(!shown.contains("river") && !shown.contains("wrong") && !shown.contains("lamp"))
    terminal.send("\u{4}")
    #expect(try terminal.end() == .exited(0))
    #expect(terminal.echoes && terminal.gathersLines)
  }

  @Test("a password typed too early is neither lost nor shown")
  func early() throws {
    let practice = try PracticeOnTerminal()
    try practice.expect(.promptPractice)
    practice.terminal.send("robin\r" + PracticeOnTerminal.password + "\r")
    try practice.expect(.signedIn)
    let times = practice.terminal.screen.ranges(of: PracticeOnTerminal.password).count
    #expect(times == 1, "once, in the welcome to the practice")
  }

  @Test("^C at the password drops it, and a second leaves")
  func interruptedPassword() throws {
    let practice = try PracticeOnTerminal()
    try practice.expect(.promptPractice)
    practice.terminal.enter("robin")
    try practice.expect(.promptPassword)
    practice.terminal.send("river\u{3}")
    try practice.expect(.interrupted)
    practice.terminal.send("\u{3}")
    try practice.expect(.goodbyePractice)
    #expect(try practice.terminal.end() == .exited(0))
  }

  /// dash leaves the terminal's modes to the program, bash does not.
  @Test("^Z stops, at a line and at the password, with the terminal usable; fg goes on")
  func stops() throws {
    let practice = try PracticeOnTerminal(
      script: """
        set -m; "$CME" --practice; stty -a | tr ' ' '\\n' | grep -x 'echo'; echo stopped; fg
        stty -a | tr ' ' '\\n' | grep -x 'echo'; echo again; fg
        """)
    let terminal = practice.terminal
    try practice.expect(.promptPractice)
    terminal.send("rob\u{1A}")
    try terminal.expect("echo\r\nstopped")
    try practice.expect(.promptPractice)
    terminal.enter("in")
    try practice.expect(.promptPassword)
    terminal.send("river\u{1A}")
    try terminal.expect("echo\r\nagain")
    try practice.expect(.promptPassword)
    #expect(!terminal.echoes)
    terminal.enter(" stone paper lamp")
    try practice.expect(.signedIn)
  }

  @Test(
    "the echo comes back even where the program is killed",
    arguments: [SIGKILL, SIGTERM, SIGHUP], [MessageID.promptPractice, .promptPassword])
  func killed(signal: Int32, at prompt: MessageID) throws {
    let practice = try PracticeOnTerminal(
      script: """
        trap : TERM HUP; "$CME" --practice < /dev/tty & echo "process $!."; wait; wait; echo over
        read -r; echo "still here"
        """)
    let terminal = practice.terminal
    try terminal.expect(".\r\n")
    let line = try #require(terminal.lines.first { $0.hasPrefix("process ") })
    let process = try #require(pid_t(line.dropFirst(8).dropLast()))
    try practice.expect(.promptPractice)
    if prompt == .promptPassword {
      terminal.enter("robin")
      try practice.expect(.promptPassword)
    }
    #expect(!terminal.echoes)
    kill(process, signal)
    try terminal.expect("over")
    try terminal.waitForEcho()
    #expect(terminal.gathersLines)
    terminal.enter("")
    try terminal.expect("still here")
  }

  @Test("a program that is killed while it is stopped leaves the terminal to whom it gave it")
  func killedWhileStopped() throws {
    let practice = try PracticeOnTerminal(
      script: """
        set -m; "$CME" --practice; stty -echo; jobs -p > "$TMPDIR/job"; read -r job < "$TMPDIR/job"
        guard=$(cat /proc/$job/task/$job/children); kill -KILL $job
        while test -d /proc/${guard:-self}; do :; done; stty -a | tr ' ' '\\n' | grep -x -e '-echo'
        echo over
        """)
    try practice.expect(.promptPractice)
    practice.terminal.send("\u{1A}")
    try practice.terminal.expect("-echo\r\nover")
  }
}
