#include "base/text.h"
#include "formats/xer/columns.h"
#include "formats/xer/words.h"

#include <algorithm>
#include <array>

namespace mijlpaal::formats::xer {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::Constraint;
using model::ConstraintType;
using model::Percent;
using model::WorkTime;

constexpr std::array constraintWords{
    Word{ConstraintType::asLateAsPossible, "CS_ALAP"},  Word{ConstraintType::startNoEarlierThan, "CS_MSOA"},
    Word{ConstraintType::startNoLaterThan, "CS_MSOB"},  Word{ConstraintType::finishNoEarlierThan, "CS_MEOA"},
    Word{ConstraintType::finishNoLaterThan, "CS_MEOB"}, Word{ConstraintType::mustStartOn, "CS_MANDSTART"},
    Word{ConstraintType::mustFinishOn, "CS_MANDFIN"},   Word{ConstraintType::startOn, "CS_MSO"},
    Word{ConstraintType::finishOn, "CS_MEO"},
};

constexpr std::array kindWords{
    Word{ActivityKind::task, "TT_Task"},           Word{ActivityKind::levelOfEffort, "TT_LOE"},
    Word{ActivityKind::startMilestone, "TT_Mile"}, Word{ActivityKind::milestone, "TT_FinMile"},
    Word{ActivityKind::wbsSummary, "TT_WBS"},
};
constexpr std::string_view resourceDependent = "TT_Rsrc";

constexpr std::array durationWords{
    Word{model::DurationType::fixedUnits, "DT_FixedRate"},
    Word{model::DurationType::fixedDuration, "DT_FixedDrtn"},
    Word{model::DurationType::fixedWork, "DT_FixedQty"},
    Word{model::DurationType::fixedDurationAndUnits, "DT_FixedDUR2"},
};

constexpr std::array priorityWords{
    Word{std::int64_t{900}, "PT_Top"},    Word{std::int64_t{700}, "PT_High"},
    Word{std::int64_t{500}, "PT_Normal"}, Word{std::int64_t{300}, "PT_Low"},
    Word{std::int64_t{100}, "PT_Lowest"},
};

std::optional<Constraint> readConstraint(const Cells& cells, std::string_view typeColumn,
                                         std::string_view dateColumn) {
    const auto word = cells.text(typeColumn);
    if (word.empty()) return std::nullopt;
    const auto type = valueOf<ConstraintType>(constraintWords, word);
    if (!type) {
        warnOfWord(cells, typeColumn);
        return std::nullopt;
    }
    if (*type == ConstraintType::asLateAsPossible) return Constraint{*type, {}};
    const auto date = cells.moment(dateColumn);
    if (!date && base::trimmed(cells.text(dateColumn)).empty()) {
        cells.warn(dateColumn, message("The constraint has no date and is left out."),
                   message("Give it a date, or remove the constraint."));
    }
    if (!date) return std::nullopt;
    return Constraint{*type, *date};
}

void addConstraint(Values& values, const std::optional<Constraint>& constraint, std::string_view typeColumn,
                   std::string_view dateColumn) {
    values.emplace_back(typeColumn, constraint ? wordOf(constraintWords, constraint->type) : "");
    const bool hasDate = constraint && constraint->type != ConstraintType::asLateAsPossible;
    values.emplace_back(dateColumn, hasDate ? momentText(constraint->date) : "");
}

void readKind(Activity& activity, const Cells& cells) {
    const auto word = cells.text("task_type");
    const bool usesResources = word == resourceDependent;
    activity.calendarUse =
        usesResources ? model::CalendarUse::resourceCalendars : model::CalendarUse::ownCalendar;
    activity.kind = ActivityKind::task;
    if (usesResources || word.empty()) return;
    if (const auto kind = valueOf<ActivityKind>(kindWords, word)) {
        activity.kind = *kind;
    } else {
        warnOfWord(cells, "task_type");
    }
}

std::string kindWord(const Activity& activity) {
    const bool usesResources =
        activity.kind == ActivityKind::task && activity.calendarUse == model::CalendarUse::resourceCalendars;
    return usesResources ? std::string{resourceDependent} : wordOf(kindWords, activity.kind);
}

/// A length below zero keeps the file from being taken, where it plays a part.
std::optional<WorkTime> atLeastZero(const Cells& cells, std::string_view column, bool counts) {
    const auto time = cells.hours(column);
    if (!time || *time >= WorkTime{}) return time;
    const auto what = message("A duration is below zero."),
               help = message("Give a duration of zero or more.");
    counts ? cells.refuse(column, what, help) : cells.warn(column, what, help);
    return WorkTime{};
}

/// What was planned, for a date that the file does not tell and that must have been.
std::optional<model::Moment> planned(const Cells& cells, std::string_view column,
                                     std::string_view plannedColumn, std::string_view sentence,
                                     base::Message help) {
    if (!base::trimmed(cells.text(column)).empty()) return std::nullopt;  // one that cannot be read is told
    const auto moment = cells.moment(plannedColumn);
    if (moment) cells.warn(column, message(sentence, {{"date", model::isoText(*moment)}}), std::move(help));
    return moment;
}

void readActualDates(Activity& activity, const Cells& cells) {
    const auto status = cells.text("status_code");
    const bool isDone = status == "TK_Complete", hasBegun = status == "TK_Active" || isDone;
    const bool mayBeDone = status.empty() || isDone;
    activity.actualStart = status == "TK_NotStart" ? std::nullopt : cells.moment("act_start_date");
    activity.actualFinish = mayBeDone ? cells.moment("act_end_date") : std::nullopt;
    const auto giveStart = message("Give the moment at which it started.");
    const auto giveFinish = message("Give the moment at which it finished.");
    if (hasBegun && !activity.actualStart) {
        activity.actualStart = planned(
            cells, "act_start_date", "target_start_date",
            "The activity has begun and has no actual start; the planned one is used, {date}.", giveStart);
    }
    if (hasBegun && !activity.actualStart) {
        cells.warn("act_start_date",
                   message("The activity has begun and has no actual start; it is read as not begun."),
                   giveStart);
        activity.actualFinish.reset();
        return;
    }
    if (isDone && !activity.actualFinish) {
        activity.actualFinish = planned(
            cells, "act_end_date", "target_end_date",
            "The activity is done and has no actual finish; the planned one is used, {date}.", giveFinish);
        if (activity.actualFinish)
            activity.actualFinish = std::max(*activity.actualFinish, *activity.actualStart);
    }
    if (isDone && !activity.actualFinish) {
        cells.warn("act_end_date",
                   message("The activity is done and has no actual finish; it is read as going on."),
                   giveFinish);
    }
}

void readDurations(Activity& activity, const Cells& cells) {
    const bool counts = !activity.actualFinish && activity.kind == ActivityKind::task;
    const auto remaining = atLeastZero(cells, "remain_drtn_hr_cnt", counts);
    const auto said = atLeastZero(cells, "target_drtn_hr_cnt", counts);
    // Of work that has not begun all is left.
    const auto target = said || activity.actualStart ? said : remaining;
    const auto before = activity.mostLikely;
    activity.mostLikely = isMilestone(activity.kind) ? WorkTime{} : target.value_or(WorkTime{});
    // Pieces, which only another file can tell, are those of the duration it had.
    if (activity.mostLikely != before) activity.pieces.clear();
    if (activity.optimistic && *activity.optimistic > *activity.mostLikely) activity.optimistic.reset();
    if (activity.pessimistic && *activity.pessimistic < *activity.mostLikely) activity.pessimistic.reset();
    activity.remaining.reset();
    const bool isLeft = !activity.actualFinish && !isMilestone(activity.kind);
    if (isLeft && (activity.actualStart || remaining != activity.mostLikely)) activity.remaining = remaining;
}

/// Rounded half up.
Percent shareOf(WorkTime part, WorkTime all) {
    if (all <= WorkTime{}) return {};
    const auto hundredths = (part.tenths * 10'000 + all.tenths / 2) / all.tenths;
    return {std::clamp<std::int64_t>(hundredths, 0, 10'000)};
}

std::optional<Percent> readPercent(const Activity& activity, const Cells& cells) {
    if (activity.actualFinish) return model::percent(100);
    const auto type = cells.text("complete_pct_type");
    if (type == "CP_Phys") {
        const auto physical = cells.percent("phys_complete_pct");
        if (!physical || (*physical >= Percent{} && *physical <= model::percent(100))) return physical;
        cells.warn("phys_complete_pct", message("The progress lies outside 0 to 100 % and is left out."),
                   message("Give a percentage between 0 and 100."));
        return std::nullopt;
    }
    if (!activity.actualStart) return model::percent(0);
    if (type == "CP_Units") {
        const auto done = activity.actualWork.value_or(WorkTime{});
        return shareOf(done, done + activity.remainingWork.value_or(WorkTime{}));
    }
    const auto whole = activity.mostLikely.value_or(WorkTime{});
    return shareOf(whole - activity.remaining.value_or(whole), whole);
}

WorkTime remainingOf(const Activity& activity) {
    if (activity.actualFinish) return {};
    if (activity.remaining) return *activity.remaining;
    const auto whole = activity.mostLikely.value_or(WorkTime{});
    const auto done = activity.percentComplete.value_or(Percent{});
    if (!activity.actualStart) return whole;
    return {whole.tenths - whole.tenths * done.hundredths / 10'000};
}

std::string statusWord(const Activity& activity) {
    if (activity.actualFinish) return "TK_Complete";
    return activity.actualStart ? "TK_Active" : "TK_NotStart";
}

}  // namespace

void readTask(Activity& activity, const Cells& cells, const Whole& whole) {
    activity.code = cells.text("task_code");
    activity.nameNl = cells.text("task_name");
    activity.parent = whole.ids.parts.find(cells.text("wbs_id"));
    activity.calendar = whole.ids.calendars.find(cells.text("clndr_id"));
    readKind(activity, cells);
    activity.durationType = valueOf<model::DurationType>(durationWords, cells.text("duration_type"))
                                .value_or(model::DurationType::fixedDuration);
    activity.priority = valueOf<std::int64_t>(priorityWords, cells.text("priority_type")).value_or(500);
    readActualDates(activity, cells);
    readDurations(activity, cells);
    activity.work = cells.hours("target_work_qty");
    activity.actualWork = cells.hours("act_work_qty");
    activity.remainingWork = cells.hours("remain_work_qty");
    activity.percentComplete = readPercent(activity, cells);
    activity.constraint = readConstraint(cells, "cstr_type", "cstr_date");
    activity.secondConstraint = readConstraint(cells, "cstr_type2", "cstr_date2");
    activity.suspended = cells.moment("suspend_date");
    activity.resumed = cells.moment("resume_date");
    activity.expectedFinish = whole.usesExpectedFinish ? cells.moment("expect_end_date") : std::nullopt;
    activity.externalEarlyStart =
        whole.usesExternalDates ? cells.moment("external_early_start_date") : std::nullopt;
    activity.externalLateFinish =
        whole.usesExternalDates ? cells.moment("external_late_end_date") : std::nullopt;
}

Values taskValues(const Activity& activity, const Whole& whole) {
    const auto hours = [&whole](std::optional<WorkTime> time) {
        return time ? hoursText(*time, whole.decimalMark) : std::string{};
    };
    const auto date = [](std::optional<model::Moment> moment) {
        return moment ? momentText(*moment) : std::string{};
    };
    Values values{
        {"task_code", activity.code},
        {"task_name", activity.nameNl.empty() ? activity.nameEn : activity.nameNl},
        {"wbs_id", whole.ids.parts.textOf(activity.parent)},
        {"clndr_id", whole.ids.calendars.textOf(activity.calendar)},
        {"task_type", kindWord(activity)},
        {"duration_type", wordOf(durationWords, activity.durationType)},
        {"priority_type", nearestWord(priorityWords, activity.priority)},
        {"status_code", statusWord(activity)},
        {"act_start_date", date(activity.actualStart)},
        {"act_end_date", date(activity.actualFinish)},
        {"target_drtn_hr_cnt", hours(activity.mostLikely.value_or(WorkTime{}))},
        {"remain_drtn_hr_cnt", hours(remainingOf(activity))},
        {"target_work_qty", hours(activity.work)},
        {"act_work_qty", hours(activity.actualWork)},
        {"remain_work_qty", hours(activity.remainingWork)},
        {"phys_complete_pct",
         numberText(activity.percentComplete.value_or(Percent{}).hundredths, 2, whole.decimalMark)},
        {"suspend_date", date(activity.suspended)},
        {"resume_date", date(activity.resumed)},
        {"expect_end_date", date(activity.expectedFinish)},
        {"external_early_start_date", date(activity.externalEarlyStart)},
        {"external_late_end_date", date(activity.externalLateFinish)},
    };
    addConstraint(values, activity.constraint, "cstr_type", "cstr_date");
    addConstraint(values, activity.secondConstraint, "cstr_type2", "cstr_date2");
    return values;
}

}  // namespace mijlpaal::formats::xer
