#pragma once

#include "chart/picture.h"

#include <string>
#include <string_view>

namespace mijlpaal::chart {

/// The picture as SVG on white paper: text stays text, every item says in words what it shows, and the
/// picture is called `title`. `language` is a tag such as "nl".
std::string svgText(const Picture& picture, std::string_view title, std::string_view language);

}  // namespace mijlpaal::chart
