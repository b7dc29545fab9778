#include "model/words.h"

#include "model/constraint.h"
#include "model/record_kind.h"

#include <doctest/doctest.h>

#include <set>

namespace mijlpaal::model {
namespace {

/// The last value of each list, so that a value without a word is noticed.
template <class E>
constexpr E last = E{};
template <>
constexpr ActivityKind last<ActivityKind> = ActivityKind::wbsSummary;
template <>
constexpr LinkType last<LinkType> = LinkType::startToFinish;
template <>
constexpr ConstraintType last<ConstraintType> = ConstraintType::finishOn;
template <>
constexpr Profile last<Profile> = Profile::p6;
template <>
constexpr TimeUnit last<TimeUnit> = TimeUnit::month;
template <>
constexpr DatePrecision last<DatePrecision> = DatePrecision::byLawLatest;
template <>
constexpr PublicationClass last<PublicationClass> = PublicationClass::open;
template <>
constexpr Basis last<Basis> = Basis::illustrative;
template <>
constexpr MoneyKind last<MoneyKind> = MoneyKind::commitment;
template <>
constexpr SourceRank last<SourceRank> = SourceRank::press;
template <>
constexpr CostKind last<CostKind> = CostKind::total;
template <>
constexpr ReasonCode last<ReasonCode> = ReasonCode::lateInvoice;
template <>
constexpr ProgrammeLevel last<ProgrammeLevel> = ProgrammeLevel::project;
template <>
constexpr DashboardStatus last<DashboardStatus> = DashboardStatus::cancelled;
template <>
constexpr SystemKind last<SystemKind> = SystemKind::shared;
template <>
constexpr ReplacementKind last<ReplacementKind> = ReplacementKind::abandoned;
template <>
constexpr LawPartKind last<LawPartKind> = LawPartKind::regulation;
template <>
constexpr LawMilestoneStatus last<LawMilestoneStatus> = LawMilestoneStatus::unknown;
template <>
constexpr LawRelation last<LawRelation> = LawRelation::informsDecision;
template <>
constexpr BillStep last<BillStep> = BillStep::commencement;
template <>
constexpr ReviewOccasion last<ReviewOccasion> = ReviewOccasion::largeChange;
template <>
constexpr Acceptance last<Acceptance> = Acceptance::notApplicable;
template <>
constexpr StatusColour last<StatusColour> = StatusColour::red;
template <>
constexpr RiskResponse last<RiskResponse> = RiskResponse::accept;
template <>
constexpr AssumptionStatus last<AssumptionStatus> = AssumptionStatus::failed;
template <>
constexpr TowardsParliament last<TowardsParliament> = TowardsParliament::confidential;
template <>
constexpr LetterKind last<LetterKind> = LetterKind::completeness;
template <>
constexpr LagKind last<LagKind> = LagKind::elapsedPercent;
template <>
constexpr LagCalendar last<LagCalendar> = LagCalendar::everyHour;
template <>
constexpr ProgressLogic last<ProgressLogic> = ProgressLogic::actualDates;
template <>
constexpr CriticalDefinition last<CriticalDefinition> = CriticalDefinition::longestPath;
template <>
constexpr FloatType last<FloatType> = FloatType::smallest;
template <>
constexpr DurationType last<DurationType> = DurationType::fixedDurationAndUnits;
template <>
constexpr CalendarUse last<CalendarUse> = CalendarUse::resourceCalendars;
template <>
constexpr ResourceKind last<ResourceKind> = ResourceKind::cost;
template <>
constexpr WorkContour last<WorkContour> = WorkContour::byHand;

TEST_CASE_TEMPLATE("each value of a closed list has one word, and the word gives the value back", E,
                   ActivityKind, LinkType, ConstraintType, Profile, TimeUnit, DatePrecision, PublicationClass,
                   Basis, SourceRank, MoneyKind, CostKind, ReasonCode, ProgrammeLevel, DashboardStatus, SystemKind, ReplacementKind,
                   LawPartKind, LawMilestoneStatus, LawRelation, BillStep, ReviewOccasion, Acceptance, StatusColour, RiskResponse, AssumptionStatus, LagKind, LagCalendar,
                   ProgressLogic, CriticalDefinition, FloatType, DurationType, CalendarUse, ResourceKind,
                   WorkContour) {
    REQUIRE(wordsOf<E>.size() == static_cast<std::size_t>(last<E>) + 1);
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < wordsOf<E>.size(); ++i) {
        const auto value = static_cast<E>(i);
        CHECK(wordsOf<E>[i].first == value);
        CHECK_FALSE(wordFor(value).empty());
        CHECK(fromWord<E>(wordFor(value)) == value);
        words.insert(wordFor(value));
    }
    CHECK(words.size() == wordsOf<E>.size());
    CHECK_FALSE(fromWord<E>("").has_value());
    CHECK_FALSE(fromWord<E>("no such word").has_value());
}

TEST_CASE("each kind of record has one name, and the name gives the kind back") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < recordKindCount; ++i) {
        const auto kind = static_cast<RecordKind>(i);
        CHECK(recordKindFrom(nameOf(kind)) == kind);
        names.insert(nameOf(kind));
    }
    CHECK(names.size() == static_cast<std::size_t>(RecordKind::foreignPart) + 1);
    CHECK_FALSE(recordKindFrom("Activity").has_value());
}

TEST_CASE("people call each kind of record by words of its own") {
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < recordKindCount; ++i) words.insert(wordsFor(static_cast<RecordKind>(i)));
    CHECK(words.size() == recordKindCount);
    CHECK(wordsFor(RecordKind::activity) == "activity");
    CHECK(wordsFor(RecordKind::lawMilestone) == "law milestone");
    CHECK(wordsFor(RecordKind::foreignPart) == "kept part");
}

TEST_CASE("a constraint is read and written as its word and date") {
    const Constraint constraint{ConstraintType::finishNoLaterThan, *momentFrom("2027-03-31T17:00")};
    CHECK(constraintText(constraint) == "FNLT 2027-03-31T17:00");
    CHECK(constraintFrom("FNLT 2027-03-31T17:00") == constraint);
    for (const auto* text :
         {"", "FNLT", "FNLT ", "FNLT 2027-03-31", "fnlt 2027-03-31T17:00", " FNLT 2027-03-31T17:00"}) {
        INFO(text);
        CHECK_FALSE(constraintFrom(text).has_value());
    }
}

TEST_CASE("four kinds of constraint bind the finish") {
    for (const auto& [type, word] : wordsOf<ConstraintType>) {
        CHECK(bindsFinish(type) == (word == "FNET" || word == "FNLT" || word == "MFO" || word == "FO"));
    }
}

}  // namespace
}  // namespace mijlpaal::model
