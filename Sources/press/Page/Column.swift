/// Pieces one below the other, with gaps between them that can grow.
struct Column {
  fileprivate enum Item {
    case piece(height: Double, draw: (_ top: Double) -> Void)
    case gap(Double)
  }

  private var items: [Item] = []

  /// Its height with the gaps as small as they may be, in points.
  var height: Double { items.reduce(0) { $0 + Column.height(of: $1) } }

  /// Adds something to be drawn from a height on.
  mutating func add(height: Double, _ draw: @escaping (_ top: Double) -> Void) {
    items.append(.piece(height: height, draw: draw))
  }

  /// Adds a gap of at least so many points.
  mutating func add(gap: Double) { items.append(.gap(gap)) }

  /// Draws the pieces between two heights, the gaps grown in proportion, but at most to so many
  /// times what they were.
  func draw(from top: Double, to bottom: Double, stretch most: Double) {
    let gaps = items.reduce(0) { $0 + ($1.isGap ? Column.height(of: $1) : 0) }
    let spare = max(0, bottom - top - height)
    let stretch = gaps > 0 ? min(most, 1 + spare / gaps) : 1
    var y = top + (spare - gaps * (stretch - 1)) / 2
    for item in items {
      switch item {
      case .piece(let height, let draw):
        draw(y)
        y += height
      case .gap(let height): y += height * stretch
      }
    }
  }

  private static func height(of item: Item) -> Double {
    switch item {
    case .piece(let height, _): height
    case .gap(let height): height
    }
  }
}

extension Column.Item {
  fileprivate var isGap: Bool { if case .gap = self { true } else { false } }
}
