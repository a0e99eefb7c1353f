import ArgumentParser
import CMECore
import CMEServices

extension Office {
  /// `cme office staff`.
  struct Staff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep the colleagues of the help desk.",
      discussion: "Each of them signs in personally; `password` sets the first password.",
      subcommands: [Add.self, List.self, Password.self, Disable.self, Enable.self])
  }
}

extension Office.Staff {
  /// `cme office staff add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Add a colleague.")

    @Argument(help: "The name they will sign in with.")
    var username: String
    @Option(help: "Given name and family name.")
    var name: String
    @Option(help: "The e-mail address.")
    var email: String
    @Option(help: "A helper does all that callers ask for; a lead ends locks too.")
    var role = CMECore.Staff.Role.helper
    @Option(help: "Their own member or E-associate number, if they have one.")
    var member: String?
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let new = NewStaff(
        username: username, name: name, email: email, role: role, memberNumber: member)
      let staff = try Office.Staff.settle(database) { services throws(StaffProblem) in
        try services.addStaff(new, at: Clock.now())
      }
      Output.write(Cleaned.text("\(staff.username) is added, without a password yet.") + "\n")
    }
  }

  /// `cme office staff list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the colleagues.")

    @OptionGroup var list: ListOptions

    func run() throws {
      try list.write { StaffText(try $0.staff()) }
    }
  }

  /// `cme office staff password`.
  struct Password: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set the password of a colleague.",
      discussion: """
        Asks for it twice without showing it, or reads one line that is piped in. \
        The rules are those of members' passwords. Their sessions end, and a mail tells them. Mails \
        that are due are sent at once; what could not be sent waits for `cme office mail`.
        """)

    @Argument(help: "The username at the desk.")
    var username: String
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      try Office.Password.set(username, database) { services, password throws(PasswordProblem) in
        try services.setPassword(staffUsername: username, password, at: Clock.now())
      }
    }
  }

  /// `cme office staff disable`.
  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let a colleague do nothing any more.",
      discussion: "Their sessions and their call end at once; what they did stays recorded.")

    @Argument(help: "The username at the desk.")
    var username: String
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let staff = try Office.Staff.settle(database) { services throws(StaffProblem) in
        try services.disableStaff(username, at: Clock.now())
      }
      Output.write(Cleaned.text("\(staff.username) may do nothing any more.") + "\n")
    }
  }

  /// `cme office staff enable`.
  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Let a colleague sign in again.")

    @Argument(help: "The username at the desk.")
    var username: String
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let staff = try Office.Staff.settle(database) { services throws(StaffProblem) in
        try services.enableStaff(username, at: Clock.now())
      }
      Output.write(Cleaned.text("\(staff.username) may sign in again.") + "\n")
    }
  }

  static func settle(
    _ database: DatabaseOptions,
    _ body: (Services) throws(StaffProblem) -> CMECore.Staff
  ) throws -> CMECore.Staff {
    let services = try database.services()
    do throws(StaffProblem) {
      return try body(services)
    } catch {
      throw NotDone(problem: error)
    }
  }

  /// Why something about a colleague was not done.
  private struct NotDone: Error, CustomStringConvertible {
    let problem: StaffProblem

    var description: String { Cleaned.text(reason) }

    private var reason: String {
      switch problem {
      case .unknown(let name): "Nobody at the desk has the username \(name)."
      case .usernameTaken(let name): "Somebody at the desk has the username \(name) already."
      case .noSuchMember(let number): "No member has the number \(number)."
      case .notAName(let text): "\"\(text)\" is not a name."
      case .notAnAddress(let text): "\"\(text)\" is not an address that mail can go to."
      case .failed(let failure): failure.description
      }
    }
  }
}

extension CMECore.Staff.Role: ExpressibleByArgument {}
