/// Where a page can be delivered on this machine, given as a value.
public struct DeliverySurroundings: Hashable, Sendable {
  /// The home folder; nil where there is none.
  public let home: String?
  /// The variables of the environment.
  public let environment: [String: String]

  /// Makes surroundings of the variables, and of the home folder that the account has where the
  /// variable HOME names none.
  public init(environment: [String: String], homeOfAccount: String?) {
    self.environment = environment
    let homes = [environment["HOME"], homeOfAccount].compactMap { $0 }
    home = homes.first { $0.hasPrefix("/") }
  }
}
