import CMECore
import Synchronization

/// Reads what a colleague at the help desk types: a pure function of the line, the context and the
/// phrases of the desk.
public final class DeskReader: Sendable {
  private let phrases: @Sendable () -> [PhraseSet]
  private let learned = Mutex<(model: PhraseModel, words: Set<String>)?>(nil)

  /// Makes a reader; the phrases are fetched and learned when a line first needs them.
  public init(phrases: @escaping @Sendable () -> [PhraseSet]) {
    self.phrases = phrases
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
    if let act = DeskFigures(line: words, mentions: figures.mentions).act, context.hasCaller {
      return of(act)
    }
    let choice = DeskChoice(
      rank(figures.phraseText), of: words, days: figures.seenDays, in: context)
    return context.hasCaller
      ? withCaller(tokens, figures, choice, context) : withoutCaller(words, choice)
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
      !["find", PhraseLabel.outside].contains(label)
    else { return line.words.isEmpty ? of(.none) : of(.find(DeskTexts(line: line).name)) }
    return choice.reading
  }

  /// So many words make up for one that no phrase has; names are such words.
  private static let wordsForAnUnknown = 5
  /// How sure a line has to be something else than a name.
  private static let sure = 0.6

  private func rank(_ text: String) -> [Ranked] { known.model.rank(text, step: nil) }

  private var known: (model: PhraseModel, words: Set<String>) {
    learned.withLock { learned in
      let known = learned ?? DeskReader.learn(phrases())
      learned = known
      return known
    }
  }

  /// The model, and the words of all phrases but those that show how people are found.
  private static func learn(_ sets: [PhraseSet]) -> (model: PhraseModel, words: Set<String>) {
    let words = sets.filter { $0.label != "find" }.flatMap(\.phrases)
      .flatMap { DeskLine($0).texts }
    return (PhraseModel(training: sets), Set(words))
  }
}
