import CCairo
import CQrencode

/// A QR code (ISO/IEC 18004) of a text.
struct QRSymbol {
  /// How many modules a side has.
  let side: Int
  private let isDark: [Bool]

  /// The white modules that a code needs on each side.
  static let margin = 4

  /// Makes the code: at the level M where the side stays within so many modules, else at L; nil
  /// where the text is too long for any code.
  init?(_ text: String, side most: Int) {
    guard let medium = QRSymbol(text, QR_ECLEVEL_M), medium.side <= most else {
      guard let low = QRSymbol(text, QR_ECLEVEL_L) else { return nil }
      self = low
      return
    }
    self = medium
  }

  private init?(_ text: String, _ level: QRecLevel) {
    guard let input = QRinput_new2(0, level) else { return nil }
    defer { QRinput_free(input) }
    let bytes = Array(text.utf8)
    // Readers take bytes for Latin-1 or guess, unless they are told (26: UTF-8).
    if bytes.contains(where: { $0 > 127 }) { QRinput_appendECIheader(input, 26) }
    guard QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0,
      let code = QRcode_encodeInput(input)
    else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    isDark = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
      .map { $0 & 1 == 1 }
  }

  /// Draws it without its margin; the size of a module in points.
  func draw(on drawing: OpaquePointer, x: Double, y: Double, module: Double) {
    for row in 0..<side {
      var column = 0
      while column < side {
        let start = column
        while column < side, isDark[row * side + column] { column += 1 }
        if column > start {
          cairo_rectangle(
            drawing, x + Double(start) * module, y + Double(row) * module,
            Double(column - start) * module, module)
        }
        column += 1
      }
    }
    cairo_set_source_rgb(drawing, 0, 0, 0)
    cairo_fill(drawing)
  }
}
