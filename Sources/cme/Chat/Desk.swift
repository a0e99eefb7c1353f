import ArgumentParser
import Assistant
import CMEServices

/// What a conversation is held with: the services, and whether what is entered counts.
struct Desk {
  let services: Services
  let mode: Dialogue.Mode

  /// Opens the database, which must exist; that it does not is said in the words of the prompts.
  static func open(
    _ path: String, rules: PasswordRulesSource, certificates: CertificateOffice,
    sayingTo voice: Voice
  ) throws -> Desk {
    do throws(StoreOpeningError) {
      let store = try AppStore.open(existing: path)
      return Desk(
        services: Services(store: store, rules: rules, certificates: certificates), mode: .real)
    } catch .missing {
      throw said(.noDatabase, of: path, voice)
    } catch .empty {
      throw said(.databaseEmpty, of: path, voice)
    }
  }

  private static func said(_ id: MessageID, of path: String, _ voice: Voice) -> ExitCode {
    voice.say([.text(Message(id, [.place: .text(path)]))])
    return ExitCode(1)
  }

  /// A desk to practise at.
  static func practice(_ practice: Practice) -> Desk {
    Desk(
      services: practice.services,
      mode: .practice(username: practice.username, password: practice.password))
  }
}
