#pragma once

#include "chart/picture.h"

#include <cairo.h>

/// Pictures on paper, without a display.
namespace mijlpaal::letters::drawing {

/// Paints a picture with its left upper corner at the origin, in the colours of paper. Texts are in Noto
/// Sans.
void paint(cairo_t* cairo, const chart::Picture& picture);

}  // namespace mijlpaal::letters::drawing
