import CMECore

/// All prompts of a language, read and checked.
public struct Phrasebook: Sendable {
  let templates: [MessageID: Template]
  let settings: [Setting: String]
  /// The zone that times are told in where no event gives one.
  public let zone: EventZone
  /// The version of the words of certificates.
  let certificateVersion: Int
  /// The settings that are blank, so that their stand-in is said.
  public let blankSettings: [Setting]

  /// A file of prompts.
  public struct File: Sendable {
    /// The name to show in findings.
    public let name: String
    /// What stands in it.
    public let text: String

    /// Makes a file.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What the society is called, in full and in short.
  public var societyNames: [String] {
    [Setting.organization, .organizationShort].compactMap { settings[$0] }
  }

  /// The society, as it provides its events.
  public var provider: String { settings[.organization] ?? "" }

  /// Reads prompts; what is wrong with them comes back as findings, with file and line.
  public static func read(_ files: [File]) -> (phrasebook: Phrasebook, findings: [Finding]) {
    var sections: [String: Section] = [:]
    var findings: [Finding] = []
    for section in files.flatMap({ PromptFile.sections(of: $0, findings: &findings) }) {
      if let first = sections[section.id] {
        findings.append(Finding(.duplicate(section.id, first: first.place), at: section.place))
      } else {
        sections[section.id] = section
      }
    }
    let places = sections.mapValues(\.place)
    let settings = readSettings(&sections, &findings)
    let zone = read(
      .timeZone, of: settings.texts, places, &findings, Finding.Problem.unknownTimeZone
    ) { EventZone(identifier: $0) }
    let version = read(
      .certificateVersion, of: settings.texts, places, &findings, Finding.Problem.noVersion
    ) { Int($0).flatMap { $0 < 1 ? nil : $0 } }
    let templates = readTemplates(&sections, &findings)
    findings += sections.values.map { Finding(.unused($0.id), at: $0.place) }
    let blank = Setting.allCases.filter { settings.blank.contains($0) }
    let book = Phrasebook(
      templates: templates, settings: settings.texts, zone: zone ?? .utc,
      certificateVersion: version ?? 1, blankSettings: blank)
    return (book, findings.sorted())
  }

  /// Reads a setting that is more than words.
  private static func read<Value>(
    _ setting: Setting, of texts: [Setting: String], _ places: [String: Finding.Place],
    _ findings: inout [Finding], _ problem: (String) -> Finding.Problem,
    as value: (String) -> Value?
  ) -> Value? {
    guard let text = texts[setting] else { return nil }
    let value = value(text)
    if value == nil { findings.append(Finding(problem(text), at: places[setting.rawValue])) }
    return value
  }

  private static func readTemplates(
    _ sections: inout [String: Section], _ findings: inout [Finding]
  ) -> [MessageID: Template] {
    var templates: [MessageID: Template] = [:]
    for id in MessageID.allCases {
      guard let section = sections.removeValue(forKey: id.rawValue) else {
        findings.append(Finding(.missing(id.rawValue), at: nil))
        continue
      }
      templates[id] = Template(section, placeholders: id.placeholders, findings: &findings)
    }
    return templates
  }

  private static func readSettings(
    _ sections: inout [String: Section], _ findings: inout [Finding]
  ) -> (texts: [Setting: String], blank: Set<Setting>) {
    var texts: [Setting: String] = [:]
    var blank: Set<Setting> = []
    for setting in Setting.allCases {
      let own = sections.removeValue(forKey: setting.rawValue)
      let standIn = setting.mayBeBlank ? sections.removeValue(forKey: setting.whenBlank) : nil
      if own == nil { findings.append(Finding(.missing(setting.rawValue), at: nil)) }
      if let text = own?.text, !text.isEmpty {
        texts[setting] = text
        continue
      }
      blank.insert(setting)
      if let text = standIn?.text, !text.isEmpty {
        texts[setting] = text
      } else {
        let needed = setting.mayBeBlank ? setting.whenBlank : setting.rawValue
        findings.append(Finding(.empty(needed), at: standIn?.place ?? own?.place))
      }
    }
    return (texts, blank)
  }
}
