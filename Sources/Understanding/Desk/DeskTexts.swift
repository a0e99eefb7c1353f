/// Commands that a text, a name or a number follows, which stays as it was typed.
struct DeskTexts {
  let line: DeskLine

  /// What the line wants; nil where it is none of these.
  var act: DeskAct? {
    guard !line.words.isEmpty else { return nil }
    return nextCaller ?? doneNumber ?? note ?? followUp ?? unlock ?? find
  }

  /// What stands behind the longest of some phrases that the line begins with.
  private func rest(after phrases: [[String]]) -> String? {
    let starts = Set([0, line.start])
    let ends = starts.compactMap { start in line.match(phrases, at: start).map { start + $0 } }
    return ends.max().map { line.rest(after: $0 - 1) }
  }

  // MARK: Notes

  private var note: DeskAct? { rest(after: Self.notes).map(DeskAct.note) }

  private static let notes = DeskWords.phrases(
    "note, nte, ntoe, noet, make a note, make note, add a note, add note, note down, new note, "
      + "write a note, put a note, write down, a note")

  /// "follow ups" alone is a list that is asked for, which stands among the whole lines.
  private var followUp: DeskAct? {
    if let rest = rest(after: Self.followUps) { return .followUp(rest) }
    let words = line.texts[line.start...]
    guard let first = words.first, DeskWords.isNear(first, "follow"),
      words.dropFirst().first.map({ ["up", "upp", "pu"].contains($0) }) == true
    else { return nil }
    return .followUp(line.rest(after: line.start + 1))
  }

  private static let followUps = DeskWords.phrases(
    "follow up, followup, remind me to, remind us to, remind me, remind us, remind, reminder to, "
      + "reminder, set a reminder, set a reminder to, todo, to do, remember to, add a follow up, "
      + "make a follow up, new follow up, keep a follow up, keep follow up, create a follow up, "
      + "open a follow up, open a ticket, make a ticket, new ticket, ticket")

  private var doneNumber: DeskAct? {
    let words = line.texts
    let numbers = words.compactMap(DeskWords.number)
    guard numbers.count == 1, words.count <= 7, words.contains(where: Self.dones.contains),
      words.allSatisfy({
        Self.dones.contains($0) || Self.beside.contains($0) || DeskWords.number($0) != nil
      })
    else { return nil }
    return .done(numbers[0])
  }

  private static let dones: Set = [
    "done", "did", "tick", "ticked", "close", "closed", "settle", "settled", "finished", "finish",
    "complete", "completed",
  ]
  private static let beside: Set = [
    "follow", "up", "followup", "is", "number", "nr", "no", "the", "off", "mark", "as", "i", "with",
    "reminder", "ok", "please", "pls", "item", "now", "been",
  ]

  // MARK: The lock

  private var unlock: DeskAct? {
    guard DeskWords.isNear(line.texts[line.start], "unlock"), !line.line.contains("?") else {
      return nil
    }
    let next = line.start + 1
    let object = line.match(Self.objects, at: min(next, line.words.count)) ?? 0
    let end = next + object
    if end >= line.words.count { return .unlock(reason: "") }
    if let joint = line.match(Self.joints, at: end) {
      return .unlock(reason: line.rest(after: end + joint - 1))
    }
    let isSetOff = object > 0 && line.isSetOff(end)
    return .unlock(reason: line.rest(after: isSetOff ? end - 1 : next - 1))
  }

  private static let objects = DeskWords.phrases(
    "her, him, them, it, the caller, caller, the account, account, her account, his account, "
      + "their account, the sign in, her sign in, his sign in, the login, her login, his login, "
      + "please, her please, him please, the doctor, this account, her now, him now, for her, "
      + "for him, it for her, it for him, the lock")
  private static let joints = DeskWords.phrases("because, since, reason, reason is, cause, bc")

  // MARK: Calls

  private var nextCaller: DeskAct? {
    guard let rest = rest(after: Self.calls) ?? afterComma?.rest(after: Self.calls) else {
      return nil
    }
    let words = DeskLine(rest).texts
    if words.allSatisfy(Self.nothingMore.contains) { return .nextCaller(find: nil) }
    let name = DeskLine(rest)
    guard let lead = name.match(Self.leads, at: 0), lead < name.words.count else {
      return .nextCaller(find: rest)
    }
    return .nextCaller(find: name.rest(after: lead - 1))
  }

  /// "That's it, next caller okafor": what stands behind the last comma.
  private var afterComma: DeskTexts? {
    line.line.lastIndex(of: ",").map {
      DeskTexts(line: DeskLine(String(line.line[line.line.index(after: $0)...])))
    }
  }

  private static let calls = DeskWords.phrases(
    "next caller, next call, new caller, new call, nxt caller, next callr, next calelr, "
      + "the next caller, next one on the line, next one please, next please")
  private static let nothingMore: Set = [
    "please", "pls", "now", "thanks", "then", "is", "on", "here", "the", "line", "waiting",
  ]
  private static let leads = DeskWords.phrases("is, find, named, called, name, name is, its")

  private var find: DeskAct? {
    guard let rest = rest(after: Self.finds), !rest.isEmpty, isName(rest) else { return nil }
    return .find(rest)
  }

  /// Whom a line means that only looks for somebody, without the words that lead to the name.
  var name: String {
    guard let rest = rest(after: Self.introductions), !rest.isEmpty, isName(rest) else {
      return Self.bare(line.trimmed)
    }
    return Self.bare(rest)
  }

  /// A name without what is told behind it: where somebody is from, and that they call.
  private static func bare(_ name: String) -> String {
    let name = withoutRole(name)
    let line = DeskLine(name)
    let end = line.words.indices.first { index in
      index > 0 && line.match(endings, at: index).map { $0 + index == line.words.count } == true
        || index > 0 && line.texts[index] == "from"
    }
    return end.map { line.text(0..<$0) } ?? name
  }

  private static let endings = DeskWords.phrases(
    "is on the line, is on the phone, on the line, on the phone, is calling, calling, is here, "
      + "is speaking, speaking, calls, again, is calling again, calls again, for you")

  /// "Thuy Nguyen, nurse": what somebody is, told behind the name, finds nobody.
  private static func withoutRole(_ name: String) -> String {
    guard let comma = name.firstIndex(of: ",") else { return name }
    let role = DeskLine(String(name[name.index(after: comma)...])).texts
    let isRole = !role.isEmpty && role.allSatisfy { roles.contains($0) || $0 == "a" || $0 == "the" }
    return isRole || role.first == "from" ? String(name[..<comma]) : name
  }

  private static let roles: Set = [
    "doctor", "dr", "fellow", "md", "midwife", "nurse", "pa", "physician", "professor", "resident",
    "rn", "scientist", "sonographer", "student", "technologist", "trainee",
  ]

  private func isName(_ text: String) -> Bool {
    guard let first = DeskLine(text).texts.first else { return false }
    return !DeskWords.noNames.contains(first) || ["dr", "doctor"].contains(first)
  }

  private static let finds = DeskWords.phrases(
    "find, search, search for, look up, lookup, look for, fnd, find me, find caller, find member, "
      + "find the caller, find the member, find number, find doctor, find dr")

  /// What leads to a name while nobody is on the line.
  private static let introductions = DeskWords.phrases(
    "caller is, the caller is, calling is, her name is, his name is, the name is, name is, "
      + "she says her name is, he says his name is, pull up, bring up, get me, open, who is, "
      + "caller says she is, caller says he is, i have, ive got, on the line is, its, this is, speaking with, "
      + "speaking to, talking to, name, number, member number, username, email, caller")
}
