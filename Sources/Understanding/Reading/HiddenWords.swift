import CMECore

/// Words that people type where a password is asked for, and that are none.
///
/// All are compared with what was typed, without a copy of it; they are no passwords anywhere.
public enum HiddenWords {
  /// What was typed means instead of a password; nil where it is one.
  public static func act(_ secret: Secret) -> Act? {
    secret.withBytes { bytes in
      let typed = bytes.lazy.filter { !ignored.contains($0) }.map(lowered)
      return groups.first { $0.words.contains { typed.elementsEqual($0) } }?.act
    }
  }

  private static let ignored = Set(" '.?!".utf8)

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }

  static let groups: [(act: Act, words: [[UInt8]])] = [
    (
      .forgotPassword,
      [
        "forgot password", "forgot my password", "i forgot my password", "forgot the password",
        "i forgot", "forgot", "forgotten", "forgot it", "i forgot it", "forgot pw",
        "forgotten password", "password forgotten", "lost password", "lost my password",
        "i lost my password", "reset password", "reset my password", "new password",
        "no password", "i have no password", "i dont have a password", "dont know",
        "i dont know", "i dont know my password",
      ]
    ),
    (.help, ["help", "help me", "rules", "the rules"]),
    (.review, ["where am i", "status"]),
    (.human, ["human", "agent", "contact"]),
    (.ask(.stepsOverview), ["steps"]),
    (.back, ["back", "go back", "cancel"]),
    (.quit, ["quit", "exit", "bye", "goodbye"]),
  ].map { act, lines in (act, lines.map { Array($0.utf8.filter { !ignored.contains($0) }) }) }
}
