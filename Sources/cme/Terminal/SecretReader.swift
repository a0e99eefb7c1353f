import CMECore

/// Reads a secret key by key from a silent terminal.
struct SecretReader {
  private enum Key {
    static let interrupt: UInt8 = 3
    static let end: UInt8 = 4
    static let escape: UInt8 = 0x1B
    static let suspend: UInt8 = 26
    static let dropAll: UInt8 = 21
    static let erase: [UInt8] = [8, 127]
    static let enter: [UInt8] = [10, 13]
  }

  /// The most bytes that a secret may have; a longer one comes with one byte more, whatever it was.
  static let longest = 1_024

  let keyboard: Keyboard
  /// Whether idling is told even where nothing was typed.
  let hides: Bool
  /// Stops the process as the shell's user asked, and comes back when it goes on.
  let suspend: () -> Void

  /// Waits for Enter.
  func read() -> SecretInput {
    let typed = WipedBytes(capacity: SecretReader.longest + 1)
    while true {
      guard keyboard.waitForKey(unlessIdle: { hides || typed.count > 0 }) else { return .idle }
      guard let key = keyboard.nextByte() else { return .end }
      switch key {
      case Key.interrupt: return .interrupt
      case Key.end where typed.count == 0: return .end
      case Key.suspend: suspend()
      case Key.dropAll: typed.removeAll()
      case Key.escape: skipSequence()
      case _ where Key.enter.contains(key): return .secret(Secret(typed.bytes))
      case _ where Key.erase.contains(key): dropLastCharacter(of: typed)
      case 0x20...: typed.append(key)
      default: break
      }
    }
  }

  /// A function key sends more than one byte at once: none of them was meant for the secret.
  private func skipSequence() {
    guard keyboard.hasMore(), let introducer = keyboard.nextByte(),
      [0x5B, 0x4F].contains(introducer)
    else { return }
    while keyboard.hasMore(), let byte = keyboard.nextByte(), !(0x40...0x7E).contains(byte) {}
  }

  /// Of what is too long the end is not known any more, so that nothing can be taken off it.
  private func dropLastCharacter(of typed: WipedBytes) {
    guard typed.count <= SecretReader.longest else { return }
    while let byte = typed.removeLast(), byte & 0xC0 == 0x80 {}
  }
}
