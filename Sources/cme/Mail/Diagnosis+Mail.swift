import CMECore
import CMEServices

extension Diagnosis {
  /// Which way mails go; that no server is set is nothing to mend, but it is said.
  static func mail(database: String, _ surroundings: Surroundings) -> [Diagnosis] {
    do throws(MailSettingsProblem) {
      let settings = try PostRoom.settings(database: database, surroundings)
      return [Diagnosis(subject: "mail", state: settings.description)] + library(settings)
    } catch {
      return [Diagnosis(subject: "mail", state: "none is sent: \(error)", isWell: false)]
    }
  }

  private static func library(_ settings: MailSettings) -> [Diagnosis] {
    guard case .server(_, _, _) = settings.way else { return [] }
    let version = LibraryVersions.curl
    return [
      Diagnosis(subject: "libcurl", state: version ?? "not found", isWell: version != nil)
    ]
  }
}

extension MailSettings: CustomStringConvertible {
  /// Which way mails go, for the office; the password is not shown.
  public var description: String {
    switch way {
    case .folder(let path): "written into \(path), not sent: CME_SMTP_URL is not set"
    case .server(let server, let login, _):
      "\(server) from \(sender.text)" + (login.map { ", as \($0.user)" } ?? "")
    }
  }
}
