/// A light box around a record on the screen.
enum Frame {
  /// The lines of the box, as wide as its content and never wider than the screen.
  static func lines(title: String, _ content: [String], width: Int) -> [String] {
    let inside = width - 4
    let title = Layout.wrap(title, width: inside - 2)
    let body = content.flatMap { Layout.wrap($0, width: inside) }
    let wrapped = (title.count > 1 ? title : []) + body
    let heading = title.count > 1 ? "" : " \(title[0]) "
    let widest = max(wrapped.map { DisplayWidth.of($0) }.max() ?? 0, DisplayWidth.of(heading))
    let top = heading + dashes(widest + 1 - DisplayWidth.of(heading))
    let boxed = wrapped.map { "│ \($0)\(spaces(widest - DisplayWidth.of($0))) │" }
    return ["┌─\(top)┐"] + boxed + ["└\(dashes(widest + 2))┘"]
  }

  private static func dashes(_ count: Int) -> String { String(repeating: "─", count: count) }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
