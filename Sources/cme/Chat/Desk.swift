import Assistant
import CMEServices

/// What a conversation is held with: the services, and whether what is entered counts.
struct Desk {
  let services: Services
  let mode: Dialogue.Mode

  /// Opens the database, which must exist.
  static func open(
    _ path: String, rules: PasswordRulesSource, certificates: CertificateOffice
  ) throws(StoreOpeningError) -> Desk {
    let store = try AppStore.open(existing: path)
    return Desk(
      services: Services(store: store, rules: rules, certificates: certificates), mode: .real)
  }

  /// A desk to practise at.
  static func practice(_ practice: Practice) -> Desk {
    Desk(
      services: practice.services,
      mode: .practice(username: practice.username, password: practice.password))
  }
}
