import CMECore
import Testing

@testable import CMEServices

/// Bytes of hexadecimal digits.
func bytes(hex: String) -> [UInt8] {
  stride(from: 0, to: hex.count, by: 2).compactMap { offset in
    let start = hex.index(hex.startIndex, offsetBy: offset)
    return UInt8(hex[start...].prefix(2), radix: 16)
  }
}

func signingKey(_ byte: UInt8) throws -> Ed25519.SigningKey {
  try #require(Ed25519.SigningKey(seed: Secret([UInt8](repeating: byte, count: 32))))
}

@Suite("Signatures")
struct Ed25519Tests {
  struct Vector: Sendable, CustomTestStringConvertible {
    let name, seed, publicKey, message, signature: String
    var testDescription: String { name }
  }

  /// RFC 8032, section 7.1.
  static let vectors = [
    Vector(
      name: "TEST 1, an empty message",
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
        + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    Vector(
      name: "TEST 2, one byte",
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e"
        + "458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    Vector(
      name: "TEST 3, two bytes",
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290"
        + "ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
  ]

  @Test("are those of RFC 8032", arguments: vectors)
  func rfc8032(vector: Vector) throws {
    let key = try #require(Ed25519.SigningKey(seed: Secret(bytes(hex: vector.seed))))
    let message = bytes(hex: vector.message)
    #expect(key.publicKey.bytes == bytes(hex: vector.publicKey))
    #expect(key.signature(of: message) == bytes(hex: vector.signature))
    #expect(key.publicKey.verifies(bytes(hex: vector.signature), of: message))
    #expect(!key.publicKey.verifies(bytes(hex: vector.signature), of: message + [0]))
  }

  @Test("a key has a name of 8 digits, and base64 that is read back")
  func names() throws {
    let key = try signingKey(1).publicKey
    #expect(key.id.count == 8)
    #expect(Ed25519.PublicKey(base64: key.base64) == key)
    #expect(try key.id != signingKey(2).publicKey.id)
  }

  @Test("no key is made of too few or too many bytes", arguments: [0, 31, 33, 64])
  func lengths(count: Int) {
    let bytes = [UInt8](repeating: 1, count: count)
    #expect(Ed25519.SigningKey(seed: Secret(bytes)) == nil)
    #expect(Ed25519.PublicKey(bytes: bytes) == nil)
  }

  @Test("a signature that is cut short or too long is none", arguments: [0, 63, 65])
  func shortSignatures(count: Int) throws {
    #expect(!(try signingKey(1).publicKey.verifies([UInt8](repeating: 1, count: count), of: [1])))
  }
}
