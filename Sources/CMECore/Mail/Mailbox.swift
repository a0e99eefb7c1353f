/// Somebody who writes or is written to: an address with a name before it.
public struct Mailbox: Hashable, Sendable {
  /// The name as it is shown; may be empty.
  public let name: String
  /// The address.
  public let address: MailAddress

  /// Makes a mailbox.
  public init(name: String, address: MailAddress) {
    self.name = name
    self.address = address
  }

  /// As a header writes it, after so many columns that its line has already.
  func header(after columns: Int) -> String {
    let name = HeaderText.line(name)
    guard !name.isEmpty else { return address.text }
    let first = HeaderText.phrase(name, after: columns)
    let isFull = first.utf8.count + address.text.utf8.count + 3 > HeaderText.longestLine - columns
    return first + (isFull ? HeaderText.fold : " ") + "<\(address.text)>"
  }
}
