#pragma once

#include "app/view.h"

#include <optional>
#include <vector>

namespace mijlpaal::app {

/// An activity whose dates an edit moves.
struct MovedActivity {
    model::ActivityId activity;
    scheduling::Dates before, after;
};

/// A dated promise about an activity whose finish an edit moves, and when that is expected.
struct TouchedPromise {
    model::BaselineDateId promise;
    model::Day before{}, after{};
};

/// What an edit does to the dates of a plan.
struct EditEffect {
    /// In the order of the rows.
    std::vector<MovedActivity> moved;
    /// Nothing where there is no plan.
    std::optional<model::Moment> finishBefore, finishAfter;
    std::vector<TouchedPromise> promises;
};

EditEffect effectOf(const View& before, const View& after);

/// The day of the last worked minute: work that ends at midnight ended the day before.
model::Day lastDayOf(model::Moment start, model::Moment finish);

}  // namespace mijlpaal::app
