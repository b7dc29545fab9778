#pragma once

#include "chart/picture.h"

/// What of a picture stands at a point.
namespace mijlpaal::chart {

/// The item on top; one that is at most `reach` beside the point counts where no other is there.
const Item* itemAt(const Picture& picture, Point point, double reach = 0);

/// The nearest line, at most `reach` away.
const Connection* connectionAt(const Picture& picture, Point point, double reach);

}  // namespace mijlpaal::chart
