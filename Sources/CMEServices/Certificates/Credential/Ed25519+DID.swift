extension Ed25519.PublicKey {
  /// The key as multikey: two bytes that say what it is (0xed as a varint), and its own.
  var multikey: String { Base58.multibase([0xED, 0x01] + bytes) }

  /// The key as an identifier that holds it (did:key).
  public var did: String { "did:key:" + multikey }

  /// What proofs say that they are checked with.
  public var verificationMethod: String { did + "#" + multikey }
}
