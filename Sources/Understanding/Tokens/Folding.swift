/// How a scalar of a typed line is taken.
enum Folded {
  case letter(Unicode.Scalar)
  case letters(String)
  case digit(Unicode.Scalar)
  case fraction(Quantity)
  case symbol(Unicode.Scalar)
  case apostrophe, space, lineBreak, nothing
}

/// Folds case, accents, widths, digits of every script and look-alike signs.
enum Folding {
  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar {
    case "a"..."z": .letter(scalar)
    case "A"..."Z": .letter(Unicode.Scalar(UInt8(scalar.value) + 32))
    case "0"..."9": .digit(scalar)
    case " ", "\t": .space
    case "'", "`": .apostrophe
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": .lineBreak
    case "\u{00}"..."\u{7F}": scalar.value < 32 || scalar.value == 127 ? .space : .symbol(scalar)
    default: foldBeyondASCII(scalar)
    }
  }

  private static func foldBeyondASCII(_ scalar: Unicode.Scalar) -> Folded {
    if let sign = signs[scalar] { return fold(sign) }
    if let base = bases[scalar] { return .letters(base) }
    if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
      return fold(plain)
    }
    return foldByProperties(scalar)
  }

  private static func foldByProperties(_ scalar: Unicode.Scalar) -> Folded {
    let properties = scalar.properties
    if properties.numericType == .decimal, let value = properties.numericValue {
      return .digit(Unicode.Scalar(UInt8(48 + Int(value))))
    }
    if properties.numericType == .numeric, let value = properties.numericValue, value < 1 {
      return Quantity(sign: value).map(Folded.fraction) ?? .symbol(scalar)
    }
    switch properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark, .control, .surrogate: return .nothing
    case .spaceSeparator: return .space
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .spacingMark:
      return .letters(properties.lowercaseMapping)
    default: return .symbol(scalar)
    }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "′": "'", "−": "-", "‐": "-", "‑": "-", "‒": "-",
    "–": "-", "⁄": "/", "∕": "/", "÷": "/", "，": ",", "、": ",", "،": ",", "٫": ".", "。": ".",
    "؟": "?", "\u{37E}": ";", "→": ">", "➔": ">", "≈": "~", "∼": "~", "…": ";", "—": ";", "·": ".",
    "•": ";",
  ]

  private static let bases: [Unicode.Scalar: String] = {
    let groups = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "c": "çćčÇĆČ", "d": "ďđĎĐ", "e": "èéêëēęěÈÉÊËĒĘĚ",
      "g": "ğĞ", "i": "ìíîïīıÌÍÎÏĪİ", "l": "łŁ", "n": "ñńňÑŃŇ", "o": "òóôõöøōőÒÓÔÕÖØŌŐ",
      "r": "řŘ", "s": "śšşșŚŠŞȘ", "t": "ťțŤȚ", "u": "ùúûüūůűÙÚÛÜŪŮŰ", "y": "ýÿÝŸ",
      "z": "źżžŹŻŽ", "ss": "ßẞ", "ae": "æÆ", "oe": "œŒ",
    ]
    var bases: [Unicode.Scalar: String] = [:]
    for (base, scalars) in groups {
      for scalar in scalars.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()
}
