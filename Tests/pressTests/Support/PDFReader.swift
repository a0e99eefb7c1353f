import Foundation
import Testing

/// A PDF as other programs read it: poppler, qpdf and zbar.
struct PDFReader {
  private let folder: TemporaryFolder
  private var file: String { folder.path("page.pdf").path }

  /// Whether the programs are there.
  static let isInstalled = ["pdftotext", "qpdf", "zbarimg"]
    .allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
  /// What to say where they are not.
  static let missing: Comment =
    "poppler-utils, qpdf or zbar-tools is missing: Scripts/test installs them"

  init(_ pdf: Data) throws {
    folder = try TemporaryFolder()
    try pdf.write(to: folder.path("page.pdf"))
  }

  /// Its text, without the marks that pdftotext puts around what runs from right to left.
  var text: String {
    get throws {
      let marks = Set<Unicode.Scalar>(["\u{202A}", "\u{202B}", "\u{202C}", "\u{200E}", "\u{200F}"])
      let text = try run("pdftotext", ["-enc", "UTF-8", file, "-"])
      return String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) }))
    }
  }

  /// What it says of itself, by name.
  var info: [String: String] {
    get throws {
      let lines = try run("pdfinfo", ["-enc", "UTF-8", "-isodates", file]).split(separator: "\n")
      let pairs = lines.map { $0.split(separator: ":", maxSplits: 1) }.filter { $0.count == 2 }
      return Dictionary(
        pairs.map { (String($0[0]), $0[1].trimmingCharacters(in: .whitespaces)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The rows of `pdffonts`: whether each font is embedded and a subset.
  var fonts: [(name: String, isEmbedded: Bool, isSubset: Bool)] {
    get throws {
      try run("pdffonts", [file]).split(separator: "\n").dropFirst(2).map { line in
        let words = line.split(separator: " ")
        let flags = words.suffix(5)
        return (String(words[0]), flags.first == "yes", flags.dropFirst().first == "yes")
      }
    }
  }

  /// What `qpdf --check` finds, and the file as qpdf writes it anew.
  var check: String { get throws { try run("qpdf", ["--check", file]) } }
  var rewritten: String {
    get throws { try run("qpdf", ["--qdf", "--object-streams=disable", file, "-"]) }
  }

  /// The code in a picture of so many dots an inch, with the box of the code in points.
  func code(dotsAnInch: Int) throws -> (text: String, box: Box) {
    let picture = folder.path("picture").path
    _ = try run(
      "pdftoppm", ["-r", "\(dotsAnInch)", "-gray", "-singlefile", file, picture])
    let text = try run(
      "zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", "\(picture).pgm"])
    let box = try PDFReader.black(in: try Data(contentsOf: folder.path("picture.pgm")))
    return (String(text.dropLast()), box.scaled(72 / Double(dotsAnInch)))
  }

  /// The box around what is wholly black, which no text is.
  private static func black(in picture: Data) throws -> Box {
    let lines = picture.split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    let sizes = String(decoding: lines[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    let width = try #require(sizes.first)
    let places = lines[3].enumerated().filter { $1 == 0 }.map { $0.offset }
    let x = places.map { $0 % width }, y = places.map { $0 / width }
    return Box(
      left: Double(try #require(x.min())), top: Double(try #require(y.min())),
      right: Double(try #require(x.max()) + 1), bottom: Double(try #require(y.max()) + 1))
  }

  /// A rectangle on a page, in points from its upper left corner.
  struct Box {
    let left, top, right, bottom: Double

    func scaled(_ scale: Double) -> Box {
      Box(left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale)
    }

    /// Whether another one has a part of it.
    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The words of all pages with their places, and the size of the pages.
  var words: (boxes: [Box], width: Double, height: Double) {
    get throws {
      let xml = try run("pdftotext", ["-bbox", file, "-"])
      let number = { (text: Substring) in Double(text) ?? .nan }
      let page = try #require(xml.firstMatch(of: /<page width="([\d.]+)" height="([\d.]+)"/))
      let pattern = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/
      let boxes = xml.matches(of: pattern).map {
        Box(left: number($0.1), top: number($0.2), right: number($0.3), bottom: number($0.4))
      }
      return (boxes, number(page.1), number(page.2))
    }
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let output = folder.path("output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}
