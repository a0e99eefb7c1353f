import ArgumentParser

/// `cme certificate`: what is done with a certificate that is there.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: "Check a certificate that somebody hands in, or export one of ours.",
    subcommands: [Verify.self, Export.self])
}
