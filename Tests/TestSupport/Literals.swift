import CMECore

/// An instant that a test writes in ISO 8601; ends the tests where it is none.
public func at(_ text: String) -> Instant {
  guard let instant = Instant(iso8601: text) else { preconditionFailure("no instant: \(text)") }
  return instant
}

/// A day that a test writes in ISO 8601; ends the tests where it is none.
public func day(_ text: String) -> Day {
  guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
  return day
}
