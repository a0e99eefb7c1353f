/// The four files of an office, read but not yet compared with anything.
struct ParsedFiles: Sendable {
  var events = ParsedFile<EventRow>()
  var days = ParsedFile<DayRow>()
  var members = ParsedFile<MemberRow>()
  var registrations = ParsedFile<RegistrationRow>()

  /// Reads the files that are handed over.
  init(paths: [ImportFile: String], progress: (ImportProgress) -> Void) {
    for file in ImportFile.allCases {
      guard let path = paths[file] else { continue }
      switch file {
      case .events: events = ParsedFile(path: path, progress: progress)
      case .days: days = ParsedFile(path: path, progress: progress)
      case .members: members = ParsedFile(path: path, progress: progress)
      case .registrations: registrations = ParsedFile(path: path, progress: progress)
      }
    }
    events.resolveRepeats()
    days.resolveRepeats()
    members.resolveRepeats()
  }
}
