import Foundation
import TestSupport

/// Writes a file of members with names as they are in life: few common ones, many rare ones.
struct PeopleFile {
  let count: Int

  private static let common = [
    "Smith", "Johnson", "Williams", "Brown", "Jones", "Garcia", "Miller", "Davis", "Rodriguez",
    "Martinez", "Hernandez", "Lopez", "Nguyen", "Lee", "Müller", "O'Brien", "Kim", "Patel",
  ]
  private static let given = [
    "James", "Mary", "John", "Maria", "Robert", "Patricia", "Michael", "Jennifer", "David",
    "Linda", "Christopher", "Elizabeth", "Anna", "Peter", "Wei", "José", "Ann-Marie",
  ]
  private static let syllables =
    "ba ber co den el fa gor han is jan ka kow lin mar no ok pet qui ros sch ste ta ul vi wal zy"
    .split(separator: " ").map(String.init)

  func write(to path: String) throws {
    var random = SeededGenerator(seed: 7)
    let rows = (1...max(1, count)).map { number in
      let first = name(PeopleFile.given, &random)
      let family = name(PeopleFile.common, &random)
      return "\(1_000_000 + number),,p\(number),m\(number).x@example.org,\(first),\(family),MD,"
        + "physician,"
    }
    let header =
      "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"
    try ([header] + rows).joined(separator: "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  /// A third of the people has a common name; the others have one that hardly anybody else has.
  private func name(_ common: [String], _ random: inout SeededGenerator) -> String {
    if Int.random(in: 0..<3, using: &random) == 0 {
      return common.randomElement(using: &random) ?? ""
    }
    return (0..<Int.random(in: 2...4, using: &random))
      .map { _ in PeopleFile.syllables.randomElement(using: &random) ?? "" }.joined().capitalized
  }
}
