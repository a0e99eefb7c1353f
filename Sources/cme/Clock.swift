import CMECore
import Foundation

/// The clock of the machine; nothing else sets the time, or one could claim early.
enum Clock {
  /// The time now, in whole seconds.
  static func now() -> Instant {
    Instant(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }
}
