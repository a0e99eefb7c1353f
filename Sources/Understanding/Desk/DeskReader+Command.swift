extension DeskReader {
  /// What a line means that is a command of the desk word for word, or one with a text behind it;
  /// nil where it may be anything else.
  public func command(in line: String, _ context: DeskContext) -> DeskAct? {
    let words = DeskLine(line)
    return DeskCommands.act(words, in: context) ?? DeskTexts(line: words).act
  }
}
