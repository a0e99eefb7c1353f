import FoundationEssentials

/// What is answered to a row.
enum Answer {
  /// A PDF.
  case drawn([UInt8])
  /// No font has these letters; the Debian packages that have them.
  case missing(letters: String, package: String)
  /// Why nothing was drawn.
  case failed(reason: String)

  /// As it is written: the length and the bytes, or a line of JSON.
  var bytes: [UInt8] {
    switch self {
    case .drawn(let bytes): Array("ok \(bytes.count)\n".utf8) + bytes
    case .missing(let letters, let package):
      line(["missing": ["letters": letters, "package": package]])
    case .failed(let reason): line(["failed": reason])
    }
  }

  private func line(_ value: some Encodable) -> [UInt8] {
    let json = try? JSONEncoder().encode(value)
    return Array(json ?? Data("{\"failed\":\"\"}".utf8)) + [UInt8(ascii: "\n")]
  }
}

/// Why a page is not drawn.
enum Trouble: Error {
  case missing(Set<Unicode.Scalar>)
  case failed(String)
}

extension Answer {
  init(_ trouble: Trouble) {
    switch trouble {
    case .failed(let reason): self = .failed(reason: reason)
    case .missing(let letters):
      var text = String.UnicodeScalarView()
      text.append(contentsOf: letters.sorted())
      self = .missing(
        letters: String(text), package: MissingLetters.packages(for: letters))
    }
  }
}
