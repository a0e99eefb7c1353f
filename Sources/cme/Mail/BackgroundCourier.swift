import CMECore
import CMEServices
import Foundation
import Synchronization

/// Delivers mail beside a conversation, so that nothing on the screen waits for it or tells of it.
final class BackgroundCourier: Sendable {
  /// A round of deliveries: whether somebody asked for something just now, and how long after it
  /// the next round is due; nil: when somebody asks.
  typealias Round = @Sendable (_ wasAsked: Bool) -> Duration?

  /// The clock, and the waiting by it.
  struct Time: Sendable {
    var now: @Sendable () -> ContinuousClock.Instant = { .now }
    var sleep: @Sendable (Duration) -> Void = { Thread.sleep(forTimeInterval: $0 / .seconds(1)) }
  }

  /// How long a conversation that has ended waits after something was asked that may send mail.
  static let patience = Duration.seconds(5)
  /// What is left of that for a delivery to give up.
  static let lastMoments = Duration.milliseconds(1_500)

  private struct State {
    var lastAsked: ContinuousClock.Instant?
    var isBusy = false
  }

  private let round: Round
  private let stop: MailStop
  private let time: Time
  private let wakes = DispatchSemaphore(value: 0)
  private let state = Mutex(State())

  /// Starts a courier who does a round whenever it is woken or one is due.
  init(stop: MailStop, time: Time = Time(), round: @escaping Round) {
    (self.stop, self.time, self.round) = (stop, time, round)
    // The conversation comes first, so that its pace does not show a mail being made.
    inBackground { [self] in
      var pause: Duration?
      while true {
        let wasAsked = wait(pause)
        guard begin() else { return }
        pause = round(wasAsked)
        state.withLock { $0.isBusy = false }
      }
    }
  }

  /// Something was asked that may have queued a mail, and it is answered on the screen.
  func wake() {
    state.withLock { $0.lastAsked = time.now() }
    wakes.signal()
  }

  /// Leaves a delivery its time before the program ends, and tells whether none is under way.
  ///
  /// The time is always the same, whether or not there is a delivery, so that the end does not tell
  /// who is known. While there still is one the program must not tidy up after the libraries.
  func finish() -> Bool {
    if let asked = state.withLock({ $0.lastAsked }) {
      sleep(until: asked + Self.patience - Self.lastMoments)
      stop.raise()
      sleep(until: asked + Self.patience)
    }
    stop.raise()
    return !state.withLock { $0.isBusy }
  }

  private func sleep(until end: ContinuousClock.Instant) {
    let left = time.now().duration(to: end)
    if left > .zero { time.sleep(left) }
  }

  /// Whether somebody asked, rather than the pause being over.
  private func wait(_ pause: Duration?) -> Bool {
    guard let pause else {
      wakes.wait()
      return true
    }
    return wakes.wait(timeout: .now() + pause / .seconds(1)) == .success
  }

  /// Whether a round may begin: not when the conversation has ended.
  private func begin() -> Bool {
    state.withLock { state in
      state.isBusy = !stop.isRaised
      return state.isBusy
    }
  }
}
