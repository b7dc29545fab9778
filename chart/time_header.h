#pragma once

#include "chart/picture.h"
#include "chart/time_scale.h"

#include <string>
#include <vector>

namespace mijlpaal::chart {

/// A vertical line through the plan with a name at its top, such as the status date.
struct DateMark {
    model::Moment at;
    ColourRole colour = ColourRole::today;
    Dash dash = Dash::solid;
    double thickness = 1;
    std::string name;

    bool operator==(const DateMark&) const = default;
};

struct HeaderLayout {
    double width = 0;
    /// The heights of the two tiers and of the strip below them, in which the names of marks stand.
    double upper = 0, lower = 0, marks = 0;
    /// About how wide a character is; names are chosen to fit.
    double characterWidth = 7;
};

/// The two tiers and the names of the marks. A name stands beside its line, where it covers no other name and
/// no line runs through it; one that does not fit is cut off, or left out.
Picture timeHeader(const TimeScale& scale, const HeaderLayout& layout, const std::vector<DateMark>& marks,
                   model::Language language);

}  // namespace mijlpaal::chart
