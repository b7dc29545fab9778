#include "base/excerpt.h"
#include "base/text.h"
#include "formats/xer/columns.h"
#include "formats/xer/words.h"
#include "model/make_summary.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace mijlpaal::formats::xer {

namespace {

using base::message;
using model::LinkType;
using model::ResourceKind;

constexpr std::array linkWords{
    Word{LinkType::finishToStart, "PR_FS"},
    Word{LinkType::startToStart, "PR_SS"},
    Word{LinkType::finishToFinish, "PR_FF"},
    Word{LinkType::startToFinish, "PR_SF"},
};

constexpr std::array resourceWords{
    Word{ResourceKind::labour, "RT_Labor"},
    Word{ResourceKind::equipment, "RT_Equip"},
    Word{ResourceKind::material, "RT_Mat"},
    Word{ResourceKind::cost, "RT_Mat"},
};

std::string nameOf(const auto& record) {
    return record.nameNl.empty() ? record.nameEn : record.nameNl;
}

std::string dateText(const std::optional<model::Moment>& moment) {
    return moment ? momentText(*moment) : std::string{};
}

}  // namespace

void warnOfWord(const Cells& cells, std::string_view column) {
    cells.warn(column,
               message("“{text}” is not known here; it is not read and is kept as it is.",
                       {{"text", base::excerpt(cells.text(column))}}),
               message("Look at what the activity would be without it."));
}

void readPart(model::Activity& activity, const Cells& cells, const Whole& whole) {
    model::makeSummary(activity);
    activity.wbs = cells.text("wbs_short_name");
    activity.nameNl = cells.text("wbs_name");
    activity.parent = whole.ids.parts.find(cells.text("parent_wbs_id"));
}

Values partValues(const model::Activity& activity, const Whole& whole) {
    return {{"wbs_short_name", activity.wbs.empty() ? activity.code : activity.wbs},
            {"wbs_name", nameOf(activity)},
            {"parent_wbs_id", whole.ids.parts.textOf(activity.parent)}};
}

bool readLink(model::Dependency& link, const Cells& cells, const Whole& whole) {
    const auto predecessor = whole.ids.tasks.find(cells.text("pred_task_id"));
    const auto successor = whole.ids.tasks.find(cells.text("task_id"));
    if (!predecessor || !successor) return false;
    link.predecessor = *predecessor;
    link.successor = *successor;
    // Some versions put a digit behind the type, and other programs leave out what stands before it.
    std::string word{base::trimmed(cells.text("pred_type"))};
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    if (!word.starts_with("PR_")) word.insert(0, "PR_");
    const auto type = valueOf<LinkType>(linkWords, std::string_view{word}.substr(0, 5));
    if (!type) {
        cells.refuse(
            "pred_type",
            message("“{text}” is no kind of link.", {{"text", base::excerpt(cells.text("pred_type"))}}),
            message("Write PR_FS, PR_SS, PR_FF or PR_SF."));
    }
    link.type = type.value_or(LinkType::finishToStart);
    link.lag = cells.hours("lag_hr_cnt").value_or(model::WorkTime{});
    link.lagKind = model::LagKind::working;
    return true;
}

Values linkValues(const model::Dependency& link, const Whole& whole) {
    return {{"task_id", whole.ids.tasks.textOf(link.successor)},
            {"pred_task_id", whole.ids.tasks.textOf(link.predecessor)},
            {"pred_type", wordOf(linkWords, link.type)},
            {"lag_hr_cnt", hoursText(link.lag, whole.decimalMark)}};
}

void readResource(model::Resource& resource, const Cells& cells, const Whole& whole) {
    resource.code = cells.text("rsrc_short_name");
    resource.nameNl = cells.text("rsrc_name");
    resource.calendar = whole.ids.calendars.find(cells.text("clndr_id"));
    resource.kind = ResourceKind::labour;
    const auto word = cells.text("rsrc_type");
    if (word.empty()) return;
    if (const auto kind = valueOf<ResourceKind>(resourceWords, word)) {
        resource.kind = *kind;
    } else {
        warnOfWord(cells, "rsrc_type");
    }
}

Values resourceValues(const model::Resource& resource, const Whole& whole) {
    return {{"rsrc_short_name", resource.code},
            {"rsrc_name", resource.nameNl},
            {"clndr_id", whole.ids.calendars.textOf(resource.calendar)},
            {"rsrc_type", wordOf(resourceWords, resource.kind)}};
}

bool readAssignment(model::Assignment& assignment, const Cells& cells, const Whole& whole) {
    const auto activity = whole.ids.tasks.find(cells.text("task_id"));
    if (!activity) return false;
    assignment.activity = *activity;
    assignment.resource = whole.ids.resources.find(cells.text("rsrc_id"));
    assignment.units = cells.units("target_qty_per_hr").value_or(model::percent(100));
    assignment.work = cells.hours("target_qty");
    assignment.remainingWork = cells.hours("remain_qty");
    assignment.actualWork = cells.hours("act_reg_qty");
    assignment.delay = cells.hours("target_lag_drtn_hr_cnt").value_or(model::WorkTime{});
    assignment.actualStart = cells.moment("act_start_date");
    assignment.actualFinish = cells.moment("act_end_date");
    return true;
}

Values assignmentValues(const model::Assignment& assignment, const Whole& whole) {
    const auto hours = [&whole](std::optional<model::WorkTime> time) {
        return time ? hoursText(*time, whole.decimalMark) : std::string{};
    };
    return {{"task_id", whole.ids.tasks.textOf(assignment.activity)},
            {"rsrc_id", whole.ids.resources.textOf(assignment.resource)},
            {"target_qty_per_hr", numberText(assignment.units.hundredths, 4, whole.decimalMark)},
            {"target_qty", hours(assignment.work)},
            {"remain_qty", hours(assignment.remainingWork)},
            {"act_reg_qty", hours(assignment.actualWork)},
            {"target_lag_drtn_hr_cnt", hours(assignment.delay)},
            {"act_start_date", dateText(assignment.actualStart)},
            {"act_end_date", dateText(assignment.actualFinish)}};
}

bool isResult(std::string_view table, std::string_view column) {
    constexpr std::array dates{"restart_date", "reend_date", "rem_late_start_date", "rem_late_end_date"};
    constexpr std::array others{"early_start_date", "early_end_date",     "late_start_date",
                                "late_end_date",    "total_float_hr_cnt", "free_float_hr_cnt",
                                "driving_path_flag"};
    const auto among = [column](const auto& names) {
        return std::find(names.begin(), names.end(), column) != names.end();
    };
    if (table == "TASK") return among(dates) || among(others);
    if (table == "TASKRSRC") return among(dates);
    return table == "PROJECT" && column == "scd_end_date";
}

bool isPlannedDate(std::string_view column) {
    return column == "target_start_date" || column == "target_end_date";
}

}  // namespace mijlpaal::formats::xer
