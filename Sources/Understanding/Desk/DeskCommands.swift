/// Whole lines that mean one thing at the desk, so that no phrases are needed.
enum DeskCommands {
  static func act(_ line: DeskLine, in context: DeskContext) -> DeskAct? {
    guard (1...8).contains(line.words.count) else {
      return line.trimmed == "?" ? .help : nil
    }
    let all = line.texts
    let bare = bare(all)
    if context.isWalking, let act = walking[all.joined(separator: " ")] ?? walking[bare] {
      return act
    }
    return table[all.joined(separator: " ")] ?? table[bare]
  }

  /// The words without those that lead or end a line and mean nothing.
  private static func bare(_ words: [String]) -> String {
    var rest = words.drop(while: DeskWords.fillers.contains)
    while let last = rest.last, DeskWords.endings.contains(last) { rest.removeLast() }
    return rest.joined(separator: " ")
  }

  private static let table = lines(groups)

  /// What means something only while a caller is led through the instructions.
  private static let walking = lines(walkingGroups)

  private static func lines(_ groups: [(DeskAct, String)]) -> [String: DeskAct] {
    var table: [String: DeskAct] = [:]
    for (act, lines) in groups {
      for words in DeskWords.phrases(lines) { table[words.joined(separator: " ")] = act }
    }
    return table
  }

  private static let groups: [(DeskAct, String)] = [
    (.next, "next, next step, the next step, next one, go on, continue, onward, nxt, n"),
    (
      .back,
      "back, go back, previous, prev, one back, back one, step back, one step back, previous step, b"
    ),
    (
      .simpler,
      """
      simpler, easier, say it simpler, say it easier, simpler please, in plain words, plain words, \
      shorter, plainer, simple words, say it in simple words, say that simpler, make it simpler
      """
    ),
    (.why, "why, why is that, but why, why so, whys that, reason, the reason, what for"),
    (
      .card,
      """
      card, show card, the card, show the card, her card, his card, their card, show her card, \
      show his card, overview, caller card, back to the card
      """
    ),
    (
      .followUps,
      """
      follow ups, followups, open follow ups, show follow ups, show the follow ups, my follow ups, \
      list follow ups, all follow ups, reminders, show reminders, open items, the follow ups
      """
    ),
    (
      .summary,
      "summary, sum up, summarise, summarize, call summary, show summary, summary so far, recap"
    ),
    (
      .stuck,
      "stuck today, stuck, whats stuck today, stuck report, stuck list, whos stuck today"
    ),
    (
      .resetMail,
      """
      reset mail, resetmail, send reset, send reset mail, send the reset mail, send a reset mail, \
      send a reset, send him a reset, send her a reset, send them a reset, reset password, \
      reset her password, reset his password, reset their password, password reset, reset pw, \
      send reset email, mail reset, send new code, send a new code, send the code, send code
      """
    ),
    (
      .enterForCaller(figures: nil),
      """
      enter for her, enter for him, enter for them, enter for caller, enter for the caller, \
      do it for her, do it for him, do it for them, enter credits for her, enter it myself
      """
    ),
    (
      .nextCaller(find: nil),
      """
      wrong caller, wrong person, oops wrong person, wrong one, not him, not her, thats not him, \
      thats not her, he hung up, she hung up, they hung up, hung up, call ended, \
      he hung up on me, she hung up on me, caller gone, caller is gone, the caller is gone
      """
    ),
    (.help, "help, h, commands, options, menu, what can i type, what can i say"),
    (.quit, "quit, exit, q, log out, logout, log off, sign out, bye, goodbye, end of shift"),
    (
      .at(.site),
      """
      walk, walk her through, walk him through, walk them through, walkthrough, walk through, \
      start walk, start the walk, from the top, from the start, from the beginning, steps
      """
    ),
    (.at(.pencil), "pencil, at the pencil, the pencil, at pencil"),
    (.at(.disc), "disc, disk, at the disc, the disc, the disk, at the disk, at disc, at disk"),
    (.at(.submit), "at submit, at the submit button, submit button, the submit button"),
    (.at(.signIn), "at sign in, at the sign in, sign in page, login page, at login"),
    (.at(.myAccount), "my account, at my account"),
    (
      .at(.enterCredits),
      """
      enter credits, at enter credits, tracker, cme tracker, at the tracker, at the cme tracker, \
      the tracker, in the tracker, in the cme tracker
      """
    ),
  ]

  private static let walkingGroups: [(DeskAct, String)] = [
    (
      .next,
      """
      yes, y, yep, yeah, done, did it, did that, got it, has it, she did, he did, they did, ok, \
      okay, k, right, what now, now what, ok now what, ok what now, and now, then, and then, \
      whats next, what next, what comes next, shes there, hes there, theyre there, she has it, \
      he has it, she sees it, he sees it, works, that worked, worked, all done, ready, check
      """
    ),
    (.simpler, "what, huh, pardon, say again, he doesnt get it, she doesnt get it, confused"),
  ]
}
