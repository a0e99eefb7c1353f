import CMECore
import Synchronization

/// Reads typed lines: a pure function of the line, the context and the phrases it was given.
public final class Reader: Sendable {
  let phrases: @Sendable () -> [PhraseSet]
  private let model = Mutex<PhraseModel?>(nil)

  /// Makes a reader; the phrases are fetched and learned when a line first needs them.
  public init(phrases: @escaping @Sendable () -> [PhraseSet]) {
    self.phrases = phrases
  }

  /// Learns the phrases now, so that no line has to wait for it.
  public func prepare() { _ = learned }

  /// Reads one line.
  public func read(_ line: String, in context: Context) -> Reading {
    guard let tokens = Line(line) else { return Reading(act: .none) }
    let reading = LineReading(line: tokens, text: line, context: context) { [self] in
      rank($0, step: context.step)
    }
    return reading.reading
  }

  /// What the phrases say a line means, best first; learned when first needed.
  func rank(_ text: String, step: Context.Step) -> [Ranked] {
    learned.rank(text, step: step)
  }

  var learned: PhraseModel {
    model.withLock { model in
      let learned = model ?? PhraseModel(training: phrases())
      model = learned
      return learned
    }
  }
}
