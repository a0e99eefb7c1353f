import ArgumentParser

/// `cme office`: what the society's office does.
struct Office: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Load the programme, set passwords, send mail, and see what has been claimed.",
    subcommands: [
      Import.self, Password.self, Claims.self, Journal.self, Mail.self, Calls.self, Report.self,
      Staff.self, Certificate.self, Keys.self,
    ])
}
