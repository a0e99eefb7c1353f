import CMECore
import CMEServices

extension Diagnosis {
  /// The database and its state; that there is none yet is nothing to mend.
  static func database(at path: String) -> [Diagnosis] {
    do throws(StoreOpeningError) {
      let store = try AppStore.open(existing: path)
      do throws(ServiceFailure) {
        return diagnoses(of: try store.report())
      } catch {
        return [Diagnosis(subject: "database", state: "\(path): \(error)", isWell: false)]
      }
    } catch .missing {
      let state = "\(path): none yet (cme office import makes it)"
      return [Diagnosis(subject: "database", state: state)]
    } catch {
      return [Diagnosis(subject: "database", state: String(describing: error), isWell: false)]
    }
  }

  private static func diagnoses(of report: StoreReport) -> [Diagnosis] {
    [
      Diagnosis(subject: "database", state: report.path),
      Diagnosis(
        subject: "schema",
        state: report.migrations.joined(separator: ", ")
          + (report.isSchemaIntact ? "" : "; tables or triggers were changed by hand"),
        isWell: report.isSchemaIntact),
      Diagnosis(
        subject: "integrity",
        state: report.damages.isEmpty ? "ok" : report.damages.joined(separator: "; "),
        isWell: report.damages.isEmpty),
      Diagnosis(
        subject: "references", state: "\(report.brokenReferences) broken",
        isWell: report.brokenReferences == 0),
    ]
      + report.settings.map {
        Diagnosis(subject: "pragma", state: "\($0.name) = \($0.value)", isWell: $0.isRight)
      }
      + report.files.map {
        Diagnosis(subject: "file", state: "\($0.mode)  \($0.path)", isWell: $0.isPrivate)
      }
      + report.counts.map { Diagnosis(subject: "rows", state: "\($0.table) \($0.rows)") }
  }
}
