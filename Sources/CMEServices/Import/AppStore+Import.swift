import CMECore
import GRDB

extension AppStore {
  /// Imports an office's files in one transaction.
  ///
  /// A refused row leaves the database as it was, unless the order keeps the good ones.
  public func importFiles(
    _ order: ImportOrder, at now: Instant,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws(ServiceFailure) -> ImportReport {
    let files = ParsedFiles(paths: order.paths, progress: progress)
    do {
      return try write { db in
        var run = ImportRun(db, at: now, progress: progress)
        try run.apply(files)
        run.report.outcome = order.outcome(of: run.report)
        guard run.report.outcome == .stored else { throw NothingKept(report: run.report) }
        try run.report.writeJournal(db, at: now)
        return run.report
      }
    } catch let undone as NothingKept {
      return undone.report
    } catch {
      throw ServiceFailure(error)
    }
  }
}

/// Ends the transaction without keeping anything.
private struct NothingKept: Error {
  let report: ImportReport
}

extension ImportOrder {
  fileprivate func outcome(of report: ImportReport) -> ImportReport.Outcome {
    if !report.refusals.isEmpty && !keepsGood { return .undone }
    if !report.changesSomething { return .unchanged }
    return isDryRun ? .tried : .stored
  }
}

extension ImportReport {
  fileprivate func writeJournal(_ db: Database, at now: Instant) throws {
    let summary = ImportFile.allCases.compactMap { file in
      counts[file].map { "\(file.rawValue): \($0.new) new, \($0.changed) changed" }
    }.joined(separator: "; ")
    try db.journal(
      Stamp(at: now, actor: .office), "files", "import", from: nil, to: summary)
  }
}
