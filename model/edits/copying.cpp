#include "model/copy.h"
#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/edits/rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace mijlpaal::model {

using namespace edits;

namespace {

/// Adds a copy of each record that `wanted` gives another content.
template <class Record, class Wanted>
void copyRecords(const Portfolio& portfolio, std::string_view prefix, Wanted wanted, ChangeSet& changes) {
    CodeBook codes{portfolio};
    auto id = portfolio.all<Record>().nextId();
    for (const auto& record : portfolio.all<Record>()) {
        auto copy = record;
        if (!wanted(copy)) continue;
        copy.id = id;
        ++id.number;
        copy.code = codes.addNext(codeBefore(prefix, refTo(copy.id)), refTo(copy.id));
        changes.add(std::move(copy));
    }
}

}  // namespace

base::Result<CopiedActivities> copyActivities(const Portfolio& portfolio, std::vector<ActivityId> ids,
                                              std::optional<ActivityId> before) {
    const std::set<ActivityId> asked{ids.begin(), ids.end()};
    // What stands in another one that is asked for comes with that.
    std::erase_if(ids, [&](ActivityId id) {
        const auto* activity = portfolio.find(id);
        for (auto parent = activity ? outlineParent(portfolio, *activity) : std::nullopt; parent;
             parent = outlineParent(portfolio, *portfolio.find(*parent))) {
            if (asked.contains(*parent)) return true;
        }
        return false;
    });
    const auto* next = before ? portfolio.find(*before) : nullptr;
    CodeBook codes{portfolio};
    auto id = portfolio.all<Activity>().nextId();
    std::map<ActivityId, ActivityId> copyOf;
    std::map<ActivityId, Activity> edited;
    std::vector<ActivityId> rows, copied;
    for (const auto original : ids) {
        if (!portfolio.find(original)) return base::failure("This activity is no longer there.");
        for (const auto each : withDescendants(portfolio, original)) {
            auto copy = *portfolio.find(each);
            copy.id = id;
            ++id.number;
            copy.code = codes.addNext(codeBefore("A", refTo(copy.id)), refTo(copy.id));
            if (each == original) {
                copy.parent = next ? outlineParent(portfolio, *next) : std::nullopt;
                copied.push_back(copy.id);
            } else {
                copy.parent = copyOf.at(*copy.parent);
            }
            copyOf.emplace(each, copy.id);
            rows.push_back(copy.id);
            edited.emplace(copy.id, std::move(copy));
        }
    }
    std::vector<ActivityId> order;
    for (const auto row : outline(portfolio)) {
        if (next && row == next->id) order.insert(order.end(), rows.begin(), rows.end());
        order.push_back(row);
    }
    if (!next) order.insert(order.end(), rows.begin(), rows.end());
    place(portfolio, order, edited);

    CopiedActivities made{
        {base::message("Copy {count} activities", {{"count", std::to_string(rows.size())}}), {}, {}},
        std::move(copied)};
    append(portfolio, edited, made.changes);
    copyRecords<Dependency>(
        portfolio, "D",
        [&](Dependency& link) {
            if (!copyOf.contains(link.predecessor) || !copyOf.contains(link.successor)) return false;
            link.predecessor = copyOf.at(link.predecessor);
            link.successor = copyOf.at(link.successor);
            return true;
        },
        made.changes);
    copyRecords<Assignment>(
        portfolio, "T",
        [&](Assignment& assignment) {
            if (!copyOf.contains(assignment.activity)) return false;
            assignment.activity = copyOf.at(assignment.activity);
            return true;
        },
        made.changes);
    return made;
}

}  // namespace mijlpaal::model
