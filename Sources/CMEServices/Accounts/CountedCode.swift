import CMECore

/// A code that was typed and counted, and not yet compared.
struct CountedCode {
  /// The reset, with the tries that are left now.
  let reset: Reset
  let codes: [StoredCode]
  let widestSharing: Int

  /// The codes to compare with, filled up with nobody's: as many for every reset.
  var candidates: [StoredCode?] {
    let missing = max(1, widestSharing) - codes.count
    return codes + [StoredCode?](repeating: nil, count: max(0, missing))
  }
}
