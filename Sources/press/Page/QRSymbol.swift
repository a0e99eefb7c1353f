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

  /// Draws it without its margin, as a stencil of one dot a module; the size of one in points.
  func draw(on drawing: OpaquePointer, x: Double, y: Double, module: Double) {
    let stride = Int(cairo_format_stride_for_width(CAIRO_FORMAT_A1, Int32(side)))
    var bits = stencil(stride: stride)
    bits.withUnsafeMutableBufferPointer { bits in
      let dots = cairo_image_surface_create_for_data(
        bits.baseAddress, CAIRO_FORMAT_A1, Int32(side), Int32(side), Int32(stride))
      defer { cairo_surface_destroy(dots) }
      let stencil = cairo_pattern_create_for_surface(dots)
      defer { cairo_pattern_destroy(stencil) }
      cairo_pattern_set_filter(stencil, CAIRO_FILTER_NEAREST)
      cairo_save(drawing)
      cairo_translate(drawing, x, y)
      cairo_scale(drawing, module, module)
      cairo_set_source_rgb(drawing, 0, 0, 0)
      cairo_mask(drawing, stencil)
      cairo_restore(drawing)
      cairo_surface_finish(dots)
    }
  }

  /// A bit a module, the first of a row in the lowest bit as cairo has them on this machine.
  private func stencil(stride: Int) -> [UInt8] {
    var bits = [UInt8](repeating: 0, count: stride * side)
    for (index, isDark) in isDark.enumerated() where isDark {
      let (row, column) = index.quotientAndRemainder(dividingBy: side)
      bits[row * stride + column / 8] |= 1 << UInt8(column % 8)
    }
    return bits
  }
}
