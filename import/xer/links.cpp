#include "formats/xer/kept.h"
#include "import/matcher.h"
#include "import/xer/reading.h"

#include <tuple>

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Assignment;
using model::Dependency;
using model::Resource;

/// Codes for records that P6 knows by a number only.
template <class Record>
std::unordered_set<std::string> codesOf(const model::Portfolio& base) {
    std::unordered_set<std::string> codes;
    for (const auto& record : base.all<Record>()) codes.insert(record.code);
    return codes;
}

void warnOfLostEnd(const xer::Cells& cells, std::string_view column) {
    cells.warn(column,
               message("The activity at this end of the link is not in the file; the link is kept and moves "
                       "nothing."),
               message("Export the projects together if the link counts."), base::Fate::kept);
}

}  // namespace

void readXerResources(XerReading& reading) {
    Matcher<Resource, std::string> matcher{reading.base,
                                           [](const Resource& resource) { return resource.code; }};
    std::unordered_set<std::string> codes;
    auto& all = reading.trial.all<Resource>();
    reading.forEachRow("RSRC", [&](const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        const std::string id{cells.text("rsrc_id")};
        if (id.empty() || reading.whole.ids.resources.find(id)) {
            cells.warn("rsrc_id", message("Another resource has this number; this one is not read."),
                       message("Export the file again."), base::Fate::leftOut);
            reading.keepRow(table, row);
            return;
        }
        const std::string written{cells.text("rsrc_short_name")};
        const auto code = uniqueCode(codes, written.empty() ? id : written);
        auto resource = matcher.take(reading.base, all, code);
        xer::readResource(resource, cells, reading.whole);
        resource.code = code;
        reading.whole.ids.resources.add(id, resource.id);
        reading.keeper.keep(model::refTo(resource.id), table.name, xer::keptRow(table, row));
        all.put(std::move(resource));
    });
}

void readXerLinks(XerReading& reading) {
    using Ends = std::tuple<model::ActivityId, model::ActivityId, model::LinkType>;
    const auto endsOf = [](const Dependency& link) {
        return Ends{link.predecessor, link.successor, link.type};
    };
    Matcher<Dependency, Ends> matcher{reading.base, endsOf};
    auto codes = codesOf<Dependency>(reading.base);
    auto& all = reading.trial.all<Dependency>();
    reading.forEachRow("TASKPRED", [&](const xer::Table& table, const xer::Row& row,
                                       const xer::Cells& cells) {
        const auto& tasks = reading.whole.ids.tasks;
        Dependency read;
        if (!xer::readLink(read, cells, reading.whole)) {
            // Links within baselines have neither end in the plan.
            const bool hasPredecessor = tasks.find(cells.text("pred_task_id")).has_value();
            const bool hasSuccessor = tasks.find(cells.text("task_id")).has_value();
            const bool isOurs = reading.projects.contain(cells.text("proj_id"));
            if (!hasPredecessor && (hasSuccessor || isOurs)) warnOfLostEnd(cells, "pred_task_id");
            if (!hasSuccessor && (hasPredecessor || isOurs)) warnOfLostEnd(cells, "task_id");
            reading.keepRow(table, row);
            return;
        }
        if (read.predecessor == read.successor) {
            cells.warn("pred_task_id", message("The activity would wait for itself; the link is not read."),
                       message("Remove the link."), base::Fate::leftOut);
            reading.keepRow(table, row);
            return;
        }
        auto link = matcher.take(reading.base, all, endsOf(read));
        link.predecessor = read.predecessor;
        link.successor = read.successor;
        link.type = read.type;
        link.lag = read.lag;
        link.lagKind = read.lagKind;
        if (link.code.empty()) link.code = uniqueCode(codes, std::string{cells.text("task_pred_id")});
        reading.keeper.keep(model::refTo(link.id), table.name, xer::keptRow(table, row));
        all.put(std::move(link));
    });
}

void readXerAssignments(XerReading& reading) {
    using Pair = std::pair<model::ActivityId, std::optional<model::ResourceId>>;
    const auto pairOf = [](const Assignment& assignment) {
        return Pair{assignment.activity, assignment.resource};
    };
    Matcher<Assignment, Pair> matcher{reading.base, pairOf};
    auto codes = codesOf<Assignment>(reading.base);
    auto& all = reading.trial.all<Assignment>();
    reading.forEachRow("TASKRSRC", [&](const xer::Table& table, const xer::Row& row,
                                       const xer::Cells& cells) {
        Assignment read;
        if (!xer::readAssignment(read, reading.silently(table, row), reading.whole)) {
            if (reading.projects.contain(cells.text("proj_id"))) {
                cells.warn("task_id",
                           message("The activity of the assignment is not in the file; it is kept as it is."),
                           message("Export the file again."), base::Fate::kept);
            }
            reading.keepRow(table, row);
            return;
        }
        auto assignment = matcher.take(reading.base, all, pairOf(read));
        const auto code = assignment.code.empty() ? uniqueCode(codes, std::string{cells.text("taskrsrc_id")})
                                                  : assignment.code;
        [[maybe_unused]] const bool again = xer::readAssignment(assignment, cells, reading.whole);
        assignment.code = code;
        reading.keeper.keep(model::refTo(assignment.id), table.name, xer::keptRow(table, row));
        all.put(std::move(assignment));
    });
}

}  // namespace mijlpaal::importing
