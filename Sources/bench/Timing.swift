import Glibc

/// What something took, in milliseconds.
struct Timing {
  /// By the clock on the wall, and of the processor: other work of the machine tells on the first.
  let wall, processor: Double

  /// Measures a body.
  init(_ body: () -> Void) {
    let before = Timing.processorTime
    let duration = ContinuousClock().measure(body)
    wall = duration / .milliseconds(1)
    processor = Timing.processorTime - before
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }
}
