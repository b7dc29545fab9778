#pragma once

#include "chart/picture.h"

namespace mijlpaal::chart {

/// Puts `part` on top of `whole`, moved by `by`.
void place(Picture& whole, const Picture& part, Point by);

}  // namespace mijlpaal::chart
