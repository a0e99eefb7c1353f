import Synchronization

/// Whether mail is to stop going out: asked between two mails, and about once a second during one.
public final class MailStop: Sendable {
  private let isSet = Atomic(false)

  /// Mail goes out until this is raised.
  public init() {}

  /// Has mail stop.
  public func raise() { isSet.store(true, ordering: .relaxed) }

  /// Whether it was raised.
  public var isRaised: Bool { isSet.load(ordering: .relaxed) }
}
