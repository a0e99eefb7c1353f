import CCairo
import CMECore

/// A PDF that is being drawn.
final class PDFFile {
  /// What the file says of itself.
  struct About {
    let title, author, language: String
    /// The signed line; nil where nothing is signed.
    let keywords: String?
    let at: Instant
  }

  /// What is drawn on.
  let drawing: OpaquePointer
  private let surface: OpaquePointer
  private let about: About
  private let bytes = ByteBox()

  /// Begins a file of pages of a size in points.
  init(_ about: About, width: Double, height: Double) throws(Trouble) {
    let take: cairo_write_func_t = { box, data, count in
      guard let box, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let bytes = UnsafeBufferPointer(start: data, count: Int(count))
      Unmanaged<ByteBox>.fromOpaque(box).takeUnretainedValue().bytes += bytes
      return CAIRO_STATUS_SUCCESS
    }
    let box = Unmanaged.passUnretained(bytes).toOpaque()
    guard let surface = cairo_pdf_surface_create_for_stream(take, box, width, height),
      let drawing = cairo_create(surface)
    else { throw .failed("cairo gives no surface") }
    self.surface = surface
    self.drawing = drawing
    self.about = about
    describe()
  }

  deinit {
    cairo_destroy(drawing)
    cairo_surface_destroy(surface)
  }

  /// Ends the page; what is drawn next stands on another.
  func endPage() { cairo_show_page(drawing) }

  /// Draws something as an element of the document's structure.
  func tagged<Failure: Error>(
    _ name: String, _ draw: () throws(Failure) -> Void
  ) throws(Failure) {
    cairo_tag_begin(drawing, name, nil)
    defer { cairo_tag_end(drawing, name) }
    try draw()
  }

  /// Ends the file and gives its bytes.
  func end() throws(Trouble) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(drawing), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .failed(cairo_status_to_string(status).map { String(cString: $0) } ?? "cairo")
    }
    guard let bytes = CatalogUpdate.adding(language: about.language, to: bytes.bytes) else {
      throw .failed("the catalog of the file was not found")
    }
    return bytes
  }

  private func describe() {
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    set(CAIRO_PDF_METADATA_TITLE, about.title)
    set(CAIRO_PDF_METADATA_AUTHOR, about.author)
    set(CAIRO_PDF_METADATA_CREATOR, "cme-press")
    set(CAIRO_PDF_METADATA_CREATE_DATE, about.at.description)
    if let keywords = about.keywords { set(CAIRO_PDF_METADATA_KEYWORDS, keywords) }
  }

  private func set(_ field: cairo_pdf_metadata_t, _ text: String) {
    cairo_pdf_surface_set_metadata(surface, field, text)
  }
}

/// Bytes that grow while a C library writes.
private final class ByteBox {
  var bytes: [UInt8] = []
}
