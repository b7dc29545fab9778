#pragma once

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

    /// Larger or smaller by `factor`, with what stands at `x` staying there. Kept between an hour of 50 pixels
    /// and fifty years in a thousand.
    TimeScale zoomed(double factor, double x) const;
    TimeScale scrolledTo(model::Moment left) const { return {left, pixelsPerDay_}; }

    bool operator==(const TimeScale&) const = default;

private:
    model::Moment left_;
    double pixelsPerDay_ = 1;
};

enum class TimeStep { hour, sixHours, day, week, month, quarter, year, decade };

/// The two rows of a header: which stretches of time each of them names.
struct Tiers {
    TimeStep upper = TimeStep::year, lower = TimeStep::quarter;

    bool operator==(const Tiers&) const = default;
};

/// The tiers at which the names in the lower row are still legible.
Tiers tiersFor(double pixelsPerDay);

/// Where the stretch begins that `moment` falls in, and the stretch after it. Weeks are those of ISO 8601.
model::Moment startOf(TimeStep step, model::Moment moment);
model::Moment nextStart(TimeStep step, model::Moment moment);

/// What a stretch that begins then may be called, longest first: "maart 2027", "mrt '27", "3". With
/// `isAlone` the names say all of it, because no row above them does.
std::vector<std::string> namesOf(TimeStep step, model::Moment start, bool isAlone, model::Language language);

}  // namespace mijlpaal::chart
