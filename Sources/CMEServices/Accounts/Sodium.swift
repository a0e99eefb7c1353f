import CMECore
import CSodium

/// The system's random numbers, by way of libsodium.
enum Sodium {
  /// libsodium has to be set up once before it makes salts and random numbers.
  static let isReady = sodium_init() >= 0

  /// A code that nobody can guess.
  static func code() throws(ServiceFailure) -> ResetCode {
    guard isReady else { throw .notHashed }
    let numbers = (0..<ResetCode.length).map { _ in
      Int(randombytes_uniform(UInt32(ResetCode.alphabet.count)))
    }
    guard let code = ResetCode(numbers: numbers) else { throw .notHashed }
    return code
  }

  /// A number from 0 to 31, for the symbols of a certificate's number.
  static func symbol() -> Int { Int(randombytes_uniform(32)) }

  /// 32 hexadecimal digits that no one else has.
  static func token() -> String {
    var bytes = [UInt8](repeating: 0, count: 16)
    randombytes_buf(&bytes, bytes.count)
    return bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
