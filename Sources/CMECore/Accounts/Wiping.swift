extension [Unicode.Scalar] {
  /// Overwrites the characters.
  mutating func wipe() {
    for index in indices { self[index] = "\0" }
  }
}

extension String {
  /// Overwrites the storage of a text that was made at run time and that nobody else needs.
  mutating func wipe() {
    withUTF8 { UnsafeMutableBufferPointer(mutating: $0).update(repeating: 0) }
  }
}

extension Collection<Unicode.Scalar> {
  /// Those that are wanted, in storage that does not move, so that no copy stays behind.
  func kept(_ isWanted: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(count)
    for scalar in self where isWanted(scalar) { kept.append(scalar) }
    return kept
  }
}
