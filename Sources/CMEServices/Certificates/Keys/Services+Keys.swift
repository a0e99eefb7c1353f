import CMECore

/// What the office does with the keys.
extension Services {
  /// Makes the first key.
  public func makeKey(at now: Instant) throws -> Ed25519.PublicKey {
    try keeping { office, rows in
      try office.newKey(in: rows, Stamp(at: now, actor: .office)).publicKey
    }
  }

  /// Puts another key in the place of the one that signs; what it has signed stays good.
  public func rotateKey(at now: Instant) throws -> Ed25519.PublicKey {
    try keeping { office, rows in
      let (old, new) = try office.keys.rotate()
      try rows.journal(
        Stamp(at: now, actor: .office), "certificates", "key", from: old.id, to: new.id)
      return new
    }
  }

  /// A problem of the keys is told as itself, not as one of the database.
  private func keeping<Value>(
    _ body: (CertificateOffice, any AccountRows) throws -> Value
  ) throws -> Value {
    let office = try office()
    return try store.inTransaction { rows in Result { try body(office, rows) } }.get()
  }
}
