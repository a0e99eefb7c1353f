import CMECore

/// What pages are drawn on: by the environment and, what that does not say, by the file `cme.conf`
/// beside the database.
public struct PageSettings: Hashable, Sendable {
  /// The settings, by the names that they have in the environment and in the file.
  public enum Name: String, CaseIterable, Sendable {
    case paper = "CME_PAPER"
    case logo = "CME_LOGO"
  }

  /// The size of the paper.
  public let paper: PressJob.Paper
  /// The path of the logo; nil: none.
  public let logo: String?

  /// Reads the settings of a database; without any it is letter paper and no logo.
  public init(
    database: String, environment: (String) -> String?
  ) throws(PageSettingsProblem) {
    let folder = StoreFiles(path: database).folder
    let stored: [String: String]
    do throws(MailSettingsProblem) {
      stored = try SettingsFile.read(folder + "/" + SettingsFile.name)
    } catch {
      throw .file(error)
    }
    func value(_ name: Name) -> String? { environment(name.rawValue) ?? stored[name.rawValue] }
    let paper = value(.paper) ?? PressJob.Paper.letter.rawValue
    guard let known = PressJob.Paper(rawValue: paper.lowercased()) else { throw .paper(paper) }
    self.paper = known
    logo = value(.logo).map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
  }
}

/// Why no page is drawn before the settings are mended.
public enum PageSettingsProblem: Error, Hashable, Sendable {
  /// There is no paper of that name.
  case paper(String)
  /// The file of settings is not read.
  case file(MailSettingsProblem)
}

extension PageSettingsProblem: CustomStringConvertible {
  /// What has to be mended.
  public var description: String {
    switch self {
    case .paper(let name): "CME_PAPER is a4 or letter, not \(name)."
    case .file(let problem): problem.description
    }
  }
}
