/// A password on its way: never printed, compared in constant time, wiped when let go.
public final class Secret: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Takes a copy of the bytes of a password.
  public init(_ source: some Collection<UInt8>) {
    bytes = .allocate(capacity: source.count)
    _ = bytes.initialize(from: source)
  }

  deinit {
    for index in bytes.indices {
      withExtendedLifetime(bytes) { $0[index] = 0 }
    }
    bytes.deallocate()
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Lends the bytes, which must not be kept.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeBufferPointer(bytes))
  }
}

extension Secret: Hashable, CustomStringConvertible, CustomReflectable {
  /// Compares all bytes, whether or not an early one differs.
  public static func == (a: Secret, b: Secret) -> Bool {
    guard a.bytes.count == b.bytes.count else { return false }
    return zip(a.bytes, b.bytes).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Gives the length only.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
  }

  /// Never the password.
  public var description: String { "(secret)" }

  /// Never the password.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
