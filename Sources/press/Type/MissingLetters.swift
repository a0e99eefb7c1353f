import CPango

/// Which Debian packages have letters that no font here has.
enum MissingLetters {
  /// The packages, with spaces between.
  static func packages(for letters: Set<Unicode.Scalar>) -> String {
    Set(letters.map(package)).sorted().joined(separator: " ")
  }

  private static func package(for letter: Unicode.Scalar) -> String {
    switch g_unichar_get_script(letter.value) {
    case G_UNICODE_SCRIPT_HAN where letter.value > 0xFFFF: "fonts-hanazono"
    case G_UNICODE_SCRIPT_HAN, G_UNICODE_SCRIPT_HIRAGANA, G_UNICODE_SCRIPT_KATAKANA,
      G_UNICODE_SCRIPT_HANGUL, G_UNICODE_SCRIPT_BOPOMOFO:
      "fonts-noto-cjk"
    case G_UNICODE_SCRIPT_LATIN, G_UNICODE_SCRIPT_GREEK, G_UNICODE_SCRIPT_CYRILLIC:
      "fonts-ebgaramond"
    case G_UNICODE_SCRIPT_ARABIC: "fonts-hosny-amiri"
    default: "fonts-noto-core"
    }
  }
}
