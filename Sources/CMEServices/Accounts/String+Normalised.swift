import Foundation

extension String {
  /// The text in NFC, as names are stored, so that every keyboard gives the same.
  var normalised: String { precomposedStringWithCanonicalMapping }
}
