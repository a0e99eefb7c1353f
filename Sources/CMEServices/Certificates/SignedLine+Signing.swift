import CMECore

extension SignedLine {
  /// The signed line of a certificate.
  public static func signed(_ facts: CertificateFacts, with key: Ed25519.SigningKey) -> String {
    let unsigned = unsigned(facts, keyID: key.publicKey.id)
    return line(unsigned: unsigned, signature: key.signature(of: unsigned.utf8))
  }

  /// Whether one of the keys with the name that the line gives has signed it; nil where none has
  /// that name.
  public func isSigned(byOneOf keys: [Ed25519.PublicKey]) -> Bool? {
    let named = keys.filter { $0.id == facts.keyID }
    guard !named.isEmpty else { return nil }
    return named.contains { $0.verifies(signature, of: unsigned.utf8) }
  }
}
