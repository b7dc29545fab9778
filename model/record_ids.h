#pragma once

#include "model/id.h"
#include "model/record_kind.h"

#include <compare>

namespace mijlpaal::model {

struct Settings;
struct Calendar;
struct Holiday;
struct WorkWeek;
struct Resource;
struct Programme;
struct System;
struct Activity;
struct Replacement;
struct Dependency;
struct Assignment;
struct Baseline;
struct LawPart;
struct LawMilestone;
struct LawDependency;
struct BaselineDate;
struct FundingSource;
struct BudgetEntry;
struct Actual;
struct Review;
struct Recommendation;
struct Incident;
struct ParliamentaryItem;
struct Risk;
struct PublicStatement;
struct ForeignPart;

using SettingsId = Id<Settings>;
using CalendarId = Id<Calendar>;
using HolidayId = Id<Holiday>;
using WorkWeekId = Id<WorkWeek>;
using ResourceId = Id<Resource>;
using ProgrammeId = Id<Programme>;
using SystemId = Id<System>;
using ActivityId = Id<Activity>;
using ReplacementId = Id<Replacement>;
using DependencyId = Id<Dependency>;
using AssignmentId = Id<Assignment>;
using BaselineId = Id<Baseline>;
using LawPartId = Id<LawPart>;
using LawMilestoneId = Id<LawMilestone>;
using LawDependencyId = Id<LawDependency>;
using BaselineDateId = Id<BaselineDate>;
using FundingSourceId = Id<FundingSource>;
using BudgetEntryId = Id<BudgetEntry>;
using ActualId = Id<Actual>;
using ReviewId = Id<Review>;
using RecommendationId = Id<Recommendation>;
using IncidentId = Id<Incident>;
using ParliamentaryItemId = Id<ParliamentaryItem>;
using RiskId = Id<Risk>;
using PublicStatementId = Id<PublicStatement>;
using ForeignPartId = Id<ForeignPart>;

/// The kind of each record type.
template <class Record>
inline constexpr RecordKind kindOf{};
template <>
inline constexpr RecordKind kindOf<Settings> = RecordKind::settings;
template <>
inline constexpr RecordKind kindOf<Calendar> = RecordKind::calendar;
template <>
inline constexpr RecordKind kindOf<Holiday> = RecordKind::holiday;
template <>
inline constexpr RecordKind kindOf<WorkWeek> = RecordKind::workWeek;
template <>
inline constexpr RecordKind kindOf<Resource> = RecordKind::resource;
template <>
inline constexpr RecordKind kindOf<Programme> = RecordKind::programme;
template <>
inline constexpr RecordKind kindOf<System> = RecordKind::system;
template <>
inline constexpr RecordKind kindOf<Activity> = RecordKind::activity;
template <>
inline constexpr RecordKind kindOf<Replacement> = RecordKind::replacement;
template <>
inline constexpr RecordKind kindOf<Dependency> = RecordKind::dependency;
template <>
inline constexpr RecordKind kindOf<Assignment> = RecordKind::assignment;
template <>
inline constexpr RecordKind kindOf<Baseline> = RecordKind::baseline;
template <>
inline constexpr RecordKind kindOf<LawPart> = RecordKind::lawPart;
template <>
inline constexpr RecordKind kindOf<LawMilestone> = RecordKind::lawMilestone;
template <>
inline constexpr RecordKind kindOf<LawDependency> = RecordKind::lawDependency;
template <>
inline constexpr RecordKind kindOf<BaselineDate> = RecordKind::baselineDate;
template <>
inline constexpr RecordKind kindOf<FundingSource> = RecordKind::fundingSource;
template <>
inline constexpr RecordKind kindOf<BudgetEntry> = RecordKind::budgetEntry;
template <>
inline constexpr RecordKind kindOf<Actual> = RecordKind::actual;
template <>
inline constexpr RecordKind kindOf<Review> = RecordKind::review;
template <>
inline constexpr RecordKind kindOf<Recommendation> = RecordKind::recommendation;
template <>
inline constexpr RecordKind kindOf<Incident> = RecordKind::incident;
template <>
inline constexpr RecordKind kindOf<ParliamentaryItem> = RecordKind::parliamentaryItem;
template <>
inline constexpr RecordKind kindOf<Risk> = RecordKind::risk;
template <>
inline constexpr RecordKind kindOf<PublicStatement> = RecordKind::publicStatement;
template <>
inline constexpr RecordKind kindOf<ForeignPart> = RecordKind::foreignPart;

/// A reference to a record of any kind.
struct ObjectRef {
    RecordKind kind = RecordKind::activity;
    std::int64_t number = 0;

    auto operator<=>(const ObjectRef&) const = default;
};

template <class Record>
constexpr ObjectRef refTo(Id<Record> id) {
    return {kindOf<Record>, id.number};
}

}  // namespace mijlpaal::model
