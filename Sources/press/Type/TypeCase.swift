import CCairo
import CPango

/// The fonts that pages are set in.
///
/// Which they are depends on nothing but the folder: neither on the settings of whoever asks nor on
/// their language.
final class TypeCase {
  let context: OpaquePointer

  /// Opens the fonts of a folder; nil where the libraries refuse.
  init?(fonts folder: String) {
    let settings = TypeCase.settings(of: folder)
    guard let configuration = FcConfigCreate(),
      FcConfigParseAndLoadFromMemory(configuration, settings, FcBool(1)) != 0,
      FcConfigBuildFonts(configuration) != 0, FcConfigSetCurrent(configuration) != 0,
      let context = pango_font_map_create_context(pango_cairo_font_map_get_default())
    else { return nil }
    self.context = context
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
  }

  /// Sets the language of what is set next, as BCP 47 has it.
  func speak(_ language: String) {
    pango_context_set_language(context, pango_language_from_string(language))
  }

  /// Debian keeps the cache; fonts made of dots cannot be embedded.
  private static func settings(of folder: String) -> String {
    let path = folder.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return """
      <?xml version="1.0"?>
      <fontconfig>
      <dir>\(path)</dir>
      <cachedir>/var/cache/fontconfig</cachedir>
      <selectfont><rejectfont><glob>*/truetype/ebgaramond/*</glob><pattern>
      <patelt name="scalable"><bool>false</bool></patelt>
      </pattern></rejectfont></selectfont>
      </fontconfig>
      """
  }
}
