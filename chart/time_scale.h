#pragma once

#include "chart/picture.h"
#include "model/moment.h"
#include "model/plan_text.h"

#include <string>
#include <vector>

namespace mijlpaal::chart {

/// Where moments stand across a picture.
class TimeScale {
public:
    /// `left` stands at x = 0.
    TimeScale(model::Moment left, double pixelsPerDay) : left_{left}, pixelsPerDay_{pixelsPerDay} {}

    /// The scale on which the days from `first` up to and including `last` fill `width`.
    static TimeScale fitting(model::Day first, model::Day last, double width);

    model::Moment left() const { return left_; }
    double pixelsPerDay() const { return pixelsPerDay_; }

    double x(model::Moment moment) const;
    double x(model::Day day) const { return x(model::Moment::at(day)); }
    model::Moment momentAt(double x) const;

    /// Larger or smaller by `factor`, with what stands at `x` staying there. Kept between a day of 80 pixels
    /// and fifty years in a thousand.
    TimeScale zoomed(double factor, double x) const;
    TimeScale scrolledTo(model::Moment left) const { return {left, pixelsPerDay_}; }

    bool operator==(const TimeScale&) const = default;

private:
    model::Moment left_;
    double pixelsPerDay_ = 1;
};

enum class TimeStep { day, week, month, quarter, year, decade };

/// The two rows of a header: which stretches of time each of them names.
struct Tiers {
    TimeStep upper = TimeStep::year, lower = TimeStep::quarter;

    bool operator==(const Tiers&) const = default;
};

/// The tiers at which the names in the lower row are still legible.
Tiers tiersFor(double pixelsPerDay);

/// The first day of the stretch that `day` falls in, and of the stretch after it.
model::Day startOf(TimeStep step, model::Day day);
model::Day nextStart(TimeStep step, model::Day day);

/// What a stretch that starts on `start` may be called, longest first: "maart 2027", "mrt '27", "3". With
/// `withYear` the names also say the year, because no row above them does. Weeks are those of ISO 8601.
std::vector<std::string> namesOf(TimeStep step, model::Day start, bool withYear, model::Language language);

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

/// The two tiers and the names of the marks. A name that would cover the one left of it is moved aside; one
/// that does not fit is cut off, or left out.
Picture timeHeader(const TimeScale& scale, const HeaderLayout& layout, const std::vector<DateMark>& marks,
                   model::Language language);

}  // namespace mijlpaal::chart
