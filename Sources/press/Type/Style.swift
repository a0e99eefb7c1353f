import CCairo

/// How a text is set.
struct Style {
  /// The families of type.
  enum Family {
    /// For what is read.
    case text
    /// The same with small letters as small capitals.
    case capitals
    /// For what each letter counts in: no ligatures, no space made narrow.
    case exact
  }

  /// Where lines stand that are shorter than their column.
  enum Alignment {
    case left, center, right
  }

  var family = Family.text
  /// In points.
  var size: Double
  var isItalic = false
  /// Between letters, in points.
  var tracking = 0.0
  /// From one line to the next, as a multiple of what the type has by itself.
  var leading = 1.0
  var ink = Ink.black
  var alignment = Alignment.left
  /// Whether lines may break at any letter; else where words end, if they can.
  var breaksAnywhere = false
  /// Whether the direction of the line is that of its first letter; else left to right.
  var followsText = true

  /// What OpenType is asked for.
  var features: String? {
    switch family {
    case .exact: "lnum=1, liga=0, clig=0, calt=0, kern=0"
    case .text: isItalic ? "lnum=1, liga=0" : "lnum=1"
    case .capitals: "lnum=1"
    }
  }

  /// The same at another size.
  func scaled(_ scale: Double) -> Style {
    var style = self
    style.size *= scale
    style.tracking *= scale
    return style
  }
}

/// A colour, each part from 0 to 1.
struct Ink {
  let red, green, blue: Double

  /// Draws with it from here on.
  func use(on drawing: OpaquePointer) {
    cairo_set_source_rgb(drawing, red, green, blue)
  }

  /// Of the text.
  static let black = Ink(red: 0.10, green: 0.10, blue: 0.12)
  /// Of the rules, the provider and the title.
  static let blue = Ink(red: 0.12, green: 0.23, blue: 0.37)
  /// Of the rules between rows.
  static let pale = Ink(red: 0.72, green: 0.75, blue: 0.79)
  /// Of what stands back.
  static let grey = Ink(red: 0.36, green: 0.37, blue: 0.40)
}
