/// What a hash of Argon2id costs, as it stands in its text.
struct PasswordCost: Hashable, Sendable {
  /// The least memory that Argon2id takes, in kibibytes.
  static let leastMemory = 8

  /// The memory, in kibibytes.
  let memory: Int
  /// How often it is gone over.
  let passes: Int

  init(memory: Int, passes: Int) {
    (self.memory, self.passes) = (memory, passes)
  }

  /// Reads the cost of a hash; nil where it is of another kind.
  init?(of hash: String) {
    let parameters = hash.split(separator: "$").dropFirst(2).first?.split(separator: ",") ?? []
    let values = parameters.reduce(into: [Substring: Int]()) { values, parameter in
      values[parameter.prefix(2)] = Int(parameter.dropFirst(2))
    }
    guard hash.hasPrefix("$argon2id$"), let memory = values["m="], let passes = values["t="]
    else { return nil }
    self.init(memory: memory, passes: passes)
  }

  /// The kibibytes that are gone over, all passes together; the time goes with it.
  var work: Int { memory * passes }

  /// A hash of this cost that no known password has.
  var hashOfNobody: String {
    let salt = String(repeating: "A", count: 22)
    let digest = String(repeating: "A", count: 43)
    return "$argon2id$v=19$m=\(memory),t=\(passes),p=1$\(salt)$\(digest)"
  }
}
