import CMEServices
import Foundation
import Synchronization
import Testing

@testable import cme

@Suite("The courier beside a conversation")
struct BackgroundCourierTests {
  /// A clock that stands still unless somebody sleeps by it.
  final class StoppedClock: Sendable {
    private let start = ContinuousClock.now
    private let passed = Mutex(Duration.zero)

    var slept: Duration { passed.withLock { $0 } }

    var time: BackgroundCourier.Time {
      BackgroundCourier.Time(
        now: { self.start + self.slept }, sleep: { time in self.passed.withLock { $0 += time } })
    }
  }

  let clock = StoppedClock()
  let stop = MailStop()
  private let begun = DispatchSemaphore(value: 0)

  @Test(
    "After something was asked the end waits as long, whether or not a delivery is under way",
    arguments: [true, false])
  func finish(isDelivering: Bool) {
    let mayEnd = DispatchSemaphore(value: isDelivering ? 0 : 1)
    let courier = BackgroundCourier(stop: stop, time: clock.time) { [begun] _ in
      begun.signal()
      mayEnd.wait()
      return nil
    }
    courier.wake()
    begun.wait()
    let isAtRest = courier.finish()
    #expect(clock.slept == BackgroundCourier.patience)
    #expect(!isDelivering || !isAtRest)
    #expect(stop.isRaised)
    mayEnd.signal()
  }

  @Test("What has passed since it was asked counts")
  func finishLater() {
    let courier = BackgroundCourier(stop: stop, time: clock.time) { _ in nil }
    courier.wake()
    clock.time.sleep(.seconds(2))
    _ = courier.finish()
    #expect(clock.slept == BackgroundCourier.patience)
    _ = courier.finish()
    #expect(clock.slept == BackgroundCourier.patience)
  }

  @Test("Where nothing was asked the end does not wait, and all is at rest")
  func nothingAsked() {
    let courier = BackgroundCourier(stop: stop, time: clock.time) { _ in nil }
    #expect(courier.finish())
    #expect(clock.slept == .zero)
  }

  @Test("A delivery is asked to give up while there is time for it")
  func lastMoments() {
    let left = Mutex<Duration?>(nil)
    let time = BackgroundCourier.Time(now: clock.time.now) { [clock, stop] in
      if stop.isRaised { left.withLock { left in left = BackgroundCourier.patience - clock.slept } }
      clock.time.sleep($0)
    }
    let courier = BackgroundCourier(stop: stop, time: time) { _ in nil }
    courier.wake()
    _ = courier.finish()
    #expect(left.withLock { $0 } == BackgroundCourier.lastMoments)
  }

  @Test("A mail that is due later goes out while the conversation lasts, though nobody asks")
  func dueLater() {
    let rounds = Mutex<[Bool]>([])
    let courier = BackgroundCourier(stop: stop, time: clock.time) { [begun] wasAsked in
      defer { begun.signal() }
      return rounds.withLock { rounds in
        rounds.append(wasAsked)
        return rounds.count == 1 ? .milliseconds(1) : nil
      }
    }
    courier.wake()
    #expect(begun.wait(timeout: .now() + 20) == .success)
    #expect(begun.wait(timeout: .now() + 20) == .success)
    #expect(rounds.withLock { $0 } == [true, false])
    _ = courier.finish()
  }
}
