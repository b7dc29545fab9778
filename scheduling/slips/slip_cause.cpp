#include "scheduling/slips/slip_cause.h"

#include <algorithm>
#include <array>

namespace mijlpaal::scheduling {

using model::RecordKind;

namespace {

/// Marks a text for translation.
constexpr std::string_view N_(std::string_view text) {
    return text;
}

struct CauseText {
    std::string_view name, words;
};

constexpr std::array<CauseText, slipCauseCount> texts{{
    {"progress", N_("Progress")},
    {"actual_dates", N_("Corrections of actual dates")},
    {"estimates", N_("Estimates of what is left")},
    {"logic", N_("Links")},
    {"calendars", N_("Calendars")},
    {"constraints", N_("Constraints and deadlines")},
    {"scope", N_("Activities added or removed")},
    {"law", N_("Changes of the law")},
    {"advice", N_("Reviews and recommendations")},
    {"rules", N_("Status date and scheduling rules")},
}};

struct FieldCause {
    RecordKind kind;
    std::string_view field;
    SlipCause cause;
};

using enum SlipCause;

constexpr std::array fieldCauses{
    FieldCause{RecordKind::activity, "percent_complete", progress},
    FieldCause{RecordKind::activity, "actual_duration", progress},
    FieldCause{RecordKind::activity, "actual_work", progress},
    FieldCause{RecordKind::activity, "actual_start", actualDates},
    FieldCause{RecordKind::activity, "actual_finish", actualDates},
    FieldCause{RecordKind::activity, "suspended", actualDates},
    FieldCause{RecordKind::activity, "resumed", actualDates},
    FieldCause{RecordKind::activity, "kind", estimates},
    FieldCause{RecordKind::activity, "most_likely", estimates},
    FieldCause{RecordKind::activity, "remaining", estimates},
    FieldCause{RecordKind::activity, "duration_type", estimates},
    FieldCause{RecordKind::activity, "elapsed", estimates},
    FieldCause{RecordKind::activity, "pieces", estimates},
    FieldCause{RecordKind::activity, "work", estimates},
    FieldCause{RecordKind::activity, "remaining_work", estimates},
    FieldCause{RecordKind::activity, "calendar", calendars},
    FieldCause{RecordKind::activity, "calendar_use", calendars},
    FieldCause{RecordKind::activity, "constraint", constraints},
    FieldCause{RecordKind::activity, "second_constraint", constraints},
    FieldCause{RecordKind::activity, "deadline", constraints},
    FieldCause{RecordKind::activity, "expected_finish", constraints},
    FieldCause{RecordKind::activity, "manual", constraints},
    FieldCause{RecordKind::activity, "manual_start", constraints},
    FieldCause{RecordKind::activity, "manual_finish", constraints},
    FieldCause{RecordKind::activity, "is_external", constraints},
    FieldCause{RecordKind::activity, "external_early_start", constraints},
    FieldCause{RecordKind::activity, "external_late_finish", constraints},
    FieldCause{RecordKind::activity, "parent", scope},
    FieldCause{RecordKind::activity, "inactive", scope},
    FieldCause{RecordKind::activity, "leveling_delay", rules},

    FieldCause{RecordKind::assignment, "actual_work", progress},
    FieldCause{RecordKind::assignment, "actual_start", actualDates},
    FieldCause{RecordKind::assignment, "actual_finish", actualDates},
    FieldCause{RecordKind::assignment, "activity", estimates},
    FieldCause{RecordKind::assignment, "resource", estimates},
    FieldCause{RecordKind::assignment, "units", estimates},
    FieldCause{RecordKind::assignment, "work", estimates},
    FieldCause{RecordKind::assignment, "remaining_work", estimates},
    FieldCause{RecordKind::assignment, "overtime_work", estimates},
    FieldCause{RecordKind::assignment, "remaining_overtime_work", estimates},
    FieldCause{RecordKind::assignment, "delay", estimates},
    FieldCause{RecordKind::assignment, "contour", estimates},
    FieldCause{RecordKind::assignment, "leveling_delay", rules},

    FieldCause{RecordKind::resource, "kind", estimates},
    FieldCause{RecordKind::resource, "calendar", calendars},

    FieldCause{RecordKind::dependency, "predecessor", logic},
    FieldCause{RecordKind::dependency, "successor", logic},
    FieldCause{RecordKind::dependency, "type", logic},
    FieldCause{RecordKind::dependency, "lag", logic},
    FieldCause{RecordKind::dependency, "lag_kind", logic},
    FieldCause{RecordKind::dependency, "lag_hundredths_of_percent", logic},

    FieldCause{RecordKind::calendar, "working_weekdays", calendars},
    FieldCause{RecordKind::calendar, "working_hours", calendars},
    FieldCause{RecordKind::calendar, "base", calendars},
    FieldCause{RecordKind::calendar, "week", calendars},
    FieldCause{RecordKind::holiday, "day", calendars},
    FieldCause{RecordKind::holiday, "nonworking", calendars},
    FieldCause{RecordKind::holiday, "calendar", calendars},
    FieldCause{RecordKind::holiday, "last_day", calendars},
    FieldCause{RecordKind::holiday, "working_hours", calendars},
    FieldCause{RecordKind::holiday, "recurrence", calendars},
    FieldCause{RecordKind::workWeek, "calendar", calendars},
    FieldCause{RecordKind::workWeek, "first_day", calendars},
    FieldCause{RecordKind::workWeek, "last_day", calendars},
    FieldCause{RecordKind::workWeek, "week", calendars},

    FieldCause{RecordKind::lawMilestone, "law_parts", law},
    FieldCause{RecordKind::lawMilestone, "planned_date", law},
    FieldCause{RecordKind::lawMilestone, "actual_date", law},
    FieldCause{RecordKind::lawMilestone, "date_precision", law},
    FieldCause{RecordKind::lawDependency, "law_part", law},
    FieldCause{RecordKind::lawDependency, "law_milestone", law},
    FieldCause{RecordKind::lawDependency, "relation", law},
    FieldCause{RecordKind::lawDependency, "required", law},
    FieldCause{RecordKind::lawDependency, "lead_time", law},
    FieldCause{RecordKind::lawDependency, "fallback", law},

    FieldCause{RecordKind::lawMilestone, "activity", law},
    FieldCause{RecordKind::lawMilestone, "follows", law},
    FieldCause{RecordKind::billStage, "law_part", law},
    FieldCause{RecordKind::billStage, "bill_step", law},
    FieldCause{RecordKind::billStage, "weeks_most_likely", law},
    FieldCause{RecordKind::billStage, "actual_date", law},
    FieldCause{RecordKind::billStage, "not_before", law},
    FieldCause{RecordKind::settings, "text_follows_bills", law},

    FieldCause{RecordKind::review, "gates", advice},
    FieldCause{RecordKind::review, "activity", advice},
    FieldCause{RecordKind::review, "status", advice},
    FieldCause{RecordKind::review, "advice_date", advice},
    FieldCause{RecordKind::review, "date_precision", advice},
    FieldCause{RecordKind::review, "requested_on", advice},
    FieldCause{RecordKind::review, "lead_time", advice},
    FieldCause{RecordKind::recommendation, "gates", advice},
    FieldCause{RecordKind::recommendation, "follow_up_activity", advice},
    FieldCause{RecordKind::recommendation, "status", advice},
    FieldCause{RecordKind::recommendation, "due_date", advice},
    FieldCause{RecordKind::recommendation, "closed_on", advice},

    FieldCause{RecordKind::settings, "calendar", calendars},
    FieldCause{RecordKind::settings, "status_date", rules},
    FieldCause{RecordKind::settings, "status_moment", rules},
    FieldCause{RecordKind::settings, "profile", rules},
    FieldCause{RecordKind::settings, "status_date_is_floor", rules},
    FieldCause{RecordKind::settings, "planned_start", rules},
    FieldCause{RecordKind::settings, "planned_finish", rules},
    FieldCause{RecordKind::settings, "must_finish_by", rules},
    FieldCause{RecordKind::settings, "honours_constraints", rules},
    FieldCause{RecordKind::settings, "open_ends_are_critical", rules},
    FieldCause{RecordKind::settings, "progress_logic", rules},
    FieldCause{RecordKind::settings, "lag_calendar", rules},
    FieldCause{RecordKind::settings, "splits_work_in_progress", rules},
};

}  // namespace

std::string_view nameOf(SlipCause cause) {
    return texts[indexOf(cause)].name;
}

std::string_view wordsFor(SlipCause cause) {
    return texts[indexOf(cause)].words;
}

std::optional<SlipCause> causeOf(RecordKind kind, std::string_view field) {
    const auto found = std::find_if(fieldCauses.begin(), fieldCauses.end(), [&](const FieldCause& each) {
        return each.kind == kind && each.field == field;
    });
    if (found == fieldCauses.end()) return std::nullopt;
    return found->cause;
}

}  // namespace mijlpaal::scheduling
