#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/edits/rows.h"
#include "model/field.h"

#include <algorithm>
#include <set>

namespace mijlpaal::model {

using namespace edits;

base::Result<ChangeSet> renameActivity(const Portfolio& portfolio, ActivityId id, std::string name,
                                       Language language) {
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    if (name.empty()) return base::failure("An activity needs a name.");
    auto after = **found;
    const bool onlyDutch = after.nameEn.empty();
    (language == Language::dutch || onlyDutch ? after.nameNl : after.nameEn) = std::move(name);
    return changed("Rename “{name}”", **found, std::move(after));
}

base::Result<NewActivity> addActivity(const Portfolio& portfolio, std::optional<ActivityId> before,
                                      std::string name, Language language) {
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
    const auto found = activityAt(portfolio, id);
    if (!found) return base::failure(found.error());
    auto changes = labelled("Remove “{name}”", **found);
    const auto doomed = withDescendants(portfolio, id);
    const std::set<ActivityId> gone{doomed.begin(), doomed.end()};
    const auto isGone = [&gone](ObjectRef ref) {
        return ref.kind == RecordKind::activity && gone.contains(ActivityId{ref.number});
    };
    std::set<ObjectRef> hanging;
    for (const auto& promise : portfolio.all<BaselineDate>()) {
        if (!isGone(promise.object)) continue;
        hanging.insert(refTo(promise.id));
        changes.remove(promise);
    }
    for (const auto& link : portfolio.all<Dependency>()) {
        if (!gone.contains(link.predecessor) && !gone.contains(link.successor)) continue;
        hanging.insert(refTo(link.id));
        changes.remove(link);
    }
    for (const auto& assignment : portfolio.all<Assignment>()) {
        if (!gone.contains(assignment.activity)) continue;
        hanging.insert(refTo(assignment.id));
        changes.remove(assignment);
    }
    removeForeignParts(
        portfolio, [&](ObjectRef ref) { return isGone(ref) || hanging.contains(ref); }, changes);
    for (auto each = doomed.rbegin(); each != doomed.rend(); ++each)
        changes.remove(portfolio.all<Activity>().at(*each));

    // What else refers to them is left to a person.
    std::string users;
    forEachTable(portfolio, [&]<class Record>(const Table<Record>& table) {
        constexpr bool handled = std::is_same_v<Record, ForeignPart> ||
                                 std::is_same_v<Record, BaselineDate> || std::is_same_v<Record, Dependency> ||
                                 std::is_same_v<Record, Assignment> || std::is_same_v<Record, Activity>;
        if constexpr (!handled) {
            std::vector<ObjectRef> refs;
            for (const auto& record : table) {
                refs.clear();
                for (const auto& field : fields<Record>()) field.references(&record, refs);
                if (std::none_of(refs.begin(), refs.end(), isGone)) continue;
                if (!users.empty()) users += ", ";
                const auto code = codeOf(portfolio, refTo(record.id));
                const auto name = nameOf(portfolio, refTo(record.id));
                users += name == code ? code : code + " " + name;
            }
        }
    });
    if (!users.empty()) {
        return base::failure("“{name}” is still used by {users}. Change those first.",
                             {{"name", shownName(**found)}, {"users", users}});
    }
    return changes;
}

}  // namespace mijlpaal::model
