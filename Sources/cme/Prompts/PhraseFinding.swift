/// Something wrong with the example phrases, with the place to mend it.
struct PhraseFinding: Equatable {
  /// What is wrong.
  enum Problem: Equatable {
    /// The folder cannot be read.
    case noFolder
    /// The folder has no Markdown file.
    case noFile
    /// A file cannot be read.
    case unreadable
    /// A set is for nothing that the program knows.
    case unknownLabel(String)
    /// A set has no phrase.
    case noPhrase(String)
  }

  let problem: Problem
  /// The folder, or the file in it.
  let path: String
  /// The line, counted from 1; nil where the whole file or folder is meant.
  var line: Int?

  /// The finding with its file and line, for whoever edits the phrases.
  var text: String {
    path + (line.map { ":\($0)" } ?? "") + ": " + problemText
  }

  private var problemText: String {
    switch problem {
    case .noFolder: "this folder of example phrases cannot be read"
    case .noFile: "this folder of example phrases has no .md file"
    case .unreadable: "this file cannot be read"
    case .unknownLabel(let label): "no act or topic is called \"\(label)\""
    case .noPhrase(let label): "\"\(label)\" has no phrase"
    }
  }
}
