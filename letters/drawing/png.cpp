#include "letters/drawing/png.h"

#include "letters/drawing/painter.h"

#include <cmath>

namespace mijlpaal::letters::drawing {

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

base::Result<std::string> pngOf(const chart::Picture& picture, double pixels) {
    auto* surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(picture.width * pixels)),
                                   static_cast<int>(std::ceil(picture.height * pixels)));
    auto* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, pixels, pixels);
    paint(cairo, picture);
    std::string bytes;
    auto status = cairo_status(cairo);
    cairo_destroy(cairo);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_write_to_png_stream(surface, append, &bytes);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return base::failure("A drawing cannot be made: {reason}.",
                             {{"reason", cairo_status_to_string(status)}});
    return bytes;
}

}  // namespace mijlpaal::letters::drawing
