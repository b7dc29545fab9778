#include "model/append.h"
#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/edits/rows.h"
#include "model/one_line.h"
#include "model/removal.h"

#include <algorithm>
#include <limits>

namespace mijlpaal::model {

using namespace edits;

base::Result<ChangeSet> renameActivity(const Portfolio& portfolio, ActivityId id, std::string name,
                                       Language language) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    name = oneLine(name);
    if (name.empty()) return base::failure("An activity needs a name.");
    auto after = **found;
    const bool onlyDutch = after.nameEn.empty();
    (language == Language::dutch || onlyDutch ? after.nameNl : after.nameEn) = std::move(name);
    return changed("Rename “{name}”", **found, std::move(after));
}

namespace {

/// A position between a row and the one before it; nothing where there is no room between them.
std::optional<std::int64_t> positionAbove(const Portfolio& portfolio, const Activity& row) {
    std::int64_t before = 0;
    for (const auto& each : portfolio.all<Activity>()) {
        if (each.id == row.id) continue;
        if (each.position == row.position) return std::nullopt;
        if (each.position < row.position) before = std::max(before, each.position);
    }
    if (row.position - before < 2) return std::nullopt;
    return before + (row.position - before) / 2;
}

/// A task of one day, without a place.
base::Result<Activity> newTask(const Portfolio& portfolio, std::string name, Language language,
                               const std::function<bool(std::string_view)>& isTaken) {
    name = oneLine(name);
    if (name.empty()) return base::failure("An activity needs a name.");
    Activity added;
    added.id = portfolio.all<Activity>().nextId();
    added.code = portfolio.table(RecordKind::activity).nextCode(codeBefore("A", refTo(added.id)), isTaken);
    added.nameNl = name;
    if (language == Language::english) added.nameEn = std::move(name);
    added.kind = ActivityKind::task;
    added.mostLikely = oneDay(portfolio, added);
    added.percentComplete = percent(0);
    return added;
}

}  // namespace

base::Result<NewActivity> addActivity(const Portfolio& portfolio, std::optional<ActivityId> before,
                                      std::string name, Language language) {
    const auto* next = before ? portfolio.find(*before) : nullptr;
    if (!next) return appendActivity(portfolio, std::move(name), language, positionBelowAll(portfolio));
    auto added = newTask(portfolio, std::move(name), language, {});
    if (!added) return base::failure(std::move(added.error()));
    added->parent = next->parent;
    added->programme = next->programme;
    NewActivity made{labelled("Add “{name}”", *added), added->id};
    if (const auto position = positionAbove(portfolio, *next)) {
        added->position = *position;
        made.changes.add(std::move(*added));
        return made;
    }
    std::vector<ActivityId> order;
    for (const auto row : outline(portfolio)) {
        if (row == next->id) order.push_back(added->id);
        order.push_back(row);
    }
    std::map<ActivityId, Activity> edited{{added->id, *added}};
    place(portfolio, order, edited);
    append(portfolio, edited, made.changes);
    return made;
}

std::int64_t positionBelow(const Activity& row) {
    return std::min(row.position, std::numeric_limits<std::int64_t>::max() - rowGap) + rowGap;
}

std::int64_t positionBelowAll(const Portfolio& portfolio) {
    std::int64_t below = rowGap;
    for (const auto& activity : portfolio.all<Activity>()) below = std::max(below, positionBelow(activity));
    return below;
}

base::Result<NewActivity> appendActivity(const Portfolio& portfolio, std::string name, Language language,
                                         std::int64_t position,
                                         const std::function<bool(std::string_view)>& isTaken) {
    auto added = newTask(portfolio, std::move(name), language, isTaken);
    if (!added) return base::failure(std::move(added.error()));
    added->position = position;
    NewActivity made{labelled("Add “{name}”", *added), added->id};
    made.changes.add(std::move(*added));
    return made;
}

base::Result<ChangeSet> removeActivity(const Portfolio& portfolio, ActivityId id) {
    return removeRecords(portfolio, {refTo(id)}, References::stand);
}

}  // namespace mijlpaal::model
