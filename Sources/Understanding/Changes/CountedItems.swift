import CMECore

/// Things of the programme that are counted, and how long each was: "three talks of an hour each
/// and one of half an hour".
struct CountedItems {
  let line: Line
  let mentions: [Mention]

  /// What they come to, zero where it is no whole quarter of an hour; nil where the line has
  /// anything else with a figure.
  var sum: Credits? {
    var minutes = 0
    var items = 0
    var end = 0
    var isEach = false
    for index in mentions.indices {
      let range = mentions[index].range
      guard range.lowerBound >= end, let item = item(at: range.lowerBound, isFirst: items == 0)
      else { continue }
      minutes += item.minutes
      items += 1
      end = item.end
      isEach = line.isText(["each", "apiece"], at: item.end - 1)
    }
    guard items > 1 || isEach, end >= lastFigure else { return nil }
    return minutes % 15 == 0 ? Credits(hundredths: minutes * 5 / 3) : .zero
  }

  /// Where the last figure of the line ends.
  private var lastFigure: Int {
    mentions.last { !$0.figures.isEmpty }?.range.upperBound ?? 0
  }

  /// "three talks of an hour each", "one of half an hour", "the panel of an hour".
  private func item(at start: Int, isFirst: Bool) -> (minutes: Int, end: Int)? {
    guard let (count, next) = count(at: start) else { return nil }
    let noun = line.isText(["short", "long", "other", "small", "big"], at: next) ? next + 1 : next
    let isNamed = isThing(noun)
    guard isNamed || !isFirst && line.isText(["of", "at", "with"], at: noun) else { return nil }
    var place = isNamed ? noun + 1 : noun
    let lead = place
    while line.isText(Self.leading, at: place) || isDay(place) { place += 1 }
    guard place > lead, let figure = Durations(line: line).figure(at: place),
      figure.unit == .hours || figure.unit == .minutes, !(figure.value > 23),
      figure.value.denominator < 1_000_000
    else { return nil }
    let minutes = figure.value.numerator * 60 * count
    guard minutes % figure.value.denominator == 0 else { return nil }
    return (
      minutes / figure.value.denominator,
      line.isText(["each", "apiece"], at: figure.end) ? figure.end + 1 : figure.end
    )
  }

  /// "two talks Friday, one hour each".
  private func isDay(_ index: Int) -> Bool {
    line.word(index)?.weekday != nil
      || line.isText(["on", ","], at: index)
        && mentions.contains { $0.target != nil && $0.range.upperBound >= index }
  }

  private func count(at start: Int) -> (Int, Int)? {
    if line.isText(["a", "an", "the", "one"], at: start) { return (1, start + 1) }
    if case .small(let value) = line.word(start)?.number, (2...12).contains(value) {
      return (value, start + 1)
    }
    guard let value = line.digits(start, atMost: 2), (1...12).contains(value) else { return nil }
    return (value, start + 1)
  }

  private func isThing(_ index: Int) -> Bool {
    guard let senses = line.group(at: index)?.group.senses else { return false }
    return !line.isText(["day", "days", "of"], at: index)
      && (senses.has(.count) || senses.has(.label))
  }

  private static let leading: WordSet = [
    "of", "at", "each", "with", "lasting", "for", "was", "were", "about",
  ]
}
