import CMECore

/// How mails leave this machine: through a server or, where none is set, as files into a folder.
public struct MailSettings: Hashable, Sendable {
  /// Where mails go.
  public enum Way: Hashable, Sendable {
    /// To a server, with a login where it wants one; the file of certificates to trust instead of
    /// the machine's own.
    case server(SMTPServer, SMTPLogin?, certificates: String?)
    /// Into a folder, as files.
    case folder(String)
  }

  /// The address that mails come from.
  public let sender: MailAddress
  /// Where they go.
  public let way: Way

  /// The settings, by the names that they have in the environment and in the file.
  public enum Name: String, CaseIterable, Sendable {
    case url = "CME_SMTP_URL"
    case user = "CME_SMTP_USER"
    case passwordFile = "CME_SMTP_PASSWORD_FILE"
    case certificates = "CME_SMTP_CA_FILE"
    case sender = "CME_MAIL_FROM"
  }

  /// Reads the settings from the environment and, what that does not say, from the file `cme.conf`
  /// beside the database.
  public init(
    database: String, environment: (String) -> String?
  ) throws(MailSettingsProblem) {
    let files = StoreFiles(path: database)
    let stored = try SettingsFile.read(files.folder + "/" + SettingsFile.name)
    try self.init(folder: files.folder + "/mail") { name in
      environment(name.rawValue) ?? stored[name.rawValue]
    }
  }

  init(folder: String, _ value: (Name) -> String?) throws(MailSettingsProblem) {
    guard let url = value(.url) else {
      let given = [Name.user, .passwordFile, .certificates].first { value($0) != nil }
      if let given { throw .missing(.url, besides: given) }
      sender = try MailSettings.sender(value(.sender) ?? "cme@localhost")
      way = .folder(folder)
      return
    }
    guard let server = SMTPServer(url: url) else { throw .url }
    guard let address = value(.sender) else { throw .missing(.sender, besides: .url) }
    sender = try MailSettings.sender(address)
    let login = try MailSettings.login(value)
    way = .server(server, login, certificates: value(.certificates))
  }

  private static func sender(_ text: String) throws(MailSettingsProblem) -> MailAddress {
    do throws(MailAddressProblem) {
      return try MailAddress(text)
    } catch {
      throw .sender(error)
    }
  }

  private static func login(
    _ value: (Name) -> String?
  ) throws(MailSettingsProblem) -> SMTPLogin? {
    switch (value(.user), value(.passwordFile)) {
    case (nil, nil): return nil
    case (nil, _?): throw .missing(.user, besides: .passwordFile)
    case (_?, nil): throw .missing(.passwordFile, besides: .user)
    case (let user?, let path?):
      guard user.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
      else { throw .user }
      return SMTPLogin(user: user, password: try password(path))
    }
  }

  /// The first line of the file.
  private static func password(_ path: String) throws(MailSettingsProblem) -> Secret {
    do throws(PrivateFileProblem) {
      let line = try PrivateFile.read(path).prefix { ![0x0A, 0x0D].contains($0) }
      guard !line.isEmpty, !line.contains(0) else { throw PrivateFileProblem.notSuchAFile }
      return Secret(line)
    } catch {
      throw .file(path: path, error)
    }
  }
}

/// Why no mail is sent before the settings are mended; none of it shows a password.
public enum MailSettingsProblem: Error, Hashable, Sendable {
  /// One setting needs another.
  case missing(MailSettings.Name, besides: MailSettings.Name)
  /// The address of the server is not smtp:// or smtps:// with a machine and perhaps a port.
  case url
  /// The sender is not an address.
  case sender(MailAddressProblem)
  /// The username holds a control character.
  case user
  /// The file of settings or of the password is not read.
  case file(path: String, PrivateFileProblem)
  /// A line of the file of settings is neither KEY=VALUE with a known key nor a comment.
  case line(Int, path: String)
}
