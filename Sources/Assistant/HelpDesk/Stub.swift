import CMECore
import Understanding

struct Walk: Sendable {
  var step: PortalStep
  init(at step: PortalStep) { self.step = step }
  func says(for part: Participation?, at now: Instant) -> [Say] { [] }
  mutating func take(_ act: DeskAct, for part: Participation?, at now: Instant) -> [Say] { [] }
}
struct Diagnosis {
  init(_ trouble: Trouble, days: [Day], file: CallerFile, part: Participation?, at now: Instant) {}
  var says: [Say] { [] }
}

extension HelpDesk {
  func readReport() -> Turn { ask() }
}
