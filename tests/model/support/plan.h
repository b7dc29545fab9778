#pragma once

#include "model/change_set.h"
#include "model/edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::model {

/// A small plan, made row by row. Work is eight hours a day from Monday to Friday, 08:00-12:00 and
/// 13:00-17:00; the status date is Wednesday 31 March 2027. Rows stand 1024 apart, unless told.
class Plan {
public:
    Plan() : portfolio{emptyPortfolio(makeDay(2027, 3, 31), 2026, 2028)} {}

    ActivityId add(std::string name, ActivityKind kind, std::int64_t days,
                   std::optional<ActivityId> parent = {});
    ActivityId task(std::string name, std::int64_t days, std::optional<ActivityId> parent = {}) {
        return add(std::move(name), ActivityKind::task, days, parent);
    }
    ActivityId milestone(std::string name, std::optional<ActivityId> parent = {}) {
        return add(std::move(name), ActivityKind::milestone, 0, parent);
    }
    ActivityId summary(std::string name, std::optional<ActivityId> parent = {}) {
        return add(std::move(name), ActivityKind::summary, 0, parent);
    }
    DependencyId link(ActivityId from, ActivityId to, LinkType type = LinkType::finishToStart,
                      WorkTime lag = {}, TimeUnit lagUnit = TimeUnit::day);

    const Activity& operator[](ActivityId id) const { return portfolio.all<Activity>().at(id); }

    template <class Change>
    void change(ActivityId id, Change change) {
        auto activity = portfolio.all<Activity>().at(id);
        change(activity);
        portfolio.all<Activity>().put(activity);
    }

    /// Puts a record with the next id.
    template <class Record>
    Id<Record> put(Record record) {
        record.id = portfolio.all<Record>().nextId();
        portfolio.all<Record>().put(record);
        return record.id;
    }

    /// Applies an edit that is accepted.
    const ChangeSet& perform(base::Result<ChangeSet> edit);

    Portfolio portfolio;
    ChangeSet last;
};

/// The sentence that refuses, or nothing.
template <class T>
std::string complaint(const base::Result<T>& result) {
    return result ? std::string{} : plain(result.error());
}

/// The rows of the plan as people see them: "a( b c( d ) ) e".
std::string rows(const Portfolio& portfolio);

/// A random plan of up to `most` activities with summaries, milestones, links, progress, constraints, and
/// records that refer to them. To be called inside a property. It breaks no rule.
Portfolio randomPlan(int most = 12);

/// A random edit of the plan by one of the functions of `model/edit.h`; empty when it was refused.
ChangeSet randomEdit(const Portfolio& portfolio);

}  // namespace mijlpaal::model
