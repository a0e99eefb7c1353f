import ArgumentParser
import CMECore
import CMEServices

extension Office {
  /// `cme office keys`.
  struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look after the keys that sign certificates.",
      discussion: """
        They are in the folder keys beside the database: secret.key, which never leaves it, and a \
        file for each public key there ever was. Whoever checks certificates needs these files.
        """,
      subcommands: [Show.self, Make.self, Rotate.self])

    /// `cme office keys show`.
    struct Show: ParsableCommand {
      static let configuration = CommandConfiguration(abstract: "Show the public keys.")
      @OptionGroup var database: DatabaseOptions

      func run() throws {
        let path = database.path(.ofThisProcess())
        _ = try AppStore.open(existing: path)
        let keys = try KeyFolder(database: path).publicKeys()
        Output.write(keys.isEmpty ? "There is no key yet.\n" : keys.map(\.text).joined())
      }
    }

    /// `cme office keys make`.
    struct Make: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Make the first key.",
        discussion: "Without it the first certificate makes one.")
      @OptionGroup var database: DatabaseOptions

      func run() throws {
        let key = try CertificateServices.open(database).makeKey(at: Clock.now())
        Output.write("The key \(key.id) signs certificates from now on.\n")
      }
    }

    /// `cme office keys rotate`.
    struct Rotate: ParsableCommand {
      static let configuration = CommandConfiguration(
        abstract: "Sign with another key from now on.",
        discussion: """
          Certificates that are issued stay good: the public key that they were signed with stays \
          beside the new one, which has to be given to whoever checks certificates.
          """)
      @OptionGroup var database: DatabaseOptions

      func run() throws {
        let key = try CertificateServices.open(database).rotateKey(at: Clock.now())
        Output.write("The key \(key.id) signs certificates from now on.\n")
      }
    }
  }
}

extension StoredKey {
  /// "ab12cd34  BASE64  since 2026-10-20T12:00:00Z, signs now" and the path of the file.
  fileprivate var text: String {
    let state = isActive ? "signs now" : "signs no more"
    return Cleaned.text("\(key.id)  \(key.base64)  since \(since), \(state)") + "\n"
      + Cleaned.text("          \(path)") + "\n"
  }
}
