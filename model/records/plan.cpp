#include "model/records/plan.h"

#include "model/codec.h"

namespace mijlpaal::model {

using codec::field;

namespace {

constexpr std::array planned{RecordKind::activity, RecordKind::lawMilestone};

}  // namespace

template <>
std::span<const Field> fields<Resource>() {
    static const std::array list{
        field<&Resource::code>("code", "", {.unit = Unit::code}),
        field<&Resource::nameNl>("name_nl", ""),
        field<&Resource::kind>("kind", ""),
        field<&Resource::maximumUnits>("maximum_units", ""),
        field<&Resource::calendar>("calendar", ""),
        field<&Resource::source>("source", ""),
        field<&Resource::basis>("basis", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Programme>() {
    static const std::array list{
        field<&Programme::code>("code", "programme_id", {.unit = Unit::code}),
        field<&Programme::nameNl>("name_nl", "name_nl"),
        field<&Programme::nameEn>("name_en", "name_en"),
        field<&Programme::level>("level", "level"),
        field<&Programme::leadOrganisation>("lead_organisation", "lead_organisation"),
        field<&Programme::parent>("parent", "parent_programme_id"),
        field<&Programme::startDate>("start_date", "start_date"),
        field<&Programme::endDate>("end_date", "end_date"),
        field<&Programme::dashboardStatus>("dashboard_status", "dashboard_status"),
        field<&Programme::noteNl>("note_nl", "note_nl"),
        field<&Programme::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&Programme::source>("source", "source"),
        field<&Programme::basis>("basis", "basis"),
        field<&Programme::statusColour>("status_colour", ""),
        field<&Programme::statusGivenOn>("status_given_on", ""),
        field<&Programme::statusReason>("status_reason", ""),
        field<&Programme::aimNl>("aim_nl", "aim_nl"),
        field<&Programme::sourceRank>("source_rank", "source_rank"),
        field<&Programme::reference>("reference", "reference"),
        field<&Programme::ictKind>("ict_kind", ""),
        field<&Programme::developmentMethod>("development_method", ""),
        field<&Programme::customMade>("custom_made", ""),
        field<&Programme::servicesNl>("services_nl", ""),
        field<&Programme::internalOperations>("internal_operations", ""),
        field<&Programme::publicGainNl>("public_gain_nl", ""),
        field<&Programme::causeNl>("cause_nl", ""),
        field<&Programme::partnerMinistries>("partner_ministries", ""),
        field<&Programme::developers>("developers", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<System>() {
    static const std::array list{
        field<&System::code>("code", "system_id", {.unit = Unit::code}),
        field<&System::shortName>("short_name", "short_name"),
        field<&System::fullName>("full_name", "full_name"),
        field<&System::kind>("kind", "kind"),
        field<&System::ownerOrganisation>("owner_organisation", "owner_organisation"),
        field<&System::usedBy>("used_by", "used_by"),
        field<&System::lifecycleStart>("lifecycle_start", "lifecycle_start"),
        field<&System::inUseDate>("in_use_date", "in_use_date"),
        field<&System::phaseOutStart>("phase_out_start", "phase_out_start"),
        field<&System::endDate>("end_date", "end_date"),
        field<&System::readyActivity>("ready_activity", "ready_activity_id"),
        field<&System::noteNl>("note_nl", "note_nl"),
        field<&System::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&System::source>("source", "source"),
        field<&System::basis>("basis", "basis"),
        field<&System::coOwnerOrganisation>("co_owner_organisation", ""),
        field<&System::supportEnd>("support_end", ""),
        field<&System::runOffMonths>("run_off_months", ""),
        field<&System::stayingCostPerMonth>("staying_cost_per_month", "", {.unit = Unit::euro}),
        field<&System::sourceRank>("source_rank", "source_rank"),
        field<&System::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Activity>() {
    static const std::array list{
        field<&Activity::code>("code", "activity_id", {.unit = Unit::code}),
        field<&Activity::parent>("parent", "parent_id"),
        field<&Activity::wbs>("wbs", "wbs"),
        field<&Activity::position>("position", ""),
        field<&Activity::programme>("programme", "programme_id"),
        field<&Activity::kind>("kind", "type"),
        field<&Activity::nameNl>("name_nl", "name_nl"),
        field<&Activity::nameEn>("name_en", "name_en"),
        field<&Activity::ownerRole>("owner_role", "owner_role"),
        field<&Activity::system>("system", "system_id"),
        field<&Activity::calendar>("calendar", "calendar_id"),
        field<&Activity::optimistic>("optimistic", "dur_optimistic_wd", {.unit = Unit::workingDays}),
        field<&Activity::mostLikely>("most_likely", "dur_most_likely_wd", {.unit = Unit::workingDays}),
        field<&Activity::pessimistic>("pessimistic", "dur_pessimistic_wd", {.unit = Unit::workingDays}),
        field<&Activity::durationUnit>("duration_unit", ""),
        field<&Activity::constraint>("constraint", "constraint_date", {.kindColumn = "constraint_type"}),
        field<&Activity::deadline>("deadline", "", {.unit = Unit::finish}),
        field<&Activity::percentComplete>("percent_complete", "percent_complete"),
        field<&Activity::actualStart>("actual_start", "actual_start", {.unit = Unit::start}),
        field<&Activity::actualFinish>("actual_finish", "actual_finish", {.unit = Unit::finish}),
        field<&Activity::baselineStart>("baseline_start", "baseline_start"),
        field<&Activity::baselineFinish>("baseline_finish", "baseline_finish"),
        field<&Activity::costInternal>("cost_internal", "cost_internal_eur", {.unit = Unit::euro}),
        field<&Activity::costExternal>("cost_external", "cost_external_eur", {.unit = Unit::euro}),
        field<&Activity::costMaterial>("cost_material", "cost_material_eur", {.unit = Unit::euro}),
        field<&Activity::crashLimit>("crash_limit", "crash_limit_wd", {.unit = Unit::workingDays}),
        field<&Activity::crashCostPerDay>("crash_cost_per_day", "crash_eur_per_wd", {.unit = Unit::euro}),
        field<&Activity::mayBeLeftOut>("may_be_left_out", "may_be_left_out", {.unit = Unit::yesNo}),
        field<&Activity::source>("source", "source"),
        field<&Activity::basis>("basis", "basis"),
        field<&Activity::manual>("manual", ""),
        field<&Activity::manualStart>("manual_start", ""),
        field<&Activity::manualFinish>("manual_finish", ""),
        field<&Activity::datesOpen>("dates_open", ""),
        field<&Activity::isExternal>("is_external", ""),
        field<&Activity::inactive>("inactive", ""),
        field<&Activity::elapsed>("elapsed", ""),
        field<&Activity::estimated>("estimated", ""),
        field<&Activity::durationType>("duration_type", ""),
        field<&Activity::effortDriven>("effort_driven", ""),
        field<&Activity::calendarUse>("calendar_use", ""),
        field<&Activity::priority>("priority", ""),
        field<&Activity::secondConstraint>("second_constraint", ""),
        field<&Activity::remaining>("remaining", ""),
        field<&Activity::actualDuration>("actual_duration", ""),
        field<&Activity::levelingDelay>("leveling_delay", ""),
        field<&Activity::suspended>("suspended", ""),
        field<&Activity::resumed>("resumed", ""),
        field<&Activity::expectedFinish>("expected_finish", ""),
        field<&Activity::externalEarlyStart>("external_early_start", ""),
        field<&Activity::externalLateFinish>("external_late_finish", ""),
        field<&Activity::pieces>("pieces", ""),
        field<&Activity::work>("work", ""),
        field<&Activity::actualWork>("actual_work", ""),
        field<&Activity::remainingWork>("remaining_work", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Replacement>() {
    static const std::array list{
        field<&Replacement::code>("code", "replacement_id", {.unit = Unit::code}),
        field<&Replacement::oldSystem>("old_system", "old_system_id"),
        field<&Replacement::newSystem>("new_system", "new_system_id"),
        field<&Replacement::kind>("kind", "kind"),
        field<&Replacement::scopeNl>("scope_nl", "scope_nl"),
        field<&Replacement::transitionStart>("transition_start", "transition_start"),
        field<&Replacement::transitionEnd>("transition_end", "transition_end"),
        field<&Replacement::status>("status", "status"),
        field<&Replacement::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&Replacement::source>("source", "source"),
        field<&Replacement::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Dependency>() {
    static const std::array list{
        field<&Dependency::code>("code", "dependency_id", {.unit = Unit::code}),
        field<&Dependency::predecessor>("predecessor", "predecessor_id"),
        field<&Dependency::successor>("successor", "successor_id"),
        field<&Dependency::type>("type", "type"),
        field<&Dependency::lag>("lag", "lag_wd", {.unit = Unit::workingDays}),
        field<&Dependency::lagUnit>("lag_unit", ""),
        field<&Dependency::source>("source", "source"),
        field<&Dependency::basis>("basis", "basis"),
        field<&Dependency::lagKind>("lag_kind", ""),
        field<&Dependency::lagHundredthsOfPercent>("lag_hundredths_of_percent", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Assignment>() {
    static const std::array list{
        field<&Assignment::code>("code", "", {.unit = Unit::code}),
        field<&Assignment::activity>("activity", ""),
        field<&Assignment::resource>("resource", ""),
        field<&Assignment::units>("units", ""),
        field<&Assignment::work>("work", ""),
        field<&Assignment::actualWork>("actual_work", ""),
        field<&Assignment::remainingWork>("remaining_work", ""),
        field<&Assignment::overtimeWork>("overtime_work", ""),
        field<&Assignment::remainingOvertimeWork>("remaining_overtime_work", ""),
        field<&Assignment::delay>("delay", ""),
        field<&Assignment::levelingDelay>("leveling_delay", ""),
        field<&Assignment::contour>("contour", ""),
        field<&Assignment::actualStart>("actual_start", ""),
        field<&Assignment::actualFinish>("actual_finish", ""),
        field<&Assignment::source>("source", ""),
        field<&Assignment::basis>("basis", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Baseline>() {
    static const std::array list{
        field<&Baseline::code>("code", "", {.unit = Unit::code}),
        field<&Baseline::nameNl>("name_nl", ""),
        field<&Baseline::takenOn>("taken_on", ""),
        field<&Baseline::revision>("revision", ""),
        field<&Baseline::decisionReference>("decision_reference", ""),
        field<&Baseline::noteNl>("note_nl", ""),
        field<&Baseline::source>("source", ""),
        field<&Baseline::basis>("basis", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<BaselineDate>() {
    static const std::array list{
        field<&BaselineDate::baseline>("baseline", "baseline_id"),
        field<&BaselineDate::baselineDate>("baseline_date", "baseline_date"),
        field<&BaselineDate::object>("object", "object_id",
                                     {.kindColumn = "object_type", .refersTo = planned}),
        field<&BaselineDate::date>("date", "date"),
        field<&BaselineDate::precision>("date_precision", "date_precision"),
        field<&BaselineDate::noteNl>("note_nl", "note_nl"),
        field<&BaselineDate::source>("source", "source"),
        field<&BaselineDate::basis>("basis", "basis"),
        field<&BaselineDate::sourceRank>("source_rank", "source_rank"),
        field<&BaselineDate::reference>("reference", "reference"),
    };
    return list;
}

}  // namespace mijlpaal::model
