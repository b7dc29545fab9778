#include "base/text.h"
#include "export/xer/writing.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

/// The numbers of one kind: those in the file, and above them a number for each new record that follows from
/// its id alone, so that the next export gives it the same.
template <class Record>
class Numbering {
public:
    Numbering(XerWriting& writing, std::string_view table, std::string_view column,
              xer::IdPairs<Record>& pairs)
        : pairs_{pairs} {
        constexpr std::int64_t first = 1000;
        // No program gives such a number, and none is given behind it.
        constexpr std::int64_t beyond = 1'000'000'000'000'000;
        highest_ = first;
        const auto& kept = writing.table(table);
        for (const auto& each : kept.rows) {
            const auto text = kept.table.cell(each.row, column);
            const auto number = base::wholeNumber(base::trimmed(text)).value_or(0);
            if (number < beyond) highest_ = std::max(highest_, number);
            if (const auto* record = writing.recordOf<Record>(each))
                pairs_.add(std::string{text}, record->id);
        }
    }

    void number(model::Id<Record> id) {
        if (pairs_.textOf(id).empty()) pairs_.add(std::to_string(highest_ + id.number), id);
    }

private:
    xer::IdPairs<Record>& pairs_;
    std::int64_t highest_ = 0;
};

template <class Record>
void numberAll(XerWriting& writing, std::string_view table, std::string_view column,
               xer::IdPairs<Record>& pairs) {
    Numbering<Record> numbering{writing, table, column, pairs};
    for (const auto& record : writing.portfolio.all<Record>()) numbering.number(record.id);
}

/// The number of the first row for which `fits`, in the column.
template <class Fits>
std::string numberWhere(const KeptTable& kept, std::string_view column, Fits fits) {
    for (const auto& each : kept.rows) {
        if (fits(each)) return std::string{kept.table.cell(each.row, column)};
    }
    return {};
}

void findProject(XerWriting& writing) {
    const auto ofSettings = [&writing](const KeptRow& each) {
        return writing.recordOf<model::Settings>(each) != nullptr;
    };
    writing.project = numberWhere(writing.table("PROJECT"), "proj_id", ofSettings);
    if (writing.project.empty()) writing.project = "1";
    const auto& parts = writing.table("PROJWBS");
    writing.root = numberWhere(parts, "wbs_id", ofSettings);
    if (writing.root.empty()) {
        writing.root = numberWhere(parts, "wbs_id", [&](const KeptRow& each) {
            return parts.table.cell(each.row, "proj_node_flag") == "Y" &&
                   parts.table.cell(each.row, "proj_id") == writing.project;
        });
    }
    if (writing.root.empty()) writing.root = "1";
}

}  // namespace

void numberRecords(XerWriting& writing) {
    auto& ids = writing.whole.ids;
    findProject(writing);
    numberAll(writing, "CALENDAR", "clndr_id", ids.calendars);
    numberAll(writing, "RSRC", "rsrc_id", ids.resources);
    numberAll(writing, "TASKPRED", "task_pred_id", ids.links);
    numberAll(writing, "TASKRSRC", "taskrsrc_id", ids.assignments);
    numberAll(writing, "TASKMEMO", "memo_id", ids.notes);
    Numbering<model::Activity> parts{writing, "PROJWBS", "wbs_id", ids.parts};
    Numbering<model::Activity> tasks{writing, "TASK", "task_id", ids.tasks};
    for (const auto& activity : writing.portfolio.all<model::Activity>()) {
        (activity.kind == model::ActivityKind::summary ? parts : tasks).number(activity.id);
    }
}

}  // namespace mijlpaal::exporting
