#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// Closed lists of words, each with the word that stands in files (database, journal, CSV, JSON).
namespace mijlpaal::model {

/// A milestone stands where the work before it ends (P6: a finish milestone), a start milestone where the
/// work behind it begins. A level of effort spans what it is linked to, a WBS summary what stands below it,
/// and neither drives anything (P6).
enum class ActivityKind { summary, task, milestone, startMilestone, levelOfEffort, wbsSummary };
enum class LinkType { finishToStart, startToStart, finishToFinish, startToFinish };
/// As soon as possible is the absence of a constraint. `startOn` and `finishOn` give way to links, as in P6;
/// the two musts do not.
enum class ConstraintType {
    asLateAsPossible,
    startNoEarlierThan,
    startNoLaterThan,
    finishNoEarlierThan,
    finishNoLaterThan,
    mustStartOn,
    mustFinishOn,
    startOn,
    finishOn,
};
/// Whose rules the dates follow where MS Project and Primavera P6 differ.
enum class Profile { msp, p6 };
enum class TimeUnit { minute, hour, day, week, month };
/// What a lag counts: working time, time day and night, or a share of the predecessor's duration.
enum class LagKind { working, elapsed, percent, elapsedPercent };
/// Whose calendar a lag of working time is counted on.
enum class LagCalendar { predecessor, successor, project, everyHour };
/// What holds for work that went on before its predecessor was done.
enum class ProgressLogic { retainedLogic, progressOverride, actualDates };
/// Which activities are critical: those with little total float, or those on the longest path.
enum class CriticalDefinition { totalFloat, longestPath };
/// From which end total float is reckoned.
enum class FloatType { start, finish, smallest };
/// What stays as it is when work, units or duration of a task change.
enum class DurationType { fixedUnits, fixedDuration, fixedWork, fixedDurationAndUnits };
/// Whether the calendars of the resources that do the work drive its dates.
enum class CalendarUse { ownCalendar, resourceCalendars };
/// Only labour drives dates.
enum class ResourceKind { labour, equipment, material, cost };
/// How work is spread over an assignment.
enum class WorkContour {
    flat,
    backLoaded,
    frontLoaded,
    doublePeak,
    earlyPeak,
    latePeak,
    bell,
    turtle,
    byHand,
};
/// How three estimates of a duration are read.
enum class EstimateShape { triangular, pert, trigen, uniform, logNormal, heavyTailed };
/// What a forecast makes of work under way: what is left of it is uncertain; or all of it is, from its actual
/// start on; or all of it is, from where the network puts it.
enum class UnderWay { remaining, fromActualStart, asPlanned };
/// How exactly a date is known or may be told. `byLawLatest`: the last date the law allows.
enum class DatePrecision { day, month, quarter, year, byLawLatest };
/// `internal` stays out of what is published and is not mentioned; `withheld` is listed with its ground.
enum class PublicationClass { internal, withheld, open };
/// Where a record comes from: found in a public document, kept in one's own administration, or made up. Says
/// nothing about whether it may be published.
enum class Basis { open, own, illustrative };
/// How far a source can carry a letter to parliament. `official`: papers and proceedings of the Houses, the Bulletin of
/// Acts, the Government Gazette. `advice`: advices, reviews and letters of public bodies. `body`: anything else that a
/// public body or a learned journal says. `press`: news, trade journals, pages of others.
enum class SourceRank { official, advice, body, press };
enum class MoneyKind { cash, commitment };
enum class CostKind { internalStaff, externalStaff, otherMaterial, total };
/// Why money of a year became more or less for another cause than the plan, which tells of delay and scope itself:
/// another price level, a cut, no hands at partners or at home, a text of the law that came late, a tender, a supplier,
/// an invoice that came behind the year.
enum class ReasonCode {
    indexation,
    cut,
    partnerCapacity,
    ownCapacity,
    lateText,
    tender,
    supplier,
    lateInvoice,
};
/// Whether a period of the books is closed, or opened again.
enum class PeriodAction { close, reopen };
/// What a reviewer says of a proposal.
enum class Verdict { approved, sentBack };
enum class ProgrammeLevel { umbrella, programme, project };
/// Status words of the Rijks ICT-dashboard (the public register of large government IT projects).
enum class DashboardStatus { notStarted, inProgress, inReorientation, completed, cancelled };
enum class SystemKind { legacy, created, shared };
enum class ReplacementKind { historical, function, full, abandoned };
enum class LawPartKind { book, act, regulation };
enum class LawMilestoneStatus { done, planned, unknown };
enum class LawRelation { mustBeReadyBefore, preferredReadyBefore, needsStableText, informsDecision };
/// The way of a bill into force: the advice of the Council of State, both Houses, the Bulletin of Acts and Decrees,
/// and the day from which it binds.
enum class BillStep { advice, lowerHouse, upperHouse, publication, commencement };
/// Why the opinion of a CIO is asked: before the start, with a new baseline, under way, or with a large change to
/// what is in use.
enum class ReviewOccasion { start, newBaseline, underWay, largeChange };
enum class Acceptance { accepted, partlyAccepted, notAccepted, unknown, notApplicable };
/// How a programme says that it is doing.
enum class StatusColour { green, amber, red };
/// What is done about a risk.
enum class RiskResponse { avoid, reduce, transfer, accept };
/// Whether what a plan rests on was found to be so, or not to be so.
enum class AssumptionStatus { open, confirmed, failed };

/// What is told to parliament of what the public is not told: nothing, on the interest of the State (article 68 of the
/// Constitution); or all of it, to be inspected in confidence.
enum class TowardsParliament { refused, confidential };
/// The kinds of document of `letters/letter.h`.
enum class LetterKind { kamerbrief, nota, postponement, promises, answers, reaction, progress, completeness };

template <class E>
using Word = std::pair<E, std::string_view>;

/// All words of a closed list, in order of the enumeration. Defined for each enumeration above.
template <class E>
inline constexpr std::array<Word<E>, 0> wordsOf{};

template <>
inline constexpr std::array wordsOf<ActivityKind>{
    Word<ActivityKind>{ActivityKind::summary, "summary"},
    Word<ActivityKind>{ActivityKind::task, "task"},
    Word<ActivityKind>{ActivityKind::milestone, "milestone"},
    Word<ActivityKind>{ActivityKind::startMilestone, "start_milestone"},
    Word<ActivityKind>{ActivityKind::levelOfEffort, "level_of_effort"},
    Word<ActivityKind>{ActivityKind::wbsSummary, "wbs_summary"},
};
template <>
inline constexpr std::array wordsOf<LinkType>{
    Word<LinkType>{LinkType::finishToStart, "FS"},
    Word<LinkType>{LinkType::startToStart, "SS"},
    Word<LinkType>{LinkType::finishToFinish, "FF"},
    Word<LinkType>{LinkType::startToFinish, "SF"},
};
template <>
inline constexpr std::array wordsOf<ConstraintType>{
    Word<ConstraintType>{ConstraintType::asLateAsPossible, "ALAP"},
    Word<ConstraintType>{ConstraintType::startNoEarlierThan, "SNET"},
    Word<ConstraintType>{ConstraintType::startNoLaterThan, "SNLT"},
    Word<ConstraintType>{ConstraintType::finishNoEarlierThan, "FNET"},
    Word<ConstraintType>{ConstraintType::finishNoLaterThan, "FNLT"},
    Word<ConstraintType>{ConstraintType::mustStartOn, "MSO"},
    Word<ConstraintType>{ConstraintType::mustFinishOn, "MFO"},
    Word<ConstraintType>{ConstraintType::startOn, "SO"},
    Word<ConstraintType>{ConstraintType::finishOn, "FO"},
};
template <>
inline constexpr std::array wordsOf<Profile>{
    Word<Profile>{Profile::msp, "msp"},
    Word<Profile>{Profile::p6, "p6"},
};
template <>
inline constexpr std::array wordsOf<TimeUnit>{
    Word<TimeUnit>{TimeUnit::minute, "minute"}, Word<TimeUnit>{TimeUnit::hour, "hour"},
    Word<TimeUnit>{TimeUnit::day, "day"},       Word<TimeUnit>{TimeUnit::week, "week"},
    Word<TimeUnit>{TimeUnit::month, "month"},
};
template <>
inline constexpr std::array wordsOf<LagKind>{
    Word<LagKind>{LagKind::working, "working"},
    Word<LagKind>{LagKind::elapsed, "elapsed"},
    Word<LagKind>{LagKind::percent, "percent"},
    Word<LagKind>{LagKind::elapsedPercent, "elapsed_percent"},
};
template <>
inline constexpr std::array wordsOf<LagCalendar>{
    Word<LagCalendar>{LagCalendar::predecessor, "predecessor"},
    Word<LagCalendar>{LagCalendar::successor, "successor"},
    Word<LagCalendar>{LagCalendar::project, "project"},
    Word<LagCalendar>{LagCalendar::everyHour, "every_hour"},
};
template <>
inline constexpr std::array wordsOf<ProgressLogic>{
    Word<ProgressLogic>{ProgressLogic::retainedLogic, "retained_logic"},
    Word<ProgressLogic>{ProgressLogic::progressOverride, "progress_override"},
    Word<ProgressLogic>{ProgressLogic::actualDates, "actual_dates"},
};
template <>
inline constexpr std::array wordsOf<CriticalDefinition>{
    Word<CriticalDefinition>{CriticalDefinition::totalFloat, "total_float"},
    Word<CriticalDefinition>{CriticalDefinition::longestPath, "longest_path"},
};
template <>
inline constexpr std::array wordsOf<FloatType>{
    Word<FloatType>{FloatType::start, "start"},
    Word<FloatType>{FloatType::finish, "finish"},
    Word<FloatType>{FloatType::smallest, "smallest"},
};
template <>
inline constexpr std::array wordsOf<DurationType>{
    Word<DurationType>{DurationType::fixedUnits, "fixed_units"},
    Word<DurationType>{DurationType::fixedDuration, "fixed_duration"},
    Word<DurationType>{DurationType::fixedWork, "fixed_work"},
    Word<DurationType>{DurationType::fixedDurationAndUnits, "fixed_duration_and_units"},
};
template <>
inline constexpr std::array wordsOf<CalendarUse>{
    Word<CalendarUse>{CalendarUse::ownCalendar, "own_calendar"},
    Word<CalendarUse>{CalendarUse::resourceCalendars, "resource_calendars"},
};
template <>
inline constexpr std::array wordsOf<ResourceKind>{
    Word<ResourceKind>{ResourceKind::labour, "labour"},
    Word<ResourceKind>{ResourceKind::equipment, "equipment"},
    Word<ResourceKind>{ResourceKind::material, "material"},
    Word<ResourceKind>{ResourceKind::cost, "cost"},
};
template <>
inline constexpr std::array wordsOf<WorkContour>{
    Word<WorkContour>{WorkContour::flat, "flat"},
    Word<WorkContour>{WorkContour::backLoaded, "back_loaded"},
    Word<WorkContour>{WorkContour::frontLoaded, "front_loaded"},
    Word<WorkContour>{WorkContour::doublePeak, "double_peak"},
    Word<WorkContour>{WorkContour::earlyPeak, "early_peak"},
    Word<WorkContour>{WorkContour::latePeak, "late_peak"},
    Word<WorkContour>{WorkContour::bell, "bell"},
    Word<WorkContour>{WorkContour::turtle, "turtle"},
    Word<WorkContour>{WorkContour::byHand, "by_hand"},
};
template <>
inline constexpr std::array wordsOf<EstimateShape>{
    Word<EstimateShape>{EstimateShape::triangular, "triangular"},
    Word<EstimateShape>{EstimateShape::pert, "pert"},
    Word<EstimateShape>{EstimateShape::trigen, "trigen"},
    Word<EstimateShape>{EstimateShape::uniform, "uniform"},
    Word<EstimateShape>{EstimateShape::logNormal, "lognormal"},
    Word<EstimateShape>{EstimateShape::heavyTailed, "heavy_tailed"},
};
template <>
inline constexpr std::array wordsOf<UnderWay>{
    Word<UnderWay>{UnderWay::remaining, "remaining"},
    Word<UnderWay>{UnderWay::fromActualStart, "from_actual_start"},
    Word<UnderWay>{UnderWay::asPlanned, "as_planned"},
};
template <>
inline constexpr std::array wordsOf<DatePrecision>{
    Word<DatePrecision>{DatePrecision::day, "day"},
    Word<DatePrecision>{DatePrecision::month, "month"},
    Word<DatePrecision>{DatePrecision::quarter, "quarter"},
    Word<DatePrecision>{DatePrecision::year, "year"},
    Word<DatePrecision>{DatePrecision::byLawLatest, "by_law_latest"},
};
template <>
inline constexpr std::array wordsOf<PublicationClass>{
    Word<PublicationClass>{PublicationClass::internal, "internal"},
    Word<PublicationClass>{PublicationClass::withheld, "withheld"},
    Word<PublicationClass>{PublicationClass::open, "public"},
};
template <>
inline constexpr std::array wordsOf<Basis>{
    Word<Basis>{Basis::open, "public"},
    Word<Basis>{Basis::own, "own"},
    Word<Basis>{Basis::illustrative, "illustrative"},
};
template <>
inline constexpr std::array wordsOf<SourceRank>{
    Word<SourceRank>{SourceRank::official, "1"},
    Word<SourceRank>{SourceRank::advice, "2"},
    Word<SourceRank>{SourceRank::body, "3"},
    Word<SourceRank>{SourceRank::press, "4"},
};
template <>
inline constexpr std::array wordsOf<MoneyKind>{
    Word<MoneyKind>{MoneyKind::cash, "cash"},
    Word<MoneyKind>{MoneyKind::commitment, "commitment"},
};
template <>
inline constexpr std::array wordsOf<CostKind>{
    Word<CostKind>{CostKind::internalStaff, "intern_personeel"},
    Word<CostKind>{CostKind::externalStaff, "extern_personeel"},
    Word<CostKind>{CostKind::otherMaterial, "overig_materieel"},
    Word<CostKind>{CostKind::total, "totaal"},
};
template <>
inline constexpr std::array wordsOf<ReasonCode>{
    Word<ReasonCode>{ReasonCode::indexation, "indexation"},
    Word<ReasonCode>{ReasonCode::cut, "cut"},
    Word<ReasonCode>{ReasonCode::partnerCapacity, "partner_capacity"},
    Word<ReasonCode>{ReasonCode::ownCapacity, "own_capacity"},
    Word<ReasonCode>{ReasonCode::lateText, "late_text"},
    Word<ReasonCode>{ReasonCode::tender, "tender"},
    Word<ReasonCode>{ReasonCode::supplier, "supplier"},
    Word<ReasonCode>{ReasonCode::lateInvoice, "late_invoice"},
};
template <>
inline constexpr std::array wordsOf<TowardsParliament>{
    Word<TowardsParliament>{TowardsParliament::refused, "article_68"},
    Word<TowardsParliament>{TowardsParliament::confidential, "confidential"},
};
template <>
inline constexpr std::array wordsOf<LetterKind>{
    Word<LetterKind>{LetterKind::kamerbrief, "kamerbrief"},
    Word<LetterKind>{LetterKind::nota, "nota"},
    Word<LetterKind>{LetterKind::postponement, "uitstelbericht"},
    Word<LetterKind>{LetterKind::promises, "toezeggingen"},
    Word<LetterKind>{LetterKind::answers, "beantwoording"},
    Word<LetterKind>{LetterKind::reaction, "beleidsreactie"},
    Word<LetterKind>{LetterKind::progress, "voortgangsrapportage"},
    Word<LetterKind>{LetterKind::completeness, "volledigheidsverklaring"},
};
template <>
inline constexpr std::array wordsOf<PeriodAction>{
    Word<PeriodAction>{PeriodAction::close, "close"},
    Word<PeriodAction>{PeriodAction::reopen, "reopen"},
};
template <>
inline constexpr std::array wordsOf<Verdict>{
    Word<Verdict>{Verdict::approved, "approved"},
    Word<Verdict>{Verdict::sentBack, "sent_back"},
};
template <>
inline constexpr std::array wordsOf<ProgrammeLevel>{
    Word<ProgrammeLevel>{ProgrammeLevel::umbrella, "umbrella"},
    Word<ProgrammeLevel>{ProgrammeLevel::programme, "programme"},
    Word<ProgrammeLevel>{ProgrammeLevel::project, "project"},
};
template <>
inline constexpr std::array wordsOf<DashboardStatus>{
    Word<DashboardStatus>{DashboardStatus::notStarted, "Nog niet gestart"},
    Word<DashboardStatus>{DashboardStatus::inProgress, "In uitvoering"},
    Word<DashboardStatus>{DashboardStatus::inReorientation, "In heroriëntatie"},
    Word<DashboardStatus>{DashboardStatus::completed, "Afgerond"},
    Word<DashboardStatus>{DashboardStatus::cancelled, "Geannuleerd"},
};
template <>
inline constexpr std::array wordsOf<SystemKind>{
    Word<SystemKind>{SystemKind::legacy, "legacy"},
    Word<SystemKind>{SystemKind::created, "new"},
    Word<SystemKind>{SystemKind::shared, "shared"},
};
template <>
inline constexpr std::array wordsOf<ReplacementKind>{
    Word<ReplacementKind>{ReplacementKind::historical, "historical"},
    Word<ReplacementKind>{ReplacementKind::function, "function"},
    Word<ReplacementKind>{ReplacementKind::full, "full"},
    Word<ReplacementKind>{ReplacementKind::abandoned, "abandoned"},
};
template <>
inline constexpr std::array wordsOf<LawPartKind>{
    Word<LawPartKind>{LawPartKind::book, "book"},
    Word<LawPartKind>{LawPartKind::act, "act"},
    Word<LawPartKind>{LawPartKind::regulation, "regulation"},
};
template <>
inline constexpr std::array wordsOf<LawMilestoneStatus>{
    Word<LawMilestoneStatus>{LawMilestoneStatus::done, "done"},
    Word<LawMilestoneStatus>{LawMilestoneStatus::planned, "planned"},
    Word<LawMilestoneStatus>{LawMilestoneStatus::unknown, "unknown"},
};
template <>
inline constexpr std::array wordsOf<LawRelation>{
    Word<LawRelation>{LawRelation::mustBeReadyBefore, "must_be_ready_before"},
    Word<LawRelation>{LawRelation::preferredReadyBefore, "preferred_ready_before"},
    Word<LawRelation>{LawRelation::needsStableText, "needs_stable_text"},
    Word<LawRelation>{LawRelation::informsDecision, "informs_decision"},
};
template <>
inline constexpr std::array wordsOf<BillStep>{
    Word<BillStep>{BillStep::advice, "advice"},
    Word<BillStep>{BillStep::lowerHouse, "lower_house"},
    Word<BillStep>{BillStep::upperHouse, "upper_house"},
    Word<BillStep>{BillStep::publication, "publication"},
    Word<BillStep>{BillStep::commencement, "commencement"},
};
template <>
inline constexpr std::array wordsOf<ReviewOccasion>{
    Word<ReviewOccasion>{ReviewOccasion::start, "before_start"},
    Word<ReviewOccasion>{ReviewOccasion::newBaseline, "new_baseline"},
    Word<ReviewOccasion>{ReviewOccasion::underWay, "under_way"},
    Word<ReviewOccasion>{ReviewOccasion::largeChange, "large_change"},
};
template <>
inline constexpr std::array wordsOf<Acceptance>{
    Word<Acceptance>{Acceptance::accepted, "overgenomen"},
    Word<Acceptance>{Acceptance::partlyAccepted, "deels overgenomen"},
    Word<Acceptance>{Acceptance::notAccepted, "niet overgenomen"},
    Word<Acceptance>{Acceptance::unknown, "onbekend"},
    Word<Acceptance>{Acceptance::notApplicable, "n.v.t."},
};
template <>
inline constexpr std::array wordsOf<StatusColour>{
    Word<StatusColour>{StatusColour::green, "green"},
    Word<StatusColour>{StatusColour::amber, "amber"},
    Word<StatusColour>{StatusColour::red, "red"},
};
template <>
inline constexpr std::array wordsOf<RiskResponse>{
    Word<RiskResponse>{RiskResponse::avoid, "avoid"},
    Word<RiskResponse>{RiskResponse::reduce, "reduce"},
    Word<RiskResponse>{RiskResponse::transfer, "transfer"},
    Word<RiskResponse>{RiskResponse::accept, "accept"},
};
template <>
inline constexpr std::array wordsOf<AssumptionStatus>{
    Word<AssumptionStatus>{AssumptionStatus::open, "open"},
    Word<AssumptionStatus>{AssumptionStatus::confirmed, "confirmed"},
    Word<AssumptionStatus>{AssumptionStatus::failed, "failed"},
};

/// True for the kinds that are a moment rather than a stretch of work.
constexpr bool isMilestone(ActivityKind kind) {
    return kind == ActivityKind::milestone || kind == ActivityKind::startMilestone;
}

/// The word that stands for a value in files.
template <class E>
constexpr std::string_view wordFor(E value) {
    for (const auto& [each, word] : wordsOf<E>) {
        if (each == value) return word;
    }
    return {};
}

template <class E>
constexpr std::optional<E> fromWord(std::string_view text) {
    for (const auto& [each, word] : wordsOf<E>) {
        if (word == text) return each;
    }
    return std::nullopt;
}

}  // namespace mijlpaal::model
