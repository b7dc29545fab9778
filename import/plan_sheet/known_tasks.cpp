#include "import/plan_sheet/known_tasks.h"

#include "import/matcher.h"
#include "import/unique_code.h"

namespace mijlpaal::importing::plan_sheet {

using model::Activity;

namespace {

std::string codeOf(const TaskRow& row) {
    return settledKey(row.code.empty() ? row.key : row.code);
}

}  // namespace

KnownTasks::KnownTasks(Reading& reading) : reading_{reading} {
    for (const auto& activity : reading.base.all<Activity>()) {
        byCode_.emplace(settledKey(activity.code), activity.id);
        byPlace_.emplace(std::pair{activity.parent.value_or(model::ActivityId{}), settledKey(activity.nameNl)},
                         activity.id);
        taken_.insert(activity.code);
    }
    for (const auto& row : reading.rows) {
        if (!codeOf(row).empty()) taken_.insert(codeOf(row));
    }
}

Activity KnownTasks::take(const TaskRow& row, std::optional<model::ActivityId> parent, std::size_t ordinal) {
    const auto code = codeOf(row);
    const auto id = code.empty() ? idByPlace(parent, settledKey(row.name)) : idByCode(code);
    if (id && used_.insert(*id).second) return *reading_.base.find(*id);
    Activity activity;
    activity.id = reading_.trial.all<Activity>().nextId();
    if (!code.empty() && given_.insert(code).second && !byCode_.contains(code)) {
        activity.code = code;
    } else {
        const auto number = std::to_string(row.from ? ordinal : ++groups_);
        activity.code = uniqueCode(taken_, !code.empty() ? code : row.from ? number : "S" + number);
    }
    return activity;
}

std::optional<model::ActivityId> KnownTasks::idByCode(const std::string& code) const {
    const auto at = byCode_.find(code);
    return at == byCode_.end() ? std::nullopt : std::optional{at->second};
}

std::optional<model::ActivityId> KnownTasks::idByPlace(std::optional<model::ActivityId> parent,
                                                       const std::string& name) {
    const auto [first, last] = byPlace_.equal_range({parent.value_or(model::ActivityId{}), name});
    for (auto at = first; at != last; ++at) {
        if (!used_.contains(at->second)) return at->second;
    }
    return std::nullopt;
}

}  // namespace mijlpaal::importing::plan_sheet
