import CMECore
import CMEServices

extension Diagnosis {
  /// The keys that sign certificates, and what draws them.
  static func certificates(database: String, _ surroundings: Surroundings) -> [Diagnosis] {
    let press = Press.locate(surroundings.variables)?.path
    return [
      keys(KeyFolder(database: database)),
      Diagnosis(
        subject: "cme-press",
        state: press ?? "not found beside cme or in CME_PRESS: no certificate can be drawn",
        isWell: press != nil),
      pages(database: database, surroundings),
    ]
  }

  private static func keys(_ folder: KeyFolder) -> Diagnosis {
    do throws(KeyProblem) {
      let keys = try folder.publicKeys()
      guard let active = keys.first(where: \.isActive) else {
        return Diagnosis(
          subject: "keys", state: "\(folder.path): none signs yet (the first certificate makes one)"
        )
      }
      return Diagnosis(
        subject: "keys", state: "\(keys.count), \(active.key.id) signs since \(active.since)")
    } catch {
      return Diagnosis(subject: "keys", state: error.description, isWell: false)
    }
  }

  private static func pages(database: String, _ surroundings: Surroundings) -> Diagnosis {
    do throws(PageSettingsProblem) {
      let settings = try PageSettings(database: database) { surroundings.value(of: $0) }
      return Diagnosis(
        subject: "pages",
        state: "\(settings.paper.rawValue), " + (settings.logo.map { "logo \($0)" } ?? "no logo"))
    } catch {
      return Diagnosis(subject: "pages", state: error.description, isWell: false)
    }
  }
}
