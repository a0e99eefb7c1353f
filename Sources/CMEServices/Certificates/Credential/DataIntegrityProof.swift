import CMECore
import CSodium

/// A proof of the suite eddsa-jcs-2022 (W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.3).
public enum DataIntegrityProof {
  /// The document with its proof.
  ///
  /// - Parameters:
  ///   - document: An object without a proof.
  ///   - key: Whose signature it gets.
  ///   - created: When that was.
  public static func added(
    to document: [String: JSONValue], with key: Ed25519.SigningKey, at created: Instant
  ) -> [String: JSONValue] {
    var proof = options(
      of: document, created: created, method: key.publicKey.verificationMethod)
    let signature = key.signature(of: hashes(document, options: proof))
    proof["proofValue"] = .string(Base58.multibase(signature))
    return document.merging(["proof": .object(proof)]) { $1 }
  }

  /// Everything that a proof says but the signature; it repeats the context of the document.
  static func options(
    of document: [String: JSONValue], created: Instant, method: String
  ) -> [String: JSONValue] {
    var options: [String: JSONValue] = [
      "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022",
      "created": .string(created.description), "verificationMethod": .string(method),
      "proofPurpose": "assertionMethod",
    ]
    options["@context"] = document["@context"]
    return options
  }

  /// What is signed: the hash of the options, then that of the document.
  static func hashes(_ document: [String: JSONValue], options: [String: JSONValue]) -> [UInt8] {
    sha256(JSONValue.object(options).canonical) + sha256(JSONValue.object(document).canonical)
  }

  private static func sha256(_ text: String) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    let bytes = Array(text.utf8)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }
}
