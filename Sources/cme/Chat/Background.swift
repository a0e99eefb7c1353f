import Foundation

/// Does something beside a conversation, at a lower priority than what answers keys.
func inBackground(_ work: @escaping @Sendable () -> Void) {
  Thread.detachNewThread {
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
    work()
  }
}
