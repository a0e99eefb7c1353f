import CMECore
import Foundation

extension DeliveryPage.Subject {
  /// What a file of the page is called: "AIUM Convention 2026 - Jane Okafor.pdf".
  public var fileName: String { title + DeliveryPage.ending }

  /// The same without its ending: what a print is called.
  ///
  /// Letters of any script, digits, hyphens and single spaces, 116 bytes at most; so it can neither
  /// lead out of a folder nor hide, nor be taken for an option.
  public var title: String {
    let what = Self.filtered(self.what, most: 64)
    let who = Self.filtered(holder, most: 49)
    return [what, who].filter { !$0.isEmpty }.joined(separator: " - ")
  }

  /// The event with its year, where that is not in its title already, or the dates.
  private var what: String {
    switch self {
    case .certificate(let facts):
      let (title, year) = (facts.record.title, String(facts.record.lastDay.year))
      return title.contains(year) ? title : "\(Self.filtered(title, most: 59)) \(year)"
    case .transcript(let facts): return "Transcript \(facts.from.iso) to \(facts.to.iso)"
    }
  }

  /// The name without the credentials behind it.
  private var holder: Substring {
    switch self {
    case .certificate(let facts): facts.record.holder.prefix { $0 != "," }
    case .transcript(let facts): facts.holder.prefix { $0 != "," }
    }
  }

  /// What may stand in a name, at most so many bytes of it, cut between two characters.
  private static func filtered(_ text: some StringProtocol, most: Int) -> String {
    let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars.compactMap(allowed)
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
    var name = ""
    for character in words.joined(separator: " ") {
      guard name.utf8.count + character.utf8.count <= most else { break }
      name.append(character)
    }
    return name.trimmingCharacters(in: CharacterSet(charactersIn: " -"))
  }

  /// The scalar, or the space that stands in for it; nil for what goes without leaving a gap.
  private static func allowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
    case .dashPunctuation: "-"
    case .format: nil
    default: ["'", "\u{2019}", "\u{AE}", "\u{2122}"].contains(scalar) ? nil : " "
    }
  }
}
