import Assistant

extension Finding {
  /// The finding with its file and line, for whoever edits the prompts.
  var text: String {
    place.map { "\($0.file):\($0.line): " + problemText } ?? problemText
  }

  private var problemText: String {
    switch problem {
    case .missing(let id): "## \(id) is missing in every file"
    case .empty(let id): "## \(id) has no text"
    case .duplicate(let id, let first):
      "## \(id) stands twice, first at \(first.file):\(first.line)"
    case .unused(let id): "## \(id) is used nowhere"
    case .unknownPlaceholder(let name, let id, let known):
      "## \(id) uses {\(name)}; it may use "
        + known.map { "{\($0)}" }.joined(separator: " ")
    case .openBrace(let id): "## \(id) has a { that is not closed"
    case .unknownTimeZone(let name):
      "## time-zone is \"\(name)\", which is no IANA name such as America/New_York"
    case .noVersion(let text):
      "## certificate-version is \"\(text)\", which is no whole number from 1"
    case .textBeforeFirstHeading: "this text stands before the first ## heading"
    }
  }
}
