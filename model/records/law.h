#pragma once

#include "model/day.h"
#include "model/record_ids.h"
#include "model/words.h"
#include "model/work_time.h"

#include <optional>
#include <string>
#include <vector>

/// Parts of the law, how they come into force, and what must be ready for them.
namespace mijlpaal::model {

struct LawPart {
    LawPartId id;
    std::string code;
    LawPartKind kind = LawPartKind::book;
    std::optional<std::int64_t> bookNumber;
    std::string titleNl, titleEn;
    std::string billDossiers;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const LawPart&) const = default;
};

/// One step of a bill on its way into force, with an estimate of how long it takes after the step before it.
struct BillStage {
    BillStageId id;
    std::string code;
    LawPartId lawPart;
    BillStep step = BillStep::advice;
    /// Weeks of the calendar after the step before it; for the first step of which nothing is known, after the
    /// status date.
    std::optional<std::int64_t> weeksOptimistic, weeksMostLikely, weeksPessimistic;
    /// The day on which it was done, and the day before which it is not expected.
    std::optional<Day> actualDate, notBefore;
    std::string ownerRole;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const BillStage&) const = default;
};

struct LawMilestone {
    LawMilestoneId id;
    std::string code;
    std::vector<LawPartId> lawParts;
    std::string nameNl, nameEn;
    std::optional<Day> plannedDate, actualDate;
    DatePrecision precision = DatePrecision::day;
    LawMilestoneStatus status = LawMilestoneStatus::planned;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The milestone of the plan that stands for it.
    std::optional<ActivityId> activity;
    /// The steps of bills that it waits for, where the portfolio says that the text follows the bills.
    std::vector<BillStageId> follows;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const LawMilestone&) const = default;
};

/// What must be ready for which part of the law, and what takes its place when it is not.
struct LawDependency {
    LawDependencyId id;
    std::string code;
    LawPartId lawPart;
    LawMilestoneId lawMilestone;
    LawRelation relation = LawRelation::mustBeReadyBefore;
    ObjectRef required;
    std::optional<WorkTime> leadTime;
    std::optional<ObjectRef> fallback;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const LawDependency&) const = default;
};

}  // namespace mijlpaal::model
