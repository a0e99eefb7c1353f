// The page of a certificate as a plain C program draws it: what Scripts/bench measures the press
// against. Says how many milliseconds of a processor a page takes after the first, and its bytes.
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <qrencode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  const char *tag, *text;
  double size, x, y, width, side;  // side: 0 for what begins at x, 0.5 for what is around it, 1
  int italic;
} line;

static line lines[] = {
    {"P", "American Institute of Ultrasound in Medicine", 17, 396, 70, -1, 0.5, 0},
    {"H1", "Certificate of Credit", 31, 396, 98, -1, 0.5, 0},
    {"P", "This is to certify that", 14.5, 396, 148, -1, 0.5, 1},
    {"P", NULL, 39, 396, 168, -1, 0.5, 0},
    {"P", "has participated in the live activity", 14.5, 396, 222, -1, 0.5, 1},
    {"P", "Annual Ultrasound Convention 2026 (sample)", 21, 396, 250, -1, 0.5, 0},
    {"P", "Orlando, Florida, October 15 to 18, 2026", 14, 396, 277, -1, 0.5, 0},
    {"TH", "Thursday, October 15", 13, 230, 310, -1, 0, 0},
    {"TD", "7.5 credits", 13, 562, 310, -1, 1, 0},
    {"TH", "Friday, October 16", 13, 230, 327, -1, 0, 0},
    {"TD", "7.5 credits", 13, 562, 327, -1, 1, 0},
    {"TH", "Saturday, October 17", 13, 230, 344, -1, 0, 0},
    {"TD", "7.5 credits", 13, 562, 344, -1, 1, 0},
    {"TH", "Sunday, October 18", 13, 230, 361, -1, 0, 0},
    {"TD", "7.5 credits", 13, 562, 361, -1, 1, 0},
    {"TH", "Claimed in total", 14, 230, 385, -1, 0, 0},
    {"TD", "30 AMA PRA Category 1 Credits™", 14, 562, 385, -1, 1, 1},
    {"P", "The American Institute of Ultrasound in Medicine designates this live activity for a "
          "maximum of 30 AMA PRA Category 1 Credits™. Physicians should claim only the credit "
          "commensurate with the extent of their participation in the activity.",
     11, 62, 436, 510, 0, 0},
    {"P", "Certificate 26-7K3M9-QXD4C-R", 9, 62, 510, -1, 0, 0},
    {"P", "Issued Tuesday, October 20, 2026", 9, 62, 521, -1, 0, 0},
    {"P", NULL, 6.6, 62, 540, 510, 0, 0},
};

static void draw_text(cairo_t *cr, PangoContext *context, line at, const char *text) {
  PangoLayout *layout = pango_layout_new(context);
  PangoFontDescription *font = pango_font_description_from_string(
      at.size == 17 ? "EB Garamond SC 12,EB Garamond 12" : "EB Garamond 12,Noto Serif,Amiri");
  pango_font_description_set_absolute_size(font, at.size * PANGO_SCALE);
  if (at.italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
  pango_layout_set_font_description(layout, font);
  pango_layout_set_text(layout, text, -1);
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(
      attributes,
      pango_attr_font_features_new(at.size < 10 || at.italic ? "lnum=1, liga=0" : "lnum=1"));
  if (at.size == 17)
    pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(1.4 * PANGO_SCALE));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  if (at.width > 0) pango_layout_set_width(layout, at.width * PANGO_SCALE);
  int width;
  pango_layout_get_size(layout, &width, NULL);
  cairo_tag_begin(cr, at.tag, NULL);
  cairo_move_to(cr, at.x - at.side * width / PANGO_SCALE, at.y);
  pango_cairo_show_layout(cr, layout);
  cairo_tag_end(cr, at.tag);
  pango_font_description_free(font);
  g_object_unref(layout);
}

static void draw_code(cairo_t *cr, const char *text) {
  QRcode *code = QRcode_encodeData(strlen(text), (const unsigned char *)text, 0, QR_ECLEVEL_M);
  int side = code->width, stride = cairo_format_stride_for_width(CAIRO_FORMAT_A1, side);
  unsigned char *bits = calloc(stride, side);
  for (int i = 0; i < side * side; i++)
    if (code->data[i] & 1) bits[i / side * stride + i % side / 8] |= 1 << (i % side % 8);
  cairo_surface_t *dots =
      cairo_image_surface_create_for_data(bits, CAIRO_FORMAT_A1, side, side, stride);
  cairo_pattern_t *stencil = cairo_pattern_create_for_surface(dots);
  cairo_pattern_set_filter(stencil, CAIRO_FILTER_NEAREST);
  cairo_translate(cr, 730 - 2 * side, 566 - 2 * side);
  cairo_scale(cr, 2, 2);
  cairo_mask(cr, stencil);
  cairo_pattern_destroy(stencil);
  cairo_surface_destroy(dots);
  free(bits);
  QRcode_free(code);
}

static size_t written;

static cairo_status_t take(void *owner, const unsigned char *data, unsigned int length) {
  (void)owner;
  written += fwrite(data, 1, length, stderr);
  return CAIRO_STATUS_SUCCESS;
}

static void draw_page(PangoContext *context, const char *name, const char *signed_line) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, NULL, 792, 612);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, name);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, signed_line);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-10-20T12:00:00Z");
  cairo_t *cr = cairo_create(surface);
  cairo_tag_begin(cr, "Document", NULL);
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
    draw_text(cr, context, lines[i],
              lines[i].text ? lines[i].text : lines[i].size > 10 ? name : signed_line);
  cairo_tag_end(cr, "Document");
  draw_code(cr, signed_line);
  cairo_destroy(cr);
  cairo_surface_destroy(surface);
}

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int count, char **words) {
  int pages = count > 1 ? atoi(words[1]) : 400;
  FcConfig *config = FcConfigCreate();
  FcConfigParseAndLoadFromMemory(
      config,
      (const FcChar8 *)"<fontconfig><dir>/usr/share/fonts</dir><cachedir>/var/cache/fontconfig"
                       "</cachedir><selectfont><rejectfont><glob>*/truetype/ebgaramond/*</glob>"
                       "</rejectfont></selectfont></fontconfig>",
      FcTrue);
  FcConfigBuildFonts(config);
  FcConfigSetCurrent(config);
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  pango_context_set_language(context, pango_language_from_string("en"));
  double start = 0;
  for (int page = 0; page <= pages; page++) {
    char name[64], signed_line[512];
    snprintf(name, sizeof name, "Jane Okafor %d, MD", page);
    snprintf(signed_line, sizeof signed_line,
             "CME1|26-7K3M9-QXD4C-R|%s|physician|Annual Ultrasound Convention 2026 (sample)|"
             "2026-10-15|2026-10-18|1015=7.5,1016=7.5,1017=7.5,1018=7.5|30|AMA PRA Category 1 "
             "Credits|American Institute of Ultrasound in Medicine|2026-10-20T12:00:00Z|0a1b2c3d|"
             "x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Zk-_0x9Qe1Z",
             name);
    draw_page(context, name, signed_line);
    if (page == 0) written = 0, start = milliseconds();
  }
  printf("%.2f %zu\n", (milliseconds() - start) / pages, written / pages);
}
