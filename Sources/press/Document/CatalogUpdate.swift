/// What cairo 1.16 cannot say in a PDF is added behind it, as an incremental update (PDF 1.7, 7.5.6):
/// the catalog once more, with the language and the wish that viewers show the title.
enum CatalogUpdate {
  /// The file with the language added; nil where the file is not as cairo writes it.
  static func adding(language: String, to file: [UInt8]) -> [UInt8]? {
    guard let tail = Tail(file), let catalog = catalog(tail.root, in: file) else { return nil }
    let added = "/Lang (\(tag(language))) /ViewerPreferences << /DisplayDocTitle true >>"
    let object = "\(tail.root) 0 obj\n<< \(catalog) \(added) >>\nendobj\n"
    let place = String(file.count)
    let offset = String(repeating: "0", count: max(0, 10 - place.count)) + place
    let table = "xref\n\(tail.root) 1\n\(offset) 00000 n \n"
    let size = "/Size \(tail.size) /Root \(tail.root) 0 R /Info \(tail.info) 0 R"
    let trailer = "trailer\n<< \(size) /Prev \(tail.table) >>\n"
    let start = "startxref\n\(file.count + object.utf8.count)\n%%EOF\n"
    return file + Array((object + table + trailer + start).utf8)
  }

  /// Only letters, digits and hyphens stand in a language tag (RFC 5646).
  private static func tag(_ language: String) -> String {
    let isTag =
      !language.isEmpty && language.utf8.count <= 35
      && language.unicodeScalars.allSatisfy {
        $0 == "-"
          || ($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
      }
    return isTag ? language : "und"
  }

  /// What stands in the dictionary of the catalog.
  private static func catalog(_ number: Int, in file: [UInt8]) -> String? {
    let head = Array("\n\(number) 0 obj\n<<".utf8), foot = Array("\n>>\nendobj".utf8)
    guard let start = file.lastRange(of: head)?.upperBound,
      let end = file[start...].firstRange(of: foot)?.lowerBound
    else { return nil }
    return String(decoding: file[start..<end], as: UTF8.self)
  }

  /// What the end of a file says.
  private struct Tail {
    let table, size, root, info: Int

    init?(_ file: [UInt8]) {
      let tail = String(decoding: file.suffix(512), as: UTF8.self)
      guard let trailer = tail.lastRange(of: "trailer")?.upperBound,
        let table = Tail.number(after: "startxref\n", in: tail[trailer...]),
        let size = Tail.number(after: "/Size ", in: tail[trailer...]),
        let root = Tail.number(after: "/Root ", in: tail[trailer...]),
        let info = Tail.number(after: "/Info ", in: tail[trailer...])
      else { return nil }
      (self.table, self.size, self.root, self.info) = (table, size, root, info)
    }

    private static func number(after name: String, in text: Substring) -> Int? {
      guard let start = text.firstRange(of: name)?.upperBound else { return nil }
      return Int(text[start...].prefix { $0.isASCII && $0.isNumber })
    }
  }
}

extension BidirectionalCollection where Element: Equatable {
  /// Where a piece stands for the last time.
  fileprivate func lastRange(of piece: some Collection<Element>) -> Range<Index>? {
    ranges(of: piece).last
  }
}
