import CMECore

/// Whole lines that mean one thing wherever they are typed, so that no phrases are needed.
enum CommandWords {
  static func act(_ line: Line, at step: Context.Step) -> Act? {
    guard line.count <= 8 else { return nil }
    if step != .signIn, isBackToList(line) { return .restart }
    let words = plain(line)
    if words.isEmpty, line.tokens.contains(where: { $0.isSymbol("?") }) { return .help }
    guard step == .review else { return table[words] }
    return finished.contains(words) ? .affirm : unsure.contains(words) ? .deny : table[words]
  }

  /// "bring me back to the list": to where an event is chosen.
  private static func isBackToList(_ line: Line) -> Bool {
    guard let last = line.tokens.last(where: { $0.kind == .word && $0.text != "please" }),
      ["list", "events", "overview", "meetings"].contains(last.text),
      let back = line.tokens.firstIndex(where: { $0.text == "back" })
    else { return false }
    return line.isText(["to"], at: back + 1)
      && line.tokens.allSatisfy { wayBack.contains($0.text) || $0.kind != .word }
  }

  private static let wayBack: Set = [
    "take", "bring", "get", "go", "me", "us", "back", "to", "the", "my", "all", "of", "event",
    "events", "list", "overview", "meetings", "please", "now", "let", "lets", "i", "want", "would",
    "like", "can", "we", "could", "you", "ok", "so", "then", "a", "whole",
  ]

  /// Whether somebody says that they are not who is signed in.
  static func saysItIsAnother(_ line: Line) -> Bool {
    line.count <= 8 && others.contains(plain(line).filter { $0 != "'" })
  }

  private static let others: Set = [
    "this isnt me", "this is not me", "thats not me", "that is not me", "that isnt me", "not me",
    "its not me", "it isnt me", "im not her", "im not him", "i am not her", "i am not him",
    "wrong person", "you have the wrong person", "im someone else", "i am someone else",
    "thats somebody else", "thats someone else", "wrong account", "this is the wrong account",
    "this isnt my account", "this is not my account", "thats not my account", "not my account",
  ]

  /// What means at the review that nothing is sent yet.
  private static let unsure: Set = [
    "maybe", "perhaps", "hold on", "wait", "one moment", "not sure", "im not sure",
    "i am not sure", "unsure", "i dont know", "let me think",
  ]

  /// What means at the review that nothing is left to change.
  private static let finished: WordSet = [
    "done", "im done", "i am done", "all done", "finish", "finished", "im finished",
    "i am finished", "thats all", "that is all", "thats it", "that is it", "end", "complete",
    "nothing else", "nothing more",
  ]

