import ArgumentParser
import CMECore
import CMEServices
import CSodium
import TestSupport

extension Bench {
  /// Measures how many certificates are checked a second, against libsodium's check of the same
  /// bytes alone; both take turns in one process.
  struct Verify: ParsableCommand {
    @Option var rounds = 40
    @Option var checks = 500

    func run() throws {
      let seed = Secret([UInt8](repeating: 1, count: 32))
      guard let key = Ed25519.SigningKey(seed: seed) else { throw ExitCode(1) }
      let text = SignedLine.signed(.sample(), with: key)
      let line = try SignedLine(parsing: text)
      let (bytes, keys) = (Array(text.utf8), [key.publicKey])
      let facts = Verification.genuine(line.facts)
      let message = Array(line.unsigned.utf8)
      var (ours, raw) = (0.0, 0.0)
      var good = 0
      for _ in 0..<rounds {
        ours +=
          Timing {
            for _ in 0..<checks where Verification(bytes, keys: keys) == facts { good += 1 }
          }.processor
        raw +=
          Timing {
            for _ in 0..<checks where Verify.isSigned(message, by: key.publicKey, line.signature) {
              good += 1
            }
          }.processor
      }
      guard good == 2 * rounds * checks else { throw ExitCode(1) }
      print(words(ours: ours, raw: raw))
    }

    private static func isSigned(
      _ message: [UInt8], by key: Ed25519.PublicKey, _ signature: [UInt8]
    ) -> Bool {
      crypto_sign_verify_detached(signature, message, UInt64(message.count), key.bytes) == 0
    }

    /// The times are milliseconds of the processor.
    private func words(ours: Double, raw: Double) -> String {
      let (a, b) = (perSecond(ours), perSecond(raw))
      return "\(a) a second, \(b) by libsodium alone (\(a * 100 / max(1, b)) %)"
    }

    private func perSecond(_ milliseconds: Double) -> Int {
      Int(Double(rounds * checks) * 1_000 / milliseconds)
    }
  }
}
