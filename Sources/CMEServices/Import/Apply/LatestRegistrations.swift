/// The registrations of a file of which, for each day of a person, the one last changed stands.
struct LatestRegistrations {
  private(set) var standing: [FileRegistration] = []
  private(set) var notices = ImportNotices()
  private(set) var refusals: [ImportFinding<ImportRefusal>] = []
  private var positions: [FileRegistration.Key: Int] = [:]

  /// Takes the next row of the file.
  mutating func add(_ next: FileRegistration) {
    next.notices.forEach { notices.add($0) }
    guard let position = positions[next.key] else {
      positions[next.key] = standing.count
      return standing.append(next)
    }
    let earlier = standing[position]
    if next.isNewer(than: earlier.registration) {
      notices.add(earlier.row.notice(nil, .superseded(byRow: next.row.number)))
      standing[position] = next
    } else if next.isOlder(than: earlier.registration) {
      notices.add(next.row.notice(nil, .superseded(byRow: earlier.row.number)))
    } else if next.registration == earlier.registration {
      notices.add(next.row.notice(nil, .repeats(row: earlier.row.number)))
    } else {
      refusals.append(
        next.row.refusal(.registeredAt, .contradicts(row: earlier.row.number)))
    }
  }
}
