import CCairo
import CPango

/// A text set in a column, ready to be measured and drawn.
final class Paragraph {
  private let layout: OpaquePointer
  private let style: Style

  /// Sets a text; without a width it stands on one line.
  init(_ text: PageText, _ style: Style, width: Double? = nil, in type: TypeCase) {
    self.style = style
    layout = pango_layout_new(type.context)
    let content = text.text
    pango_layout_set_text(layout, content, Int32(content.utf8.count))
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_layout_set_auto_dir(layout, style.followsText ? 1 : 0)
    setFont(for: content)
    setAttributes(of: text)
    if let width { wrap(at: width) }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The width of its longest line, in points.
  var width: Double { extent.width }

  /// The height of all its lines, in points; one of them is as high as its leading.
  var height: Double { extent.height + lead }

  /// What a leading adds to the lines, half of it above the first.
  private var lead: Double { style.size * (style.leading - 1) }

  var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

  /// How many bytes of the text stand on each line.
  var lineLengths: [Int] {
    (0..<lineCount).compactMap { line in
      pango_layout_get_line_readonly(layout, Int32(line)).map { Int($0.pointee.length) }
    }
  }

  /// The letters that no font has.
  var missing: Set<Unicode.Scalar> {
    guard pango_layout_get_unknown_glyphs_count(layout) > 0 else { return [] }
    var letters: Set<Unicode.Scalar> = []
    let runs = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(runs) }
    repeat {
      guard let glyphs = pango_layout_iter_get_run_readonly(runs)?.pointee.glyphs else { continue }
      for index in 0..<Int(glyphs.pointee.num_glyphs) {
        let letter = cme_unknown_letter(glyphs.pointee.glyphs[index].glyph)
        if letter != 0, let letter = Unicode.Scalar(letter) { letters.insert(letter) }
      }
    } while pango_layout_iter_next_run(runs) != 0
    return letters
  }

  /// Breaks lines so that they are of about the same length, and no more than are needed.
  func balance(at width: Double) {
    let needed = lineCount
    guard needed > 1 else { return }
    let whole = (0..<needed).reduce(0) { $0 + lineWidth($1) }
    // Each try sets the text anew, so that there are to be few.
    var tried = whole / Double(needed) * 1.02
    while tried < width {
      wrap(at: tried)
      if lineCount == needed, self.width <= tried { return }
      tried *= 1.04
    }
    wrap(at: width)
  }

  /// The width of its column, or of its one line.
  var column: Double {
    let width = pango_layout_get_width(layout)
    return width < 0 ? self.width : points(width)
  }

  /// Draws it into its column, whose upper left corner is given.
  func draw(on drawing: OpaquePointer, x: Double, y: Double) {
    style.ink.use(on: drawing)
    cairo_move_to(drawing, x, y + lead / 2)
    pango_cairo_show_layout(drawing, layout)
  }

  private func wrap(at width: Double) {
    pango_layout_set_width(layout, units(width))
  }

  private func lineWidth(_ line: Int) -> Double {
    var logical = PangoRectangle()
    pango_layout_line_get_extents(
      pango_layout_get_line_readonly(layout, Int32(line)), nil, &logical)
    return points(logical.width)
  }

  private var extent: (width: Double, height: Double) {
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, nil, &logical)
    return (points(logical.width), points(logical.height))
  }

  private func setFont(for text: String) {
    let font = pango_font_description_new()
    pango_font_description_set_family(font, FontFamilies.names(for: style.family, text: text))
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_wrap(layout, style.breaksAnywhere ? PANGO_WRAP_CHAR : PANGO_WRAP_WORD_CHAR)
    pango_layout_set_line_spacing(layout, Float(style.leading))
    switch style.alignment {
    case .left: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
    case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    }
  }

  private func setAttributes(of text: PageText) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    if let features = style.features {
      pango_attr_list_insert(attributes, pango_attr_font_features_new(features))
    }
    if style.tracking != 0 {
      pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(units(style.tracking)))
    }
    var start: UInt32 = 0
    for part in text.parts {
      let end = start + UInt32(part.text.utf8.count)
      if part.isItalic || style.isItalic, let italic = pango_attr_style_new(PANGO_STYLE_ITALIC) {
        italic.pointee.start_index = start
        italic.pointee.end_index = end
        pango_attr_list_insert(attributes, italic)
      }
      start = end
    }
    pango_layout_set_attributes(layout, attributes)
  }
}

private func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

private func units(_ points: Double) -> Int32 {
  Int32((points * Double(PANGO_SCALE)).rounded())
}
