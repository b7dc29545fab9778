#pragma once

#include "export/mspdi/element.h"
#include "export/mspdi/own_words.h"
#include "formats/mspdi_schema.h"
#include "formats/mspdi_values.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"

#include <memory>
#include <set>
#include <unordered_map>

namespace mijlpaal::exporting::mspdi {

/// The number under which each record of a kind stands in the file.
template <class Record>
class Uids {
public:
    /// `first` is the lowest UID that such a record may have.
    Uids(const model::Table<Record>& table, std::int64_t first);

    /// That of no record, -1, for one that is not there.
    std::int64_t of(model::Id<Record> id) const {
        const auto found = uids_.find(id);
        return found == uids_.end() ? -1 : found->second;
    }
    /// One that no record has, and none above it.
    std::int64_t next() const { return next_; }

private:
    std::unordered_map<model::Id<Record>, std::int64_t> uids_;
    std::int64_t next_;
};

/// What the parts of one export share.
class Writing {
public:
    Writing(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

    const model::Portfolio& portfolio;
    const scheduling::Schedule& schedule;
    const Uids<model::Calendar> calendars;
    const Uids<model::Activity> activities;
    const Uids<model::Resource> resources;
    const Uids<model::Assignment> assignments;
    /// Each activity before what it contains.
    std::vector<const model::Activity*> rows;
    std::set<model::ActivityId> parents;
    std::unordered_map<model::ActivityId, std::vector<const model::Note*>> notes;

    /// What an earlier file held of a record; empty when nothing was kept.
    std::string_view kept(model::ObjectRef object, std::string_view key) const;
    /// Whether anything that was kept holds a text.
    bool keepsText(std::string_view text) const;

    /// The calendar that an activity works on, wound when it is first asked for.
    const model::WorkCalendar& clockOf(const model::Activity& activity) const;

    /// Whether it contains nothing: MS Project has no such summary.
    bool isEmptySummary(const model::Activity& activity) const {
        return activity.kind == model::ActivityKind::summary && !parents.contains(activity.id);
    }

    /// The work of all who work on an activity, or on what it contains.
    model::WorkTime workOn(model::ActivityId id) const {
        const auto found = work_.find(id);
        return found == work_.end() ? model::WorkTime{} : found->second;
    }

    /// The links, in the order in which they are written, by the activity at which they end.
    std::unordered_map<model::ActivityId, std::vector<const model::Dependency*>> linksByEnd() const;

private:
    void addUpWork();

    std::map<std::pair<model::ObjectRef, std::string_view>, std::string_view> kept_;
    std::unordered_map<model::ActivityId, model::WorkTime> work_;
    mutable std::unique_ptr<const scheduling::Clocks> clocks_;
};

std::string calendarsXml(const Writing& writing);
void appendTasks(const Writing& writing, const OwnTexts& own, std::string& xml);
std::string resourcesXml(const Writing& writing);
void appendAssignments(const Writing& writing, std::string& xml);

}  // namespace mijlpaal::exporting::mspdi