  /// The words of a line without punctuation, and without politeness where they mean nothing as
  /// they are.
  private static func plain(_ line: Line) -> String {
    var words = line.tokens.filter { $0.kind != .symbol && $0.kind != .lineBreak }.map(\.text)[...]
    let isPolite = [words.first, words.last].contains { $0.map(politeness.contains) ?? false }
    guard isPolite, table[words.joined(separator: " ")] == nil else {
      return words.joined(separator: " ")
    }
    while let first = words.first, words.count > 1, politeness.contains(first) {
      words.removeFirst()
    }
    while let last = words.last, words.count > 1, politeness.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let politeness: WordSet = [
    "please", "pls", "plz", "ok", "okay", "so", "now", "um", "uh", "oh",
  ]

  private static let table: [String: Act] = {
    var table: [String: Act] = [:]
    for (act, lines) in groups {
      for line in lines.split(separator: ",") {
        table[line.split(separator: " ").joined(separator: " ")] = act
      }
    }
    return table
  }()

  private static let groups: [(Act, String)] = [
    (
      .affirm,
      """
      yes, y, yep, yup, yeah, yea, ye, ya, ja, si, oui, aye, sure, ok, okay, k, correct, right, \
      thats right, that is right, thats correct, that is correct, yes please, affirmative, \
      sure thing, of course, absolutely, definitely, exactly, looks good, looks right, all good, \
      mm hm, mhm, mmhm, uh huh, uhhuh, fine, sounds good, yess, yes yes, si si, go ahead, agreed, \
      i agree, absolutley, absolutly, definately, \
      confirm, confirmed, i confirm, you bet, perfect, alright, all right, indeed, nothing else, nothing more
      """
    ),
    (
      .deny,
      """
      no, n, nope, nah, nay, no thanks, no thank you, negative, non, nein, no way, not yet, \
      absolutely not, definitely not, of course not, no no, not now, not really, dont, \
      do not, no dont, nah im good, not quite, incorrect, thats wrong, that is wrong, wrong, noo, \
      nope not yet, no not yet, nope not now, no not now, \
      not right, thats not right, that is not right, not correct
      """
    ),
    (
      .submit,
      "submit, submit it, submit now, submit my credits, submit all, submit everything, submit claim, submit my claim"
    ),
    (
      .review,
      """
      review, status, where am i, whats left, what is left, summary, show me what i entered, \
      overview, total so far, my total, my entries, show my entries, list my entries, show entries, progress
      """
    ),
    (
      .undo,
      "undo, undo that, undo it, undo last, take it back, take that back, scratch that, strike that, undo please, undo the last one"
    ),
    (.redo, "redo, redo that, redo it"),
    (
      .back,
      "back, go back, previous, b, previous step, back up, step back, one back, go back one, previous screen, prev"
    ),
    (
      .repeat,
      """
      repeat, repeat that, say that again, what, huh, pardon, come again, again, say again, \
      what was that, once more, one more time, pardon me, sorry what, what did you say, \
      repeat the question, why, but why, why not
      """
    ),
    (
      .skip,
      "skip, skip it, skip this, skip this one, skip for now, next, pass, later, skip this day, skip that one"
    ),
    (
      .restart,
      """
      restart, start over, start again, begin again, start from scratch, start anew, cancel, \
      never mind, nevermind, nvm, cancel that, cancel this, forget it, events, my events, \
      event list, list of events, the event list, go back to the event list, \
      back to the event list, back to events, other event, another event, different event, \
      change event, choose another event, switch event, list events, show events
      """
    ),
    (
      .help,
      "help, help me, ?, h, info, i need help, hint, commands, options, menu, help please, need help, assist, now what, what now"
    ),
    (.ask(.stepsOverview), "steps, the steps, show steps, list steps, show me the steps"),
    (
      .human,
      "human, agent, operator, talk to a human, talk to a person, representative, real person, speak to a human, speak to someone, live agent"
    ),
    (
      .forgotPassword,
      "forgot password, forgot my password, i forgot my password, forgot pw, forgot my pw, lost password, lost my password, i lost my password, reset password, reset my password, forgotten password"
    ),
    (
      .quit,
      """
      quit, exit, bye, goodbye, good bye, logout, log out, log off, logoff, sign out, signout, q, \
      leave, close, bye bye, im done, see you, cya, see ya, stop, end, quit now
      """
    ),
    (
      .social,
      """
      hi, hello, hey, thanks, thank you, thx, ty, good morning, good afternoon, good evening, \
      cheers, thanks a lot, thank you very much, thank you so much, hi there, hello there, howdy, \
      many thanks, hey there, greetings, tysm, thanks so much, merci, danke, gracias, \
      hola, bonjour, salut, ciao, hallo, guten tag, guten morgen, buenos dias, buongiorno, \
      grazie, grazie mille, merci beaucoup, muchas gracias, danke schon, vielen dank, obrigado
      """
    ),
    (
      .certificate(.view),
      "certificate, view certificate, my certificate, show certificate, show my certificate, view my certificate"
    ),
    (
      .certificate(.save),
      "save certificate, download certificate, save my certificate, download my certificate"
    ),
    (
      .certificates,
      """
      my certificates, certificates, all my certificates, all certificates, list certificates, \
      list my certificates, list all my certificates, show my certificates, show certificates, \
      show all my certificates, view my certificates, my old certificates, old certificates, \
      earlier certificates, my earlier certificates, previous certificates, past certificates
      """
    ),
    (.certificate(.print), "print certificate, print my certificate"),
    (.certificate(.email), "email certificate, email my certificate"),
  ]
}
