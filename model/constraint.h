#pragma once

#include "model/moment.h"
#include "model/words.h"

#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::model {

/// A date that binds an activity. As late as possible has no date of its own.
struct Constraint {
    ConstraintType type = ConstraintType::startNoEarlierThan;
    Moment date;

    bool operator==(const Constraint&) const = default;
};

/// True when the date is about the finish of the activity, false when it is about its start.
constexpr bool bindsFinish(ConstraintType type) {
    return type == ConstraintType::finishNoEarlierThan || type == ConstraintType::finishNoLaterThan ||
           type == ConstraintType::mustFinishOn || type == ConstraintType::finishOn;
}

/// "SNET 2027-03-31T08:00" and back.
std::string constraintText(const Constraint& constraint);
std::optional<Constraint> constraintFrom(std::string_view text);

}  // namespace mijlpaal::model
