#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/edits/rows.h"
#include "model/one_line.h"
#include "model/removal.h"

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

base::Result<NewActivity> addActivity(const Portfolio& portfolio, std::optional<ActivityId> before,
                                      std::string name, Language language) {
    name = oneLine(name);
    if (name.empty()) return base::failure("An activity needs a name.");
    const auto* next = before ? portfolio.find(*before) : nullptr;
    Activity added;
    added.id = portfolio.all<Activity>().nextId();
    CodeBook codes{portfolio};
    added.code = freeCode(codes, "A", refTo(added.id));
    added.nameNl = name;
    if (language == Language::english) added.nameEn = std::move(name);
    added.kind = ActivityKind::task;
    added.mostLikely = oneDay(portfolio, added);
    added.percentComplete = percent(0);
    if (next) {
        added.parent = next->parent;
        added.programme = next->programme;
    }
    std::vector<ActivityId> order;
    for (const auto row : outline(portfolio)) {
        if (next && row == next->id) order.push_back(added.id);
        order.push_back(row);
    }
    if (!next) order.push_back(added.id);
    std::map<ActivityId, Activity> edited{{added.id, added}};
    place(portfolio, order, edited);
    NewActivity made{labelled("Add “{name}”", added), added.id};
    append(portfolio, edited, made.changes);
    return made;
}

base::Result<ChangeSet> removeActivity(const Portfolio& portfolio, ActivityId id) {
    return removeRecords(portfolio, {refTo(id)}, References::stand);
}

}  // namespace mijlpaal::model
