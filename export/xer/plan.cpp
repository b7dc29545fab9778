#include "export/xer/writing.h"
#include "model/edit.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

using model::Activity;
using model::ActivityKind;
using model::Moment;

/// The activities as they stand in the rows of the plan.
std::vector<Activity> inOrder(const model::Portfolio& portfolio) {
    std::vector<Activity> activities;
    for (const auto id : model::outline(portfolio)) activities.push_back(portfolio.all<Activity>().at(id));
    return activities;
}

bool isPart(const Activity& activity) {
    return activity.kind == ActivityKind::summary;
}

/// A part or activity at the top stands under the whole project.
void addRoot(const XerWriting& writing, xer::Values& values, std::string_view column) {
    for (auto& [name, text] : values) {
        if (name == column && text.empty()) text = writing.root;
    }
}

// ---- what was reckoned -----------------------------------------------------------------------------

struct Result {
    std::string_view column;
    std::string text;
};

/// What P6 writes of work that is not done; of finished work it leaves these empty.
std::vector<Result> remainingDates(const scheduling::Dates& dates, bool isDone) {
    const auto text = [isDone](Moment moment) { return isDone ? std::string{} : xer::momentText(moment); };
    return {{"restart_date", text(dates.remainingStart)},
            {"reend_date", text(dates.earlyFinish)},
            {"rem_late_start_date", text(dates.remainingLateStart)},
            {"rem_late_end_date", text(dates.lateFinish)}};
}

void setResults(const XerWriting& writing, const TableWriter& writer, xer::Row& row,
                const Activity& activity) {
    const auto* dates = writing.schedule.find(activity.id);
    if (!dates) return;
    const bool isDone = activity.actualFinish.has_value();
    const auto mark = writing.whole.decimalMark;
    const auto hours = [&](model::WorkTime time) {
        return isDone ? std::string{} : xer::hoursText(time, mark);
    };
    // P6 tells when what is left of the work lies; of finished work that is one moment without work.
    const auto& earlyEnd = isDone ? dates->remainingStart : dates->earlyFinish;
    const auto& lateEnd = isDone ? dates->remainingLateStart : dates->lateFinish;
    writer.setIfThere(row, "early_start_date", xer::momentText(dates->remainingStart));
    writer.setIfThere(row, "early_end_date", xer::momentText(earlyEnd));
    writer.setIfThere(row, "late_start_date", xer::momentText(dates->remainingLateStart));
    writer.setIfThere(row, "late_end_date", xer::momentText(lateEnd));
    for (auto& [column, text] : remainingDates(*dates, isDone))
        writer.setIfThere(row, column, std::move(text));
    writer.setIfThere(row, "total_float_hr_cnt", hours(dates->totalFloat));
    writer.setIfThere(row, "free_float_hr_cnt", hours(dates->freeFloat));
    writer.setIfThere(row, "driving_path_flag", dates->onLongestPath ? "Y" : "N");
    if (activity.actualStart) return;
    writer.setIfThere(row, "target_start_date", xer::momentText(dates->start));
    writer.setIfThere(row, "target_end_date", xer::momentText(dates->finish));
}

