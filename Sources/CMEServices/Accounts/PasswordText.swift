import CMECore
import CSodium
import Foundation

/// The bytes of a password as they are hashed: UTF-8 in NFC, so that every keyboard gives the same.
enum PasswordText {
  /// Whether it is UTF-8 without a NUL.
  static func isText(_ password: Secret) -> Bool {
    password.withBytes { bytes in !bytes.contains(0) && isUTF8(bytes) }
  }

  /// The same password as it is hashed.
  static func normalised(_ password: Secret) -> Secret {
    withNormalised(password) { bytes, count in
      UnsafeRawPointer(bytes).withMemoryRebound(to: UInt8.self, capacity: count) {
        Secret(UnsafeBufferPointer(start: $0, count: count))
      }
    }
  }

  /// Lends the normalised bytes and wipes them afterwards; what is not text stays as it is.
  static func withNormalised<Result>(
    _ password: Secret, _ body: (UnsafePointer<CChar>, Int) -> Result
  ) -> Result {
    password.withBytes { bytes in
      guard !bytes.allSatisfy({ $0 < 0x80 }), isUTF8(bytes) else {
        return lend(bytes, body)
      }
      var typed = String(decoding: bytes, as: UTF8.self)
      var normalised = typed.precomposedStringWithCanonicalMapping
      defer {
        wipe(&typed)
        wipe(&normalised)
      }
      return normalised.withUTF8 { lend($0, body) }
    }
  }

  /// At least one byte is allocated: libsodium takes no null pointer for an empty password.
  private static func lend<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafePointer<CChar>, Int) -> Result
  ) -> Result {
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
    copy.initialize(repeating: 0, count: bytes.count + 1)
    defer {
      sodium_memzero(copy, bytes.count + 1)
      copy.deallocate()
    }
    for (index, byte) in bytes.enumerated() { copy[index] = CChar(bitPattern: byte) }
    return body(copy, bytes.count)
  }

  /// Overwrites the storage of a text that nobody else holds.
  private static func wipe(_ text: inout String) {
    text.withUTF8 { bytes in
      sodium_memzero(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }

  private static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return true
      case .error: return false
      }
    }
  }
}
