import Foundation
import Understanding

extension Reader {
  /// Learns the phrases beside the first question, at a lower priority than what answers keys.
  func prepareInBackground() {
    Thread.detachNewThread {
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
      self.prepare()
    }
  }
}
