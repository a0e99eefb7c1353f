import CCairo
import CRsvg

/// The society's mark: an SVG or a PNG.
final class Logo {
  private enum Picture {
    case drawing(UnsafeMutablePointer<RsvgHandle>)
    case pixels(OpaquePointer)
  }

  private let picture: Picture
  /// Its width by its height.
  let proportion: Double

  /// Reads a file.
  init(_ path: String) throws(Trouble) {
    picture = try path.lowercased().hasSuffix(".svg") ? Logo.svg(path) : Logo.png(path)
    let (width, height) = Logo.size(of: picture)
    proportion = width / height
    guard proportion.isFinite, proportion > 0.01, proportion < 100 else {
      throw .failed("the logo has no size: \(PageText.clean(path))")
    }
  }

  deinit {
    switch picture {
    case .drawing(let handle): g_object_unref(handle)
    case .pixels(let surface): cairo_surface_destroy(surface)
    }
  }

  /// Draws it in a box whose sides have its proportion.
  func draw(on drawing: OpaquePointer, x: Double, y: Double, width: Double, height: Double) {
    cairo_save(drawing)
    defer { cairo_restore(drawing) }
    switch picture {
    case .drawing(let handle):
      var box = RsvgRectangle(x: x, y: y, width: width, height: height)
      rsvg_handle_render_document(handle, drawing, &box, nil)
    case .pixels(let surface):
      cairo_translate(drawing, x, y)
      cairo_scale(
        drawing, width / Double(cairo_image_surface_get_width(surface)),
        height / Double(cairo_image_surface_get_height(surface)))
      cairo_set_source_surface(drawing, surface, 0, 0)
      cairo_paint(drawing)
    }
  }

  private static func svg(_ path: String) throws(Trouble) -> Picture {
    guard let handle = rsvg_handle_new_from_file(path, nil) else {
      throw .failed("the logo is not read: \(PageText.clean(path))")
    }
    return .drawing(handle)
  }

  private static func png(_ path: String) throws(Trouble) -> Picture {
    guard let surface = cairo_image_surface_create_from_png(path) else {
      throw .failed("the logo is not read: \(PageText.clean(path))")
    }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw .failed("the logo is not read: \(PageText.clean(path))")
    }
    return .pixels(surface)
  }

  private static func size(of picture: Picture) -> (Double, Double) {
    switch picture {
    case .drawing(let handle):
      var (hasWidth, hasHeight, hasBox): (gboolean, gboolean, gboolean) = (0, 0, 0)
      var (width, height) = (RsvgLength(), RsvgLength())
      var box = RsvgRectangle()
      rsvg_handle_get_intrinsic_dimensions(
        handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box)
      return hasBox != 0 ? (box.width, box.height) : (width.length, height.length)
    case .pixels(let surface):
      return (
        Double(cairo_image_surface_get_width(surface)),
        Double(cairo_image_surface_get_height(surface))
      )
    }
  }
}
