// The page of a certificate as a plain C program draws it: what Scripts/bench measures the press
// against. Says how many pages a second one core draws after the first, and how large they are.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <fontconfig/fontconfig.h>
#include <qrencode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *fonts =
    "<fontconfig><dir>/usr/share/fonts</dir><cachedir>/var/cache/fontconfig</cachedir><selectfont>"
    "<rejectfont><glob>*/truetype/ebgaramond/*</glob></rejectfont></selectfont></fontconfig>";
static const char *others = ",Noto Serif,Amiri,Noto Serif Hebrew,Noto Serif CJK SC";

typedef struct {
  const char *tag, *family, *text;
  double size, x, y, width;
  int italic, place;
} line;

static void draw_text(cairo_t *cr, PangoContext *context, line at) {
  PangoLayout *layout = pango_layout_new(context);
  PangoFontDescription *font = pango_font_description_new();
  char families[256];
  snprintf(families, sizeof families, "%s%s", at.family, others);
  pango_font_description_set_family(font, families);
  pango_font_description_set_absolute_size(font, at.size * PANGO_SCALE);
  if (at.italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
  pango_layout_set_font_description(layout, font);
  pango_layout_set_text(layout, at.text, -1);
  if (at.width > 0) pango_layout_set_width(layout, at.width * PANGO_SCALE);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  int width, height;
  pango_layout_get_size(layout, &width, &height);
  double shift = at.place * (double)width / PANGO_SCALE / 2;
  cairo_tag_begin(cr, at.tag, NULL);
  cairo_move_to(cr, at.x - shift, at.y);
  pango_cairo_show_layout(cr, layout);
  cairo_tag_end(cr, at.tag);
  pango_font_description_free(font);
  g_object_unref(layout);
}

static void draw_code(cairo_t *cr, const char *text, double right, double bottom) {
  QRcode *code = QRcode_encodeData(strlen(text), (const unsigned char *)text, 0, QR_ECLEVEL_M);
  int stride = cairo_format_stride_for_width(CAIRO_FORMAT_A1, code->width);
  unsigned char *bits = calloc(stride, code->width);
  for (int i = 0; i < code->width * code->width; i++)
    if (code->data[i] & 1)
      bits[i / code->width * stride + i % code->width / 8] |= 1 << (i % code->width % 8);
  cairo_surface_t *dots = cairo_image_surface_create_for_data(
      bits, CAIRO_FORMAT_A1, code->width, code->width, stride);
  cairo_pattern_t *stencil = cairo_pattern_create_for_surface(dots);
  cairo_pattern_set_filter(stencil, CAIRO_FILTER_NEAREST);
  cairo_translate(cr, right - 2 * code->width, bottom - 2 * code->width);
  cairo_scale(cr, 2, 2);
  cairo_mask(cr, stencil);
  cairo_pattern_destroy(stencil);
  cairo_surface_destroy(dots);
  free(bits);
  QRcode_free(code);
}

static size_t written;

static cairo_status_t take(void *owner, const unsigned char *data, unsigned int length) {
  (void)owner, (void)data;
  written += length;
  return CAIRO_STATUS_SUCCESS;
}

static void draw_page(PangoContext *context, const line *lines, int count, const char *signed_line) {
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, NULL, 792, 612);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, "Certificate");
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, signed_line);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-10-20T12:00:00Z");
  cairo_t *cr = cairo_create(surface);
  cairo_tag_begin(cr, "Document", NULL);
  for (int i = 0; i < count; i++) draw_text(cr, context, lines[i]);
  cairo_tag_end(cr, "Document");
  draw_code(cr, signed_line, 730, 566);
  cairo_destroy(cr);
  cairo_surface_destroy(surface);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **words) {
  int pages = count > 1 ? atoi(words[1]) : 400;
  FcConfig *config = FcConfigCreate();
  FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)fonts, FcTrue);
  FcConfigBuildFonts(config);
  FcConfigSetCurrent(config);
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_language(context, pango_language_from_string("en"));
  double start = 0;
  for (int page = 0; page <= pages; page++) {
    char name[64], signed_line[1024];
    snprintf(name, sizeof name, "Jane Okafor %d, MD", page);
    snprintf(signed_line, sizeof signed_line, words[2], name);
    line lines[64];
    int filled = 0;
    for (int word = 3; word + 8 < count; word += 9)
      lines[filled++] = (line){
          words[word], words[word + 1], *words[word + 8] ? words[word + 8] : name,
          atof(words[word + 2]), atof(words[word + 3]), atof(words[word + 4]),
          atof(words[word + 5]), atoi(words[word + 6]), atoi(words[word + 7])};
    draw_page(context, lines, filled, signed_line);
    if (page == 0) written = 0, start = seconds();
  }
  printf("%.1f %zu\n", pages / (seconds() - start), written / pages);
}
