#include "model/edits/parts.h"

#include "model/edit.h"

namespace mijlpaal::model {

namespace edits {

base::Result<const Activity*> activityAt(const Portfolio& portfolio, ActivityId id) {
    if (const auto* activity = portfolio.find(id)) return activity;
    return base::failure("This activity is not there any more.");
}

std::string shownName(const Activity& activity) {
    return activity.nameNl.empty() ? activity.code : activity.nameNl;
}

std::optional<base::Message> whyNotDecided(const Activity& activity, Matter matter) {
    const auto sentence = [&](std::string_view duration, std::string_view dates, std::string_view progress) {
        const auto text = matter == Matter::duration ? duration : matter == Matter::dates ? dates : progress;
        return base::message(text, {{"name", shownName(activity)}});
    };
    switch (activity.kind) {
        case ActivityKind::summary:
            return sentence("The duration of “{name}” follows from what it contains.",
                            "The dates of “{name}” follow from what it contains.",
                            "The progress of “{name}” follows from what it contains.");
        case ActivityKind::levelOfEffort:
            return sentence("The duration of “{name}” follows from what it is linked with.",
                            "The dates of “{name}” follow from what it is linked with.",
                            "The progress of “{name}” follows from what it is linked with.");
        case ActivityKind::wbsSummary:
            return sentence("The duration of “{name}” follows from what stands beside and below it.",
                            "The dates of “{name}” follow from what stands beside and below it.",
                            "The progress of “{name}” follows from what stands beside and below it.");
        case ActivityKind::task:
        case ActivityKind::milestone:
        case ActivityKind::startMilestone:
            break;
    }
    if (!activity.isExternal) return std::nullopt;
    return base::message("“{name}” comes from another plan, which alone moves it.",
                         {{"name", shownName(activity)}});
}

base::Result<const Activity*> decidedAt(const Portfolio& portfolio, ActivityId id, Matter matter) {
    auto found = activityAt(portfolio, id);
    if (!found) return found;
    if (auto why = whyNotDecided(**found, matter)) return base::failure(std::move(*why));
    return found;
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

std::string codeBefore(std::string_view prefix, ObjectRef owner) {
    auto before = std::to_string(owner.number - 1);
    if (before.size() < 4) before.insert(0, 4 - before.size(), '0');
    return std::string{prefix} + before;
}

}  // namespace edits

bool isDecidedByPlanner(const Activity& activity) {
    return !edits::whyNotDecided(activity, edits::Matter::dates);
}

}  // namespace mijlpaal::model
