import CMECore

extension Assembly {
  /// Days that cannot be told, and those it may be.
  struct Unclear: Error {
    let candidates: [Day]
  }

  func resolve(_ target: DayTarget) -> Result<[Day], Unclear> {
    switch target {
    case .known(let days): return .success(days)
    case .oneOf(let days): return .failure(Unclear(candidates: days))
    case .foreign: return .failure(Unclear(candidates: []))
    case .word(let word): return resolve(word)
    case .others(let count):
      let others = open.filter { !isNamed($0) }
      let blank = others.filter { context.entered($0) == nil }
      return exactly(count, [others, blank, self.others])
    case .except(let days):
      let others = open.filter { !days.contains($0) }
      return others.isEmpty ? .failure(Unclear(candidates: [])) : .success(others)
    case .all(let count): return exactly(count, [open, blank, context.days.map(\.day)])
    case .step(let distance): return step(distance)
    }
  }

  func exactly(_ count: Int, _ choices: [[Day]]) -> Result<[Day], Unclear> {
    choices.first { $0.count == count }.map { .success($0) } ?? .failure(Unclear(candidates: []))
  }

  func resolve(_ word: DayWord) -> Result<[Day], Unclear> {
    switch word {
    case .all: return .success(open)
    case .rest: return rest(of: open)
    case .otherDays: return rest(of: others)
    case .both:
      if named.count == 2 { return .success(named) }
      return exactly(2, [blank, open, context.days.map(\.day)])
    case .asked: return context.asked.map { .success([$0]) } ?? .failure(Unclear(candidates: []))
    default: return .failure(Unclear(candidates: []))
    }
  }

  /// The open days that the line has not named: the empty ones where there are some.
  func rest(of days: [Day]) -> Result<[Day], Unclear> {
    let others = days.filter { !isNamed($0) }
    let empty = others.filter { context.entered($0) == nil }
    let rest = empty.isEmpty && !named.isEmpty ? others : empty
    return rest.isEmpty ? .failure(Unclear(candidates: others)) : .success(rest)
  }

  /// The open days but the one being asked about, where the line names none to be other than.
  var others: [Day] { named.isEmpty ? open.filter { $0 != context.asked } : open }

  func step(_ distance: Int) -> Result<[Day], Unclear> {
    guard let from = named.last ?? context.asked,
      let index = context.days.firstIndex(where: { $0.day == from }),
      context.days.indices.contains(index + distance)
    else { return .failure(Unclear(candidates: [])) }
    return .success([context.days[index + distance].day])
  }

  func isNamed(_ day: Day) -> Bool { named.contains(day) || entries[day] != nil }

  var open: [Day] { context.days.filter(\.isOpen).map(\.day) }

  var blank: [Day] { context.days.filter { $0.isOpen && $0.entered == nil }.map(\.day) }
}
