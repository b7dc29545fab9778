#include "cli/held_room_json.h"

#include "model/moment_text.h"
#include "model/plan_text.h"
#include "model/portfolio.h"

namespace mijlpaal::cli {

namespace {

/// Whole where it is.
Json daysOf(model::WorkTime work, const model::Portfolio& portfolio, const model::Activity& activity) {
    const auto day = model::unitLengthsOf(portfolio, activity).day;
    if (work.tenths % day.tenths == 0) return work.tenths / day.tenths;
    return static_cast<double>(work.tenths) / static_cast<double>(day.tenths);
}

}  // namespace

void addHeldRoom(Json& to, const model::Portfolio& portfolio, const model::Activity& activity,
                 const scheduling::HeldRoom* room) {
    to["room"] = room ? daysOf(room->room, portfolio, activity) : Json(nullptr);
    to["held_to"] = room ? Json(model::codeOf(portfolio, room->held.to)) : Json(nullptr);
    to["held_by"] = room ? Json(wordFor(room->held.by)) : Json(nullptr);
    to["held_required"] = room ? Json(room->held.isRequired) : Json(nullptr);
    to["held_date"] = room ? Json(model::isoText(room->held.day)) : Json(nullptr);
}

}  // namespace mijlpaal::cli
