/// The professions whose words decide something; any other is stored as it is written.
enum Profession: String, FileWord {
  /// The one that AMA PRA Category 1 Credits are awarded to (AMA PRA rules: MD, DO, equivalents).
  case physician
  case sonographer, nurse, student

  static let looseWords: [String: Profession] = [
    "physicians": .physician, "doctor": .physician, "medical doctor": .physician,
    "md": .physician, "m.d.": .physician, "do": .physician, "d.o.": .physician,
    "mbbs": .physician, "mbbch": .physician, "sonographers": .sonographer, "rdms": .sonographer,
    "nurses": .nurse, "rn": .nurse, "students": .student,
  ]
}