/// Work whose progress was changed here: P6 takes it from what is left, and not from the percentage.
void setRemaining(const XerWriting& writing, const TableWriter& writer, xer::Row& row,
                  const Activity& activity, const Activity& before) {
    const bool byDuration = writer.table().cell(row, "complete_pct_type") != "CP_Phys";
    const bool isRunning = activity.actualStart && !activity.actualFinish && activity.mostLikely;
    const bool changed = activity.percentComplete != before.percentComplete;
    if (!byDuration || !isRunning || !changed || activity.remaining != before.remaining) return;
    const auto done = activity.percentComplete.value_or(model::Percent{});
    const auto whole = activity.mostLikely->tenths;
    writer.setIfThere(row, "remain_drtn_hr_cnt",
                      xer::hoursText({whole - whole * done.hundredths / 10'000}, writing.whole.decimalMark));
}

}  // namespace

void writeXerParts(XerWriting& writing) {
    auto& kept = writing.table("PROJWBS");
    TableWriter writer{kept};
    const auto& settings = writing.portfolio.settings();
    const bool hasRoot = std::any_of(kept.rows.begin(), kept.rows.end(), [&](const KeptRow& each) {
        return kept.table.cell(each.row, "wbs_id") == writing.root;
    });
    if (!hasRoot) {
        auto row = writer.newRow({{"wbs_id", writing.root},
                                  {"proj_id", writing.project},
                                  {"proj_node_flag", "Y"},
                                  {"wbs_short_name", "MIJLPAAL"},
                                  {"wbs_name", settings.nameNl}});
        kept.rows.insert(kept.rows.begin(), {std::move(row), std::nullopt});
    }
    // The row of the whole project was kept with the settings.
    for (auto& each : kept.rows) {
        if (writing.recordOf<model::Settings>(each)) each.object.reset();
    }
    std::int64_t number = 0;
    writeTable<Activity>(
        writing, "PROJWBS", inOrder(writing.portfolio),
        [&](Activity& before, const xer::Cells& cells) { xer::readPart(before, cells, writing.whole); },
        [&](const Activity& each) {
            auto values = xer::partValues(each, writing.whole);
            addRoot(writing, values, "parent_wbs_id");
            return values;
        },
        isPart,
        [&](TableWriter& made, xer::Row& row, const Activity& each, bool isNew) {
            ++number;
            if (!isNew) return;
            made.set(row, "wbs_id", writing.whole.ids.parts.textOf(each.id));
            made.set(row, "proj_id", writing.project);
            made.setIfThere(row, "seq_num", std::to_string(number * 10));
        });
}

void writeXerTasks(XerWriting& writing) {
    Activity before;
    writeTable<Activity>(
        writing, "TASK", inOrder(writing.portfolio),
        [&](Activity& read, const xer::Cells& cells) {
            xer::readTask(read, cells, writing.whole);
            before = read;
        },
        [&](const Activity& each) {
            auto values = xer::taskValues(each, writing.whole);
            addRoot(writing, values, "wbs_id");
            return values;
        },
        [](const Activity& each) { return !isPart(each); },
        [&](TableWriter& writer, xer::Row& row, const Activity& each, bool isNew) {
            if (isNew) {
                writer.set(row, "task_id", writing.whole.ids.tasks.textOf(each.id));
                writer.set(row, "proj_id", writing.project);
                const auto& usual = writing.portfolio.settings().calendar;
                if (!each.calendar && usual)
                    writer.set(row, "clndr_id", writing.whole.ids.calendars.textOf(*usual));
                if (each.actualStart && !each.actualFinish && each.percentComplete)
                    writer.setIfThere(row, "complete_pct_type", "CP_Phys");
            } else {
                // The code was made longer to tell it from that of another project.
                if (each.code.ends_with("." + before.code)) writer.setIfThere(row, "task_code", before.code);
                setRemaining(writing, writer, row, each, before);
            }
            setResults(writing, writer, row, each);
        });
}

void writeXerResources(XerWriting& writing) {
    writeTable<model::Resource>(
        writing, "RSRC", writing.portfolio.all<model::Resource>(),
        [&](model::Resource& before, const xer::Cells& cells) {
            xer::readResource(before, cells, writing.whole);
        },
        [&](const model::Resource& each) { return xer::resourceValues(each, writing.whole); },
        [](const model::Resource&) { return true; },
        [&](TableWriter& writer, xer::Row& row, const model::Resource& each, bool isNew) {
            if (isNew) writer.set(row, "rsrc_id", writing.whole.ids.resources.textOf(each.id));
        });
}

void writeXerLinks(XerWriting& writing) {
    const auto isTask = [&writing](model::ActivityId id) {
        const auto* activity = writing.portfolio.find(id);
        return activity && !isPart(*activity);
    };
    writeTable<model::Dependency>(
        writing, "TASKPRED", writing.portfolio.all<model::Dependency>(),
        [&](model::Dependency& before, const xer::Cells& cells) {
            [[maybe_unused]] const bool read = xer::readLink(before, cells, writing.whole);
        },
        [&](const model::Dependency& each) { return xer::linkValues(each, writing.whole); },
        [&](const model::Dependency& each) { return isTask(each.predecessor) && isTask(each.successor); },
        [&](TableWriter& writer, xer::Row& row, const model::Dependency& each, bool isNew) {
            if (!isNew) return;
            writer.set(row, "task_pred_id", writing.whole.ids.links.textOf(each.id));
            writer.set(row, "proj_id", writing.project);
            writer.set(row, "pred_proj_id", writing.project);
        });
}

void writeXerAssignments(XerWriting& writing) {
    writeTable<model::Assignment>(
        writing, "TASKRSRC", writing.portfolio.all<model::Assignment>(),
        [&](model::Assignment& before, const xer::Cells& cells) {
            [[maybe_unused]] const bool read = xer::readAssignment(before, cells, writing.whole);
        },
        [&](const model::Assignment& each) { return xer::assignmentValues(each, writing.whole); },
        [&](const model::Assignment& each) {
            const auto* activity = writing.portfolio.find(each.activity);
            return activity && !isPart(*activity);
        },
        [&](TableWriter& writer, xer::Row& row, const model::Assignment& each, bool isNew) {
            if (isNew) {
                writer.set(row, "taskrsrc_id", writing.whole.ids.assignments.textOf(each.id));
                writer.set(row, "proj_id", writing.project);
            }
            const auto* dates = writing.schedule.find(each.activity);
            const auto* activity = writing.portfolio.find(each.activity);
            if (!dates) return;
            for (auto& [column, text] : remainingDates(*dates, activity->actualFinish.has_value()))
                writer.setIfThere(row, column, std::move(text));
        });
}

}  // namespace mijlpaal::exporting
