#include "model/edits/parts.h"

namespace mijlpaal::model::edits {

base::Result<const Activity*> activityAt(const Portfolio& portfolio, ActivityId id) {
    if (const auto* activity = portfolio.find(id)) return activity;
    return base::failure("This activity is not there any more.");
}

std::string shownName(const Activity& activity) {
    return activity.nameNl.empty() ? activity.code : activity.nameNl;
}

tl::unexpected<base::Message> refusal(std::string_view text, const Activity& activity) {
    return base::failure(text, {{"name", shownName(activity)}});
}

ChangeSet labelled(std::string_view text, const Activity& activity) {
    return {base::message(text, {{"name", shownName(activity)}}), {}, {}};
}

ChangeSet changed(std::string_view text, const Activity& before, Activity after) {
    auto changes = labelled(text, before);
    changes.change(before, std::move(after));
    return changes;
}

Moment momentOf(const Portfolio& portfolio, const Activity& activity, const TypedMoment& typed, End end) {
    const bool finish = end == End::finish;
    std::int64_t usual = finish ? dayTenths : 0;
    const auto* calendar = calendarOf(portfolio, activity);
    if (calendar && !calendar->workingHours.empty()) {
        usual = finish ? calendar->workingHours.back().finish : calendar->workingHours.front().start;
    }
    return Moment::at(typed.day, typed.timeOfDay.value_or(usual));
}

WorkTime oneDay(const Portfolio& portfolio, const Activity& activity) {
    const auto* calendar = calendarOf(portfolio, activity);
    return calendar ? calendar->dayLength : hours(8);
}

std::string freeCode(CodeBook& codes, std::string_view prefix, ObjectRef owner) {
    auto before = std::to_string(owner.number - 1);
    if (before.size() < 4) before.insert(0, 4 - before.size(), '0');
    return codes.addNext(std::string{prefix} + before, owner);
}

}  // namespace mijlpaal::model::edits
