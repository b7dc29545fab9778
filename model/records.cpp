#include "model/records.h"

#include "model/codec.h"

#include <algorithm>
#include <cassert>

// The one list of fields of each record type: name in the database, column in the CSV file, unit.

namespace mijlpaal::model {

using codec::field;

namespace {

constexpr std::array anything{
    RecordKind::programme,         RecordKind::system, RecordKind::activity,       RecordKind::lawPart,
    RecordKind::lawMilestone,      RecordKind::review, RecordKind::recommendation, RecordKind::incident,
    RecordKind::parliamentaryItem, RecordKind::risk,   RecordKind::fundingSource,
};
template <std::size_t count>
constexpr auto allBut(const RecordKind (&others)[count]) {
    std::array<RecordKind, recordKindCount - count> kinds{};
    std::copy_if(allKinds.begin(), allKinds.end(), kinds.begin(), [&others](RecordKind kind) {
        return std::find(std::begin(others), std::end(others), kind) == std::end(others);
    });
    return kinds;
}
/// A part that another program left is kept with records of every kind but its own.
constexpr auto kept = allBut({RecordKind::foreignPart});
constexpr auto noted = allBut({RecordKind::note, RecordKind::foreignPart});
constexpr std::array planned{RecordKind::activity, RecordKind::lawMilestone};
constexpr std::array built{RecordKind::activity, RecordKind::system};
constexpr std::array answered{RecordKind::parliamentaryItem, RecordKind::review};
constexpr std::array reported{
    RecordKind::programme, RecordKind::system,      RecordKind::activity,   RecordKind::lawPart,
    RecordKind::review,    RecordKind::lawMilestone, RecordKind::incident, RecordKind::risk,
    RecordKind::fundingSource,
};

}  // namespace

template <>
std::span<const Field> fields<Settings>() {
    static const std::array list{
        field<&Settings::nameNl>("name_nl", "name_nl"),
        field<&Settings::nameEn>("name_en", "name_en"),
        field<&Settings::organisation>("organisation", "organisation"),
        field<&Settings::statusDate>("status_date", "status_date"),
        field<&Settings::profile>("profile", "profile"),
        field<&Settings::statusDateIsFloor>("status_date_is_floor", "status_date_is_floor",
                                            {.unit = Unit::yesNo}),
        field<&Settings::plannedStart>("planned_start", "planned_start", {.unit = Unit::start}),
        field<&Settings::lawMilestone>("law_milestone", "law_milestone_id"),
        field<&Settings::lawNameNl>("law_name_nl", "law_name_nl"),
        field<&Settings::purposeNl>("purpose_nl", "purpose_nl"),
        field<&Settings::purposeSource>("purpose_source", "purpose_source"),
        field<&Settings::calendar>("calendar", "calendar_id"),
        field<&Settings::statusMoment>("status_moment", ""),
        field<&Settings::plannedFinish>("planned_finish", ""),
        field<&Settings::mustFinishBy>("must_finish_by", ""),
        field<&Settings::honoursConstraints>("honours_constraints", ""),
        field<&Settings::openEndsAreCritical>("open_ends_are_critical", ""),
        field<&Settings::criticalDefinition>("critical_definition", ""),
        field<&Settings::criticalLimit>("critical_limit", ""),
        field<&Settings::floatType>("float_type", ""),
        field<&Settings::progressLogic>("progress_logic", ""),
        field<&Settings::lagCalendar>("lag_calendar", ""),
        field<&Settings::splitsWorkInProgress>("splits_work_in_progress", ""),
        field<&Settings::approverRoles>("approver_roles", ""),
        field<&Settings::textFollowsBills>("text_follows_bills", "", {.unit = Unit::yesNo}),
        field<&Settings::promiseMovedLimitDays>("promise_moved_limit_days", ""),
        field<&Settings::workBehindLimitPoints>("work_behind_limit_points", ""),
        field<&Settings::paidLimitPercent>("paid_limit_percent", ""),
        field<&Settings::purposeRank>("purpose_rank", "purpose_rank"),
        field<&Settings::purposeReference>("purpose_reference", "purpose_reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Calendar>() {
    static const std::array list{
        field<&Calendar::code>("code", "calendar_id", {.unit = Unit::code}),
        field<&Calendar::nameNl>("name_nl", "name_nl"),
        field<&Calendar::nameEn>("name_en", "name_en"),
        field<&Calendar::workingWeekdays>("working_weekdays", "working_weekdays"),
        field<&Calendar::dayLength>("day_length", "hours_per_day", {.unit = Unit::workingHours}),
        field<&Calendar::workingHours>("working_hours", "working_hours"),
        field<&Calendar::noteNl>("note_nl", "note_nl"),
        field<&Calendar::source>("source", "source"),
        field<&Calendar::basis>("basis", "basis"),
        field<&Calendar::base>("base", ""),
        field<&Calendar::week>("week", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Holiday>() {
    static const std::array list{
        field<&Holiday::day>("day", "date"),
        field<&Holiday::nameNl>("name_nl", "name_nl"),
        field<&Holiday::nameEn>("name_en", "name_en"),
        field<&Holiday::weekday>("weekday", "weekday"),
        field<&Holiday::nonworking>("nonworking", "nonworking", {.unit = Unit::zeroOne}),
        field<&Holiday::extendsLegalTerm>("extends_legal_term", "extends_legal_term",
                                          {.unit = Unit::zeroOne}),
        field<&Holiday::calendar>("calendar", "calendar_id"),
        field<&Holiday::source>("source", "source"),
        field<&Holiday::basis>("basis", "basis"),
        field<&Holiday::lastDay>("last_day", ""),
        field<&Holiday::workingHours>("working_hours", ""),
        field<&Holiday::recurrence>("recurrence", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<WorkWeek>() {
    static const std::array list{
        field<&WorkWeek::calendar>("calendar", ""),  field<&WorkWeek::nameNl>("name_nl", ""),
        field<&WorkWeek::firstDay>("first_day", ""), field<&WorkWeek::lastDay>("last_day", ""),
        field<&WorkWeek::week>("week", ""),          field<&WorkWeek::source>("source", ""),
        field<&WorkWeek::basis>("basis", ""),
    };
    return list;
}

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
std::span<const Field> fields<LawPart>() {
    static const std::array list{
        field<&LawPart::code>("code", "law_part_id", {.unit = Unit::code}),
        field<&LawPart::kind>("kind", "kind"),
        field<&LawPart::bookNumber>("book_number", "book_no"),
        field<&LawPart::titleNl>("title_nl", "title_nl"),
        field<&LawPart::titleEn>("title_en", "title_en"),
        field<&LawPart::billDossiers>("bill_dossiers", "bill_dossiers"),
        field<&LawPart::noteNl>("note_nl", "note_nl"),
        field<&LawPart::source>("source", "source"),
        field<&LawPart::basis>("basis", "basis"),
        field<&LawPart::sourceRank>("source_rank", "source_rank"),
        field<&LawPart::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<BillStage>() {
    static const std::array list{
        field<&BillStage::code>("code", "bill_stage_id", {.unit = Unit::code}),
        field<&BillStage::lawPart>("law_part", "law_part_id"),
        field<&BillStage::step>("bill_step", "step"),
        field<&BillStage::weeksOptimistic>("weeks_optimistic", "weeks_optimistic"),
        field<&BillStage::weeksMostLikely>("weeks_most_likely", "weeks_most_likely"),
        field<&BillStage::weeksPessimistic>("weeks_pessimistic", "weeks_pessimistic"),
        field<&BillStage::actualDate>("actual_date", "actual_date"),
        field<&BillStage::notBefore>("not_before", "not_before"),
        field<&BillStage::ownerRole>("owner_role", "owner_role"),
        field<&BillStage::noteNl>("note_nl", "note_nl"),
        field<&BillStage::source>("source", "source"),
        field<&BillStage::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<LawMilestone>() {
    static const std::array list{
        field<&LawMilestone::code>("code", "law_milestone_id", {.unit = Unit::code}),
        field<&LawMilestone::lawParts>("law_parts", "law_part_ids"),
        field<&LawMilestone::nameNl>("name_nl", "name_nl"),
        field<&LawMilestone::nameEn>("name_en", "name_en"),
        field<&LawMilestone::plannedDate>("planned_date", "planned_date"),
        field<&LawMilestone::actualDate>("actual_date", "actual_date"),
        field<&LawMilestone::precision>("date_precision", "date_precision"),
        field<&LawMilestone::status>("status", "status"),
        field<&LawMilestone::noteNl>("note_nl", "note_nl"),
        field<&LawMilestone::source>("source", "source"),
        field<&LawMilestone::basis>("basis", "basis"),
        field<&LawMilestone::activity>("activity", ""),
        field<&LawMilestone::follows>("follows", ""),
        field<&LawMilestone::sourceRank>("source_rank", "source_rank"),
        field<&LawMilestone::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<LawDependency>() {
    static const std::array list{
        field<&LawDependency::code>("code", "law_dependency_id", {.unit = Unit::code}),
        field<&LawDependency::lawPart>("law_part", "law_part_id"),
        field<&LawDependency::lawMilestone>("law_milestone", "law_milestone_id"),
        field<&LawDependency::relation>("relation", "relation"),
        field<&LawDependency::required>("required_object", "required_object_id",
                                        {.kindColumn = "required_object_type", .refersTo = built}),
        field<&LawDependency::leadTime>("lead_time", "lead_time_wd", {.unit = Unit::workingDays}),
        field<&LawDependency::fallback>("fallback_object", "fallback_object_id",
                                        {.kindColumn = "fallback_object_type", .refersTo = built}),
        field<&LawDependency::noteNl>("note_nl", "note_nl"),
        field<&LawDependency::source>("source", "source"),
        field<&LawDependency::basis>("basis", "basis"),
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

template <>
std::span<const Field> fields<FundingSource>() {
    static const std::array list{
        field<&FundingSource::code>("code", "funding_source_id", {.unit = Unit::code}),
        field<&FundingSource::nameNl>("name_nl", "name_nl"),
        field<&FundingSource::budgetChapter>("budget_chapter", "budget_chapter"),
        field<&FundingSource::article>("article", "article"),
        field<&FundingSource::subArticle>("sub_article", "sub_article"),
        field<&FundingSource::instrumentNl>("instrument_nl", "instrument_nl"),
        field<&FundingSource::fromYear>("from_year", "from_year"),
        field<&FundingSource::toYear>("to_year", "to_year"),
        field<&FundingSource::total>("total", "total_eur", {.unit = Unit::euro}),
        field<&FundingSource::earmarked>("earmarked", "earmarked", {.unit = Unit::yesNo}),
        field<&FundingSource::noteNl>("note_nl", "note_nl"),
        field<&FundingSource::source>("source", "source"),
        field<&FundingSource::basis>("basis", "basis"),
        field<&FundingSource::partOf>("part_of", ""),
        field<&FundingSource::yearEndMargin>("year_end_margin", ""),
        field<&FundingSource::sourceRank>("source_rank", "source_rank"),
        field<&FundingSource::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<BudgetEntry>() {
    static const std::array list{
        field<&BudgetEntry::code>("code", "entry_id", {.unit = Unit::code}),
        field<&BudgetEntry::decisionDate>("decision_date", "decision_date"),
        field<&BudgetEntry::precision>("date_precision", "date_precision"),
        field<&BudgetEntry::cycleMoment>("cycle_moment", "cycle_moment"),
        field<&BudgetEntry::budgetChapter>("budget_chapter", "budget_chapter"),
        field<&BudgetEntry::article>("article", "article"),
        field<&BudgetEntry::subArticle>("sub_article", "sub_article"),
        field<&BudgetEntry::fundingSource>("funding_source", "funding_source_id"),
        field<&BudgetEntry::programme>("programme", "programme_id"),
        field<&BudgetEntry::budgetYear>("budget_year", "budget_year"),
        field<&BudgetEntry::kind>("kind", "kind"),
        field<&BudgetEntry::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&BudgetEntry::standAfter>("stand_after", "stand_after_eur", {.unit = Unit::euro}),
        field<&BudgetEntry::decisionReference>("decision_reference", "decision_reference"),
        field<&BudgetEntry::descriptionNl>("description_nl", "description_nl"),
        field<&BudgetEntry::transferPair>("transfer_pair", "transfer_pair"),
        field<&BudgetEntry::source>("source", "source"),
        field<&BudgetEntry::basis>("basis", "basis"),
        field<&BudgetEntry::activity>("activity", ""),
        field<&BudgetEntry::costKind>("cost_kind", ""),
        field<&BudgetEntry::priceLevel>("price_level", ""),
        field<&BudgetEntry::reason>("reason_code", ""),
        field<&BudgetEntry::reserve>("reserve", "", {.unit = Unit::yesNo}),
        field<&BudgetEntry::reverses>("reverses", ""),
        field<&BudgetEntry::corrects>("corrects", ""),
        field<&BudgetEntry::closedPeriod>("closed_period", ""),
        field<&BudgetEntry::sourceRank>("source_rank", "source_rank"),
    };
    return list;
}

template <>
std::span<const Field> fields<Actual>() {
    static const std::array list{
        field<&Actual::code>("code", "actual_id", {.unit = Unit::code}),
        field<&Actual::periodStart>("period_start", "period_start"),
        field<&Actual::periodEnd>("period_end", "period_end"),
        field<&Actual::programme>("programme", "programme_id"),
        field<&Actual::fundingSource>("funding_source", "funding_source_id"),
        field<&Actual::kind>("kind", "kind"),
        field<&Actual::costKind>("cost_kind", "cost_category"),
        field<&Actual::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Actual::source>("source", "source"),
        field<&Actual::basis>("basis", "basis"),
        field<&Actual::reverses>("reverses", ""),
        field<&Actual::corrects>("corrects", ""),
        field<&Actual::closedPeriod>("closed_period", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Contract>() {
    static const std::array list{
        field<&Contract::code>("code", "contract_id", {.unit = Unit::code}),
        field<&Contract::descriptionNl>("description_nl", "description_nl"),
        field<&Contract::supplier>("supplier", "supplier"),
        field<&Contract::reference>("reference", "reference"),
        field<&Contract::fundingSource>("funding_source", "funding_source_id"),
        field<&Contract::programme>("programme", "programme_id"),
        field<&Contract::activity>("activity", "activity_id"),
        field<&Contract::budgetYear>("budget_year", "budget_year"),
        field<&Contract::costKind>("cost_kind", "cost_category"),
        field<&Contract::recordedOn>("recorded_on", "recorded_on"),
        field<&Contract::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Contract::reverses>("reverses", ""),
        field<&Contract::corrects>("corrects", ""),
        field<&Contract::closedPeriod>("closed_period", ""),
        field<&Contract::source>("source", "source"),
        field<&Contract::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Invoice>() {
    static const std::array list{
        field<&Invoice::code>("code", "invoice_id", {.unit = Unit::code}),
        field<&Invoice::descriptionNl>("description_nl", "description_nl"),
        field<&Invoice::reference>("reference", "reference"),
        field<&Invoice::contract>("contract", "contract_id"),
        field<&Invoice::fundingSource>("funding_source", "funding_source_id"),
        field<&Invoice::programme>("programme", "programme_id"),
        field<&Invoice::activity>("activity", "activity_id"),
        field<&Invoice::budgetYear>("budget_year", "budget_year"),
        field<&Invoice::costKind>("cost_kind", "cost_category"),
        field<&Invoice::receivedOn>("received_on", "received_on"),
        field<&Invoice::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Invoice::reverses>("reverses", ""),
        field<&Invoice::corrects>("corrects", ""),
        field<&Invoice::closedPeriod>("closed_period", ""),
        field<&Invoice::source>("source", "source"),
        field<&Invoice::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Payment>() {
    static const std::array list{
        field<&Payment::code>("code", "payment_id", {.unit = Unit::code}),
        field<&Payment::descriptionNl>("description_nl", "description_nl"),
        field<&Payment::reference>("reference", "reference"),
        field<&Payment::invoice>("invoice", "invoice_id"),
        field<&Payment::contract>("contract", "contract_id"),
        field<&Payment::fundingSource>("funding_source", "funding_source_id"),
        field<&Payment::programme>("programme", "programme_id"),
        field<&Payment::activity>("activity", "activity_id"),
        field<&Payment::budgetYear>("budget_year", "budget_year"),
        field<&Payment::costKind>("cost_kind", "cost_category"),
        field<&Payment::paidOn>("paid_on", "paid_on"),
        field<&Payment::amount>("amount", "amount_eur", {.unit = Unit::euro}),
        field<&Payment::reverses>("reverses", ""),
        field<&Payment::corrects>("corrects", ""),
        field<&Payment::closedPeriod>("closed_period", ""),
        field<&Payment::source>("source", "source"),
        field<&Payment::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<PeriodClosing>() {
    static const std::array list{
        field<&PeriodClosing::code>("code", "period_closing_id", {.unit = Unit::code}),
        field<&PeriodClosing::firstDay>("first_day", "first_day"),
        field<&PeriodClosing::lastDay>("last_day", "last_day"),
        field<&PeriodClosing::action>("action", "action"),
        field<&PeriodClosing::decidedOn>("decided_on", "decided_on"),
        field<&PeriodClosing::role>("role", "role"),
        field<&PeriodClosing::reason>("reason", "reason"),
        field<&PeriodClosing::source>("source", "source"),
        field<&PeriodClosing::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Approval>() {
    static const std::array list{
        field<&Approval::branch>("branch", ""),
        field<&Approval::step>("step", ""),
        field<&Approval::fingerprint>("fingerprint", ""),
        field<&Approval::verdict>("verdict", ""),
        field<&Approval::role>("role", ""),
        field<&Approval::noteNl>("note_nl", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Review>() {
    static const std::array list{
        field<&Review::code>("code", "review_id", {.unit = Unit::code}),
        field<&Review::kind>("kind", "kind"),
        field<&Review::reviewer>("reviewer", "reviewer"),
        field<&Review::subjectNl>("subject_nl", "subject_nl"),
        field<&Review::programme>("programme", "programme_id"),
        field<&Review::activity>("activity", "activity_id"),
        field<&Review::startDate>("start_date", "start_date"),
        field<&Review::adviceDate>("advice_date", "advice_date"),
        field<&Review::precision>("date_precision", "date_precision"),
        field<&Review::publishBy>("publish_by", "publish_by"),
        field<&Review::toParliamentBy>("to_parliament_by", "to_parliament_by"),
        field<&Review::responseDate>("response_date", "response_date"),
        field<&Review::conclusionNl>("conclusion_nl", "conclusion_nl"),
        field<&Review::probabilityPhraseNl>("probability_phrase_nl", "probability_phrase_nl"),
        field<&Review::status>("status", "status"),
        field<&Review::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&Review::source>("source", "source"),
        field<&Review::basis>("basis", "basis"),
        field<&Review::gates>("gates", ""),
        field<&Review::ownerRole>("owner_role", ""),
        field<&Review::occasion>("occasion", ""),
        field<&Review::requestedOn>("requested_on", ""),
        field<&Review::leadTime>("lead_time", "", {.unit = Unit::workingDays}),
        field<&Review::documents>("documents", ""),
        field<&Review::sourceRank>("source_rank", "source_rank"),
        field<&Review::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Recommendation>() {
    static const std::array list{
        field<&Recommendation::code>("code", "recommendation_id", {.unit = Unit::code}),
        field<&Recommendation::review>("review", "review_id"),
        field<&Recommendation::number>("number", "number"),
        field<&Recommendation::areaNl>("area_nl", "area_nl"),
        field<&Recommendation::textNl>("text_nl", "text_nl"),
        field<&Recommendation::textEn>("text_en", "text_en"),
        field<&Recommendation::acceptance>("acceptance", "acceptance"),
        field<&Recommendation::followUpActivity>("follow_up_activity", "follow_up_activity_id"),
        field<&Recommendation::dueDate>("due_date", "due_date"),
        field<&Recommendation::status>("status", "status"),
        field<&Recommendation::illustrativeFields>("illustrative_fields", "illustrative_fields"),
        field<&Recommendation::source>("source", "source"),
        field<&Recommendation::basis>("basis", "basis"),
        field<&Recommendation::gates>("gates", ""),
        field<&Recommendation::ownerRole>("owner_role", ""),
        field<&Recommendation::answerNl>("answer_nl", ""),
        field<&Recommendation::answeredOn>("answered_on", ""),
        field<&Recommendation::evidenceNl>("evidence_nl", ""),
        field<&Recommendation::closedOn>("closed_on", ""),
        field<&Recommendation::repeats>("repeats", ""),
        field<&Recommendation::sourceRank>("source_rank", "source_rank"),
        field<&Recommendation::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Incident>() {
    static const std::array list{
        field<&Incident::code>("code", "incident_id", {.unit = Unit::code}),
        field<&Incident::startDate>("start_date", "start_date"),
        field<&Incident::endDate>("end_date", "end_date"),
        field<&Incident::precision>("date_precision", "date_precision"),
        field<&Incident::titleNl>("title_nl", "title_nl"),
        field<&Incident::systems>("systems", "system_ids"),
        field<&Incident::affectedUsers>("affected_users", "affected_users"),
        field<&Incident::severity>("severity", "severity"),
        field<&Incident::causeNl>("cause_nl", "cause_nl"),
        field<&Incident::cyber>("cyber", "cyber", {.unit = Unit::yesNo}),
        field<&Incident::noteNl>("note_nl", "note_nl"),
        field<&Incident::source>("source", "source"),
        field<&Incident::basis>("basis", "basis"),
        field<&Incident::forecastEnd>("forecast_end_date", ""),
        field<&Incident::sourceRank>("source_rank", "source_rank"),
        field<&Incident::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<ParliamentaryItem>() {
    static const std::array list{
        field<&ParliamentaryItem::code>("code", "item_id", {.unit = Unit::code}),
        field<&ParliamentaryItem::kind>("kind", "kind"),
        field<&ParliamentaryItem::house>("house", "house"),
        field<&ParliamentaryItem::partyOrBody>("party_or_body", "party_or_body"),
        field<&ParliamentaryItem::subjectNl>("subject_nl", "subject_nl"),
        field<&ParliamentaryItem::receivedDate>("received_date", "received_date"),
        field<&ParliamentaryItem::dueDate>("due_date", "due_date"),
        field<&ParliamentaryItem::extensionDate>("extension_date", "extension_date"),
        field<&ParliamentaryItem::answeredDate>("answered_date", "answered_date"),
        field<&ParliamentaryItem::status>("status", "status"),
        field<&ParliamentaryItem::reference>("reference", "reference"),
        field<&ParliamentaryItem::answers>("answers", "answers_item_or_review", {.refersTo = answered}),
        field<&ParliamentaryItem::programme>("programme", "programme_id"),
        field<&ParliamentaryItem::incident>("incident", "incident_id"),
        field<&ParliamentaryItem::noteNl>("note_nl", "note_nl"),
        field<&ParliamentaryItem::source>("source", "source"),
        field<&ParliamentaryItem::basis>("basis", "basis"),
        field<&ParliamentaryItem::settledIn>("settled_in", ""),
        field<&ParliamentaryItem::ownerRole>("owner_role", ""),
        field<&ParliamentaryItem::sourceRank>("source_rank", "source_rank"),
    };
    return list;
}

template <>
std::span<const Field> fields<Risk>() {
    static const std::array list{
        field<&Risk::code>("code", "risk_id", {.unit = Unit::code}),
        field<&Risk::nameNl>("name_nl", "name_nl"),
        field<&Risk::nameEn>("name_en", "name_en"),
        field<&Risk::probability>("probability", "probability"),
        field<&Risk::impactOptimistic>("impact_optimistic", "impact_optimistic_wd",
                                       {.unit = Unit::workingDays}),
        field<&Risk::impactMostLikely>("impact_most_likely", "impact_most_likely_wd",
                                       {.unit = Unit::workingDays}),
        field<&Risk::impactPessimistic>("impact_pessimistic", "impact_pessimistic_wd",
                                        {.unit = Unit::workingDays}),
        field<&Risk::impactLow>("impact_low", "impact_low_eur", {.unit = Unit::euro}),
        field<&Risk::impactMostLikelyMoney>("impact_most_likely_money", "impact_most_likely_eur",
                                            {.unit = Unit::euro}),
        field<&Risk::impactHigh>("impact_high", "impact_high_eur", {.unit = Unit::euro}),
        field<&Risk::activities>("activities", "activity_ids"),
        field<&Risk::ownerRole>("owner_role", "owner_role"),
        field<&Risk::mitigationNl>("mitigation_nl", "mitigation_nl"),
        field<&Risk::mitigationCost>("mitigation_cost", "mitigation_eur", {.unit = Unit::euro}),
        field<&Risk::mitigatedProbability>("mitigated_probability", "mitigated_probability"),
        field<&Risk::status>("status", "status"),
        field<&Risk::source>("source", "source"),
        field<&Risk::basis>("basis", "basis"),
        field<&Risk::response>("response", ""),
        field<&Risk::reviewDate>("review_date", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<ReportableChange>() {
    static const std::array list{
        field<&ReportableChange::code>("code", "change_id", {.unit = Unit::code}),
        field<&ReportableChange::subjectNl>("subject_nl", "subject_nl"),
        field<&ReportableChange::object>("object", "object_id",
                                         {.kindColumn = "object_type", .refersTo = reported}),
        field<&ReportableChange::knownOn>("known_on", "known_on"),
        field<&ReportableChange::decidedOn>("decided_on", "decided_on"),
        field<&ReportableChange::toldOn>("told_on", "told_on"),
        field<&ReportableChange::toldIn>("told_in", "told_in"),
        field<&ReportableChange::ownerRole>("owner_role", "owner_role"),
        field<&ReportableChange::noteNl>("note_nl", "note_nl"),
        field<&ReportableChange::source>("source", "source"),
        field<&ReportableChange::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<SignOff>() {
    static const std::array list{
        field<&SignOff::code>("code", "sign_off_id", {.unit = Unit::code}),
        field<&SignOff::object>("object", "object_id", {.kindColumn = "object_type", .refersTo = answered}),
        field<&SignOff::role>("role", "role"),
        field<&SignOff::leadTime>("lead_time", "lead_time_wd", {.unit = Unit::workingDays}),
        field<&SignOff::signedOn>("signed_on", "signed_on"),
        field<&SignOff::noteNl>("note_nl", "note_nl"),
        field<&SignOff::source>("source", "source"),
        field<&SignOff::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Assumption>() {
    static const std::array list{
        field<&Assumption::code>("code", "assumption_id", {.unit = Unit::code}),
        field<&Assumption::nameNl>("name_nl", "name_nl"),
        field<&Assumption::nameEn>("name_en", "name_en"),
        field<&Assumption::activities>("activities", "activity_ids"),
        field<&Assumption::ownerRole>("owner_role", "owner_role"),
        field<&Assumption::expiresOn>("expires_on", "expires_on"),
        field<&Assumption::reviewDate>("review_date", "review_date"),
        field<&Assumption::status>("status", "status"),
        field<&Assumption::noteNl>("note_nl", "note_nl"),
        field<&Assumption::source>("source", "source"),
        field<&Assumption::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<HandOver>() {
    static const std::array list{
        field<&HandOver::code>("code", "hand_over_id", {.unit = Unit::code}),
        field<&HandOver::nameNl>("name_nl", "name_nl"),
        field<&HandOver::nameEn>("name_en", "name_en"),
        field<&HandOver::system>("system", "system_id"),
        field<&HandOver::giver>("giver", "giver"),
        field<&HandOver::receiver>("receiver", "receiver"),
        field<&HandOver::givingActivity>("giving_activity", "giving_activity_id"),
        field<&HandOver::receivingActivity>("receiving_activity", "receiving_activity_id"),
        field<&HandOver::giveDate>("give_date", "give_date"),
        field<&HandOver::getDate>("get_date", "get_date"),
        field<&HandOver::handedOverOn>("handed_over_on", "handed_over_on"),
        field<&HandOver::ownerRole>("owner_role", "owner_role"),
        field<&HandOver::receiverRole>("receiver_role", "receiver_role"),
        field<&HandOver::noteNl>("note_nl", "note_nl"),
        field<&HandOver::source>("source", "source"),
        field<&HandOver::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<AcceptancePoint>() {
    static const std::array list{
        field<&AcceptancePoint::code>("code", "acceptance_point_id", {.unit = Unit::code}),
        field<&AcceptancePoint::handOver>("hand_over", "hand_over_id"),
        field<&AcceptancePoint::nameNl>("name_nl", "name_nl"),
        field<&AcceptancePoint::dueDate>("due_date", "due_date"),
        field<&AcceptancePoint::acceptedByGiver>("accepted_by_giver", "accepted_by_giver"),
        field<&AcceptancePoint::acceptedByReceiver>("accepted_by_receiver", "accepted_by_receiver"),
        field<&AcceptancePoint::noteNl>("note_nl", "note_nl"),
        field<&AcceptancePoint::source>("source", "source"),
        field<&AcceptancePoint::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<IncidentLoss>() {
    static const std::array list{
        field<&IncidentLoss::code>("code", "incident_loss_id", {.unit = Unit::code}),
        field<&IncidentLoss::incident>("incident", "incident_id"),
        field<&IncidentLoss::activity>("activity", "activity_id"),
        field<&IncidentLoss::lost>("lost", "lost_wd", {.unit = Unit::workingDays}),
        field<&IncidentLoss::noteNl>("note_nl", "note_nl"),
        field<&IncidentLoss::source>("source", "source"),
        field<&IncidentLoss::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Driver>() {
    static const std::array list{
        field<&Driver::code>("code", "driver_id", {.unit = Unit::code}),
        field<&Driver::nameNl>("name_nl", "name_nl"),
        field<&Driver::nameEn>("name_en", "name_en"),
        field<&Driver::probability>("probability", "probability"),
        field<&Driver::percentLow>("percent_low", "percent_low"),
        field<&Driver::percentMostLikely>("percent_most_likely", "percent_most_likely"),
        field<&Driver::percentHigh>("percent_high", "percent_high"),
        field<&Driver::activities>("activities", "activity_ids"),
        field<&Driver::source>("source", "source"),
        field<&Driver::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Correlation>() {
    static const std::array list{
        field<&Correlation::code>("code", "correlation_id", {.unit = Unit::code}),
        field<&Correlation::activity>("activity", "activity_id"),
        field<&Correlation::other>("other_activity", "other_activity_id"),
        field<&Correlation::rankPercent>("rank_percent", "rank_percent"),
        field<&Correlation::source>("source", "source"),
        field<&Correlation::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<Fork>() {
    static const std::array list{
        field<&Fork::code>("code", "fork_id", {.unit = Unit::code}),
        field<&Fork::nameNl>("name_nl", "name_nl"),
        field<&Fork::nameEn>("name_en", "name_en"),
        field<&Fork::probability>("probability", "probability"),
        field<&Fork::activities>("activities", "activity_ids"),
        field<&Fork::otherwise>("otherwise_activities", "otherwise_activity_ids"),
        field<&Fork::source>("source", "source"),
        field<&Fork::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<SavedForecast>() {
    static const std::array list{
        field<&SavedForecast::code>("code", "", {.unit = Unit::code}),
        field<&SavedForecast::nameNl>("name_nl", ""),
        field<&SavedForecast::madeOn>("made_on", ""),
        field<&SavedForecast::revision>("revision", ""),
        field<&SavedForecast::seed>("seed", ""),
        field<&SavedForecast::trials>("trials", ""),
        field<&SavedForecast::shape>("shape", ""),
        field<&SavedForecast::underWay>("under_way", ""),
        field<&SavedForecast::risks>("risks", ""),
        field<&SavedForecast::wholeDays>("whole_days", ""),
        field<&SavedForecast::correlationPercent>("correlation_percent", ""),
        field<&SavedForecast::statusDateIsFloor>("status_date_is_floor", ""),
        field<&SavedForecast::fingerprint>("fingerprint", ""),
        field<&SavedForecast::noteNl>("note_nl", ""),
        field<&SavedForecast::source>("source", ""),
        field<&SavedForecast::basis>("basis", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<PublicStatement>() {
    static const std::array list{
        field<&PublicStatement::code>("code", "statement_id", {.unit = Unit::code}),
        field<&PublicStatement::object>("object", "object_id",
                                        {.kindColumn = "object_type", .refersTo = anything}),
        field<&PublicStatement::publicationClass>("publication_class", "publication_class"),
        field<&PublicStatement::ground>("ground", "ground"),
        field<&PublicStatement::precision>("date_precision", "date_precision"),
        field<&PublicStatement::wordingNl>("wording_nl", "wording_nl"),
        field<&PublicStatement::wordingEn>("wording_en", "wording_en"),
        field<&PublicStatement::firstPublishedIn>("first_published_in", "first_published_in"),
        field<&PublicStatement::source>("source", "source"),
        field<&PublicStatement::basis>("basis", "basis"),
        field<&PublicStatement::field>("field", "field"),
        field<&PublicStatement::reasonNl>("reason_nl", "reason_nl"),
        field<&PublicStatement::sourceRank>("source_rank", "source_rank"),
        field<&PublicStatement::reference>("reference", "reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Note>() {
    static const std::array list{
        field<&Note::code>("code", "note_id", {.unit = Unit::code}),
        field<&Note::object>("object", "object_id", {.kindColumn = "object_type", .refersTo = noted}),
        field<&Note::text>("text", "text", {.unit = Unit::lines}),
        field<&Note::address>("address", "address"),
        field<&Note::day>("day", "date"),
        field<&Note::authorRole>("author_role", "author_role"),
        field<&Note::source>("source", "source"),
        field<&Note::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<ForeignPart>() {
    static const std::array list{
        field<&ForeignPart::object>("object", "", {.refersTo = kept}),
        field<&ForeignPart::origin>("origin", ""),
        field<&ForeignPart::key>("key", ""),
        field<&ForeignPart::content>("content", ""),
    };
    return list;
}

bool mayReferTo(RecordKind kind, const KindSet& kinds) {
    const auto list = fields(kind);
    return std::any_of(list.begin(), list.end(), [&](const Field& field) {
        return std::any_of(field.refersTo.begin(), field.refersTo.end(),
                           [&](RecordKind to) { return kinds.has(to); });
    });
}

std::span<const Field> fields(RecordKind kind) {
    switch (kind) {
#define KIND(Type, enumerator, ...) \
    case RecordKind::enumerator:    \
        return fields<Type>();
        MIJLPAAL_KINDS(KIND)
#undef KIND
    }
    assert(false);
    return {};
}

}  // namespace mijlpaal::model
