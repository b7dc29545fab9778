#pragma once

#include "chart/picture.h"

#include <cstdint>

namespace mijlpaal::chart {

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;

    bool operator==(const Rgb&) const = default;
};

/// The colour of a role on white paper, where there is no theme of a desktop.
Rgb paperColour(ColourRole role);

}  // namespace mijlpaal::chart
