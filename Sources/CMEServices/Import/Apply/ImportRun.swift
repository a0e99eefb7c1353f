import CMECore
import GRDB

/// What a row was to the database.
enum ImportChange {
  case new, changed, none
}

/// An import at work inside its transaction: rows become changes, findings are gathered.
struct ImportRun {
  let db: Database
  let now: Instant
  let progress: (ImportProgress) -> Void
  var report = ImportReport()

  init(_ db: Database, at now: Instant, progress: @escaping (ImportProgress) -> Void) {
    self.db = db
    self.now = now
    self.progress = progress
  }

  /// Stores all files; days need their events, registrations need both and the people.
  mutating func apply(_ files: ParsedFiles) throws {
    try apply(files.events) { run, row in try run.store(row) }
    try apply(files.days) { run, row in try run.store(row) }
    try apply(files.members) { run, row in try run.store(row) }
    try apply(files.registrations)
    report.sort()
  }

  private mutating func apply<Row>(
    _ file: ParsedFile<Row>,
    _ store: (inout ImportRun, PlacedRow<Row>) throws -> ImportChange
  ) throws {
    note(file)
    try storeEach(file.rows, of: Row.file, store)
  }

  /// Stores one after the other; a refusal concerns its row only.
  mutating func storeEach<Element>(
    _ elements: [Element], of file: ImportFile,
    _ store: (inout ImportRun, Element) throws -> ImportChange
  ) throws {
    for (done, element) in elements.enumerated() {
      if done.isMultiple(of: 1_000) {
        progress(.init(file: file, stage: .storing, done: done, total: elements.count))
      }
      do {
        count(try store(&self, element), of: file)
      } catch let refusal as ImportFinding<ImportRefusal> {
        report.refusals.append(refusal)
      }
    }
  }

  /// Takes over what was found while a file was read.
  mutating func note<Row>(_ file: ParsedFile<Row>) {
    report.notices.add(file.notices)
    report.refusals += file.refusals
    guard file.isHandedOver else { return }
    report.counts[Row.file, default: .init()].rows = file.count
  }

  private mutating func count(_ change: ImportChange, of file: ImportFile) {
    switch change {
    case .new: report.counts[file, default: .init()].new += 1
    case .changed: report.counts[file, default: .init()].changed += 1
    case .none: report.counts[file, default: .init()].unchanged += 1
    }
  }
}
