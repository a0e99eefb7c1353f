import CMECore
import Synchronization

/// Reads what a colleague at the help desk types: a pure function of the line, the context and the
/// phrases of the desk.
public final class DeskReader: Sendable {
  private let phrases: @Sendable () -> [PhraseSet]
  private let members: @Sendable () -> [PhraseSet]
  private let learned = Mutex<(model: PhraseModel, words: Set<String>)?>(nil)

  /// Makes a reader of the phrases of the desk and of those of members, whose questions callers ask
  /// too; they are fetched and learned when a line first needs them.
  public init(
    phrases: @escaping @Sendable () -> [PhraseSet],
    members: @escaping @Sendable () -> [PhraseSet]
  ) {
    self.phrases = phrases
    self.members = members
  }

  /// Learns the phrases now, so that no line has to wait for it.
  public func prepare() { _ = known }

  /// Reads one line.
  public func read(_ line: String, in context: DeskContext) -> DeskReading {
    let words = DeskLine(line)
    if let act = DeskCommands.act(words, in: context) { return plain(act, in: context) }
    if let act = DeskTexts(line: words).act { return of(act) }
    guard let tokens = Line(line), tokens.count > 0 else { return DeskReading(act: .none) }
    if let act = DeskSteps.act(words) { return of(act) }
    let figures = LineReading(line: tokens, text: line, context: context.ofFigures) { _ in [] }
    let done = DeskDone(
      line: words, days: figures.seenDays,
      hasFigure: figures.mentions.contains { $0.isNumber || !$0.figures.isEmpty })
    if context.isWalking, let act = done.act { return of(act) }
    if let act = DeskFigures(line: words, mentions: figures.mentions).act, context.hasCaller {
      return of(act)
    }
    let choice = DeskChoice(
      rank(DeskReader.phraseText(tokens, figures)), of: words, days: figures.seenDays,
      amounts: figures.mentions.flatMap(\.figures), in: context)
    return context.hasCaller
      ? withCaller(tokens, figures, choice, context) : withoutCaller(words, choice)
  }

  /// The line as the phrases see it; callers ask about a zero by its name, so it stays a word.
  private static func phraseText(_ line: Line, _ reading: LineReading) -> String {
    let mentions = reading.mentions.map { mention in
      mention.figures == [.zero] ? Mention(kind: .unknown, range: mention.range) : mention
    }
    return ModelText.text(line, mentions)
  }

  private func of(_ act: DeskAct) -> DeskReading { DeskReading(act: act) }

  /// "next" may be the next caller where nobody is led through anything.
  private func plain(_ act: DeskAct, in context: DeskContext) -> DeskReading {
    guard act == .next, !context.isWalking else { return of(act) }
    return context.hasCaller
      ? DeskReading(act: .next, alternatives: [.nextCaller(find: nil)])
      : of(.nextCaller(find: nil))
  }

  private func withCaller(
    _ line: Line, _ figures: LineReading, _ choice: DeskChoice, _ context: DeskContext
  ) -> DeskReading {
    let events = DeskEvents(line: line, mentions: figures.mentions, context: context.ofFigures)
      .events
    if let first = events.first {
      return DeskReading(
        act: .event(first),
        alternatives: events.dropFirst().prefix(PhraseThreshold.mostOffered).map(DeskAct.event))
    }
    return choice.reading
  }

  /// Whatever is not surely something else is whom to find.
  private func withoutCaller(_ line: DeskLine, _ choice: DeskChoice) -> DeskReading {
    let unknown = line.texts.count { !known.words.contains($0) && !DeskWords.isPolite($0) }
    guard unknown * DeskReader.wordsForAnUnknown <= line.words.count,
      let label = choice.label(over: DeskReader.sure),
      !["find", PhraseLabel.outside].contains(label), !label.hasPrefix(DeskLabel.ask)
    else { return line.words.isEmpty ? of(.none) : of(.find(DeskTexts(line: line).name)) }
    return choice.reading
  }

  /// The words of a line that no phrase has, which may be a name; empty where that is all of it.
  public func names(in line: String) -> String {
    let words = DeskLine(line)
    let unknown = words.words.indices.filter {
      !known.words.contains(words.texts[$0]) && !DeskWords.isPolite(words.texts[$0])
    }
    guard unknown.count < words.words.count else { return "" }
    return unknown.map { words.text($0..<$0 + 1) }.joined(separator: " ")
  }

  /// So many words make up for one that no phrase has; names are such words.
  private static let wordsForAnUnknown = 5
  /// How sure a line has to be something else than a name.
  private static let sure = 0.6

  private func rank(_ text: String) -> [Ranked] { known.model.rank(text, step: nil) }

  private var known: (model: PhraseModel, words: Set<String>) {
    learned.withLock { learned in
      let known = learned ?? DeskReader.learn(phrases(), members())
      learned = known
      return known
    }
  }

  /// The model, and the words of all phrases but those that show how people are found.
  private static func learn(
    _ sets: [PhraseSet], _ members: [PhraseSet]
  ) -> (model: PhraseModel, words: Set<String>) {
    let words = sets.filter { $0.label != "find" }.flatMap(\.phrases)
      .flatMap { DeskLine($0).texts }
    return (
      PhraseModel(training: sets + MemberPhrases.asked(in: members, beside: sets)), Set(words)
    )
  }
}
