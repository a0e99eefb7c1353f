import CMEServices
import Foundation
import Synchronization

/// Delivers mail beside a conversation, so that nothing on the screen waits for it or tells of it.
final class BackgroundCourier: Sendable {
  /// How long a conversation that has ended waits after something was asked that may send mail.
  private static let patience = Duration.seconds(5)

  private let deliver: @Sendable () -> Void
  private let wakes = DispatchSemaphore(value: 0)
  private let lastAsked = Mutex<ContinuousClock.Instant?>(nil)

  /// Starts a courier who delivers what is due whenever it is woken.
  init(deliver: @escaping @Sendable () -> Void) {
    self.deliver = deliver
    Thread.detachNewThread { [self] in
      // The conversation comes first, so that its pace does not show a mail being made.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
      while true {
        wakes.wait()
        deliver()
      }
    }
  }

  /// Something was asked that may have queued a mail, and it is answered on the screen.
  func wake() {
    lastAsked.withLock { $0 = .now }
    wakes.signal()
  }

  /// Leaves a delivery its time before the program ends: always the same, whether or not there is
  /// one, so that the end does not tell who is known.
  func finish() {
    guard let asked = lastAsked.withLock({ $0 }) else { return }
    let left = Self.patience - asked.duration(to: .now)
    if left > .zero { Thread.sleep(forTimeInterval: left / .seconds(1)) }
  }
}
