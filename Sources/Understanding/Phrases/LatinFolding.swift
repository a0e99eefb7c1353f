/// The plain letters behind the accented ones of Latin scripts.
enum LatinFolding {
  /// The plain letters of U+00C0 to U+017F in UTF-8; empty for a sign that is no letter.
  static func letters(_ first: UInt8, _ second: UInt8) -> String {
    switch first {
    case 0xC3: latin1(second | 0x20)
    case 0xC4: extendedA(second)
    default: extendedB(second)
    }
  }

  private static func latin1(_ byte: UInt8) -> String {
    switch byte {
    case 0xA0...0xA3, 0xA5: "a"
    case 0xA4, 0xA6: "ae"
    case 0xA7: "c"
    case 0xA8...0xAB: "e"
    case 0xAC...0xAF: "i"
    case 0xB0: "d"
    case 0xB1: "n"
    case 0xB2...0xB5, 0xB8: "o"
    case 0xB6: "oe"
    case 0xB9...0xBB: "u"
    case 0xBC: "ue"
    case 0xBD, 0xBF: "y"
    case 0xBE: "th"
    default: ""
    }
  }

  private static func extendedA(_ byte: UInt8) -> String {
    switch byte {
    case 0x80...0x85: "a"
    case 0x86...0x8D: "c"
    case 0x8E...0x91: "d"
    case 0x92...0x9B: "e"
    case 0x9C...0xA3: "g"
    case 0xA4...0xA7: "h"
    case 0xA8...0xB3: "i"
    case 0xB4...0xB5: "j"
    case 0xB6...0xB8: "k"
    default: "l"
    }
  }

  private static func extendedB(_ byte: UInt8) -> String {
    switch byte {
    case 0x80...0x82: "l"
    case 0x83...0x8B: "n"
    case 0x8C...0x91: "o"
    case 0x92...0x93: "oe"
    case 0x94...0x99: "r"
    case 0x9A...0xA1: "s"
    case 0xA2...0xA7: "t"
    case 0xA8...0xB3: "u"
    case 0xB4...0xB5: "w"
    case 0xB6...0xB8: "y"
    default: "z"
    }
  }
}
