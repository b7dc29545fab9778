#pragma once

#include "model/constraint.h"
#include "model/day.h"
#include "model/moment.h"
#include "model/money.h"
#include "model/record_ids.h"
#include "model/share.h"
#include "model/words.h"
#include "model/work_time.h"

#include <optional>
#include <string>
#include <vector>

/// What is planned, who does it, what depends on what, and the plans of before.
namespace mijlpaal::model {

/// Who or what does the work: a role, a machine, a material, a cost.
struct Resource {
    ResourceId id;
    std::string code;
    std::string nameNl;
    ResourceKind kind = ResourceKind::labour;
    /// How much of it there is: 100 % is one full-time.
    Percent maximumUnits{10'000};
    std::optional<CalendarId> calendar;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Resource&) const = default;
};

struct Programme {
    ProgrammeId id;
    std::string code;
    std::string nameNl, nameEn;
    ProgrammeLevel level = ProgrammeLevel::programme;
    std::string leadOrganisation;
    std::optional<ProgrammeId> parent;
    std::optional<Day> startDate, endDate;
    std::optional<DashboardStatus> dashboardStatus;
    std::string noteNl;
    std::string illustrativeFields;
    std::string source;
    Basis basis = Basis::own;
    /// How it says that it is doing, since when, and why it does where the evidence says otherwise.
    std::optional<StatusColour> statusColour;
    std::optional<Day> statusGivenOn;
    std::string statusReason;
    /// What it is for, in a Dutch sentence that may be told where the programme may.
    std::string aimNl;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;
    /// What the Rijks ICT-dashboard asks beside, in its own words: the kind of ICT activity, how it is developed,
    /// whether it is made to measure, whom it serves, whether it is about internal operations, what society gains,
    /// why it was begun, which ministries take part, and who develops it, as "organisation: role" divided by `;`.
    std::string ictKind, developmentMethod, customMade, servicesNl, internalOperations, publicGainNl, causeNl,
        partnerMinistries, developers;

    bool operator==(const Programme&) const = default;
};

struct System {
    SystemId id;
    std::string code;
    std::string shortName, fullName;
    SystemKind kind = SystemKind::legacy;
    std::string ownerOrganisation;
    std::string usedBy;
    std::optional<Day> lifecycleStart, inUseDate, phaseOutStart, endDate;
    /// The milestone at which the system is ready.
    std::optional<ActivityId> readyActivity;
    std::string noteNl;
    std::string illustrativeFields;
    std::string source;
    Basis basis = Basis::own;
    /// The other owner of a shared system.
    std::string coOwnerOrganisation;
    /// The last day on which its supplier keeps it up.
    std::optional<Day> supportEnd;
    /// How many months old cases still need it after the law has changed, and what each month costs.
    std::optional<std::int64_t> runOffMonths;
    std::optional<Money> stayingCostPerMonth;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const System&) const = default;
};

struct Activity {
    ActivityId id;
    std::string code;
    std::optional<ActivityId> parent;
    /// The number in the breakdown as it was given; free text.
    std::string wbs;
    /// Where it stands among the activities: rows are shown in this order.
    std::int64_t position = 0;
    std::optional<ProgrammeId> programme;
    ActivityKind kind = ActivityKind::task;
    std::string nameNl, nameEn;
    std::string ownerRole;
    std::optional<SystemId> system;
    /// Without one, the calendar of the portfolio.
    std::optional<CalendarId> calendar;
    /// Three-point estimate of the duration, as working time on the calendar; zero for milestones,
    /// nothing for summaries.
    std::optional<WorkTime> optimistic, mostLikely, pessimistic;
    /// The unit in which the duration is shown and typed.
    TimeUnit durationUnit = TimeUnit::day;
    std::optional<Constraint> constraint;
    std::optional<Moment> deadline;
    std::optional<Percent> percentComplete;
    std::optional<Moment> actualStart, actualFinish;
    std::optional<Day> baselineStart, baselineFinish;
    std::optional<Money> costInternal, costExternal, costMaterial;
    /// How much shorter it can be made at most, and what each day of that costs.
    std::optional<WorkTime> crashLimit;
    std::optional<Money> crashCostPerDay;
    /// What it makes can be done without; nothing where nobody said so.
    std::optional<bool> mayBeLeftOut;
    std::string source;
    Basis basis = Basis::own;

    /// Placed by hand (MS Project): links do not move it, and its dates stand as typed.
    bool manual = false;
    std::optional<Moment> manualStart, manualFinish;
    /// Somebody has still to say its start, its finish or its duration (MS Project): until then it is not critical.
    bool datesOpen = false;
    /// Comes from another file, which alone moves it; its dates are those of `manualStart` and
    /// `manualFinish`.
    bool isExternal = false;
    /// Takes no part in the plan and moves nothing.
    bool inactive = false;
    /// The duration runs day and night.
    bool elapsed = false;
    /// The duration is a guess, shown with a question mark.
    bool estimated = false;
    DurationType durationType = DurationType::fixedDuration;
    bool effortDriven = false;
    CalendarUse calendarUse = CalendarUse::ownCalendar;
    /// From 0 to 1000, for levelling.
    std::int64_t priority = 500;
    std::optional<Constraint> secondConstraint;
    /// What is left, and what is done, where that does not follow from the percentage.
    std::optional<WorkTime> remaining, actualDuration;
    /// Elapsed time by which levelling moved the start.
    WorkTime levelingDelay;
    /// When running work was laid down and when it is taken up again.
    std::optional<Moment> suspended, resumed;
    /// The finish that the remaining duration is made to fit (P6).
    std::optional<Moment> expectedFinish;
    /// Bounds that links with plans elsewhere left behind (P6).
    std::optional<Moment> externalEarlyStart, externalLateFinish;
    /// Work, pause, work ... in turn, from its start, when it is split; the pieces of work make the duration.
    std::vector<WorkTime> pieces;
    /// Work of all resources together.
    std::optional<WorkTime> work, actualWork, remainingWork;

    bool operator==(const Activity&) const = default;
};

struct Replacement {
    ReplacementId id;
    std::string code;
    SystemId oldSystem, newSystem;
    ReplacementKind kind = ReplacementKind::function;
    std::string scopeNl;
    std::optional<Day> transitionStart, transitionEnd;
    std::string status;
    std::string illustrativeFields;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Replacement&) const = default;
};

struct Dependency {
    DependencyId id;
    std::string code;
    ActivityId predecessor, successor;
    LinkType type = LinkType::finishToStart;
    /// Working time between the two ends; negative is a lead.
    WorkTime lag;
    TimeUnit lagUnit = TimeUnit::day;
    std::string source;
    Basis basis = Basis::own;
    LagKind lagKind = LagKind::working;
    /// A lag that is a share of the predecessor's duration: 5000 is half of it, and may be negative.
    std::int64_t lagHundredthsOfPercent = 0;

    bool operator==(const Dependency&) const = default;
};

/// That a resource works on an activity.
struct Assignment {
    AssignmentId id;
    std::string code;
    ActivityId activity;
    /// Nothing when the file names none.
    std::optional<ResourceId> resource;
    Percent units{10'000};
    std::optional<WorkTime> work, actualWork, remainingWork;
    /// The part of the work, and of what remains, that is done beside the normal hours and takes no time.
    WorkTime overtimeWork, remainingOvertimeWork;
    /// Working time after the start of the activity.
    WorkTime delay;
    /// Working time by which levelling moved it.
    WorkTime levelingDelay;
    WorkContour contour = WorkContour::flat;
    std::optional<Moment> actualStart, actualFinish;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Assignment&) const = default;
};

/// A plan to which later plans are compared: what the file said at a revision. It is never changed.
struct Baseline {
    BaselineId id;
    std::string code;
    std::string nameNl;
    Day takenOn{};
    std::int64_t revision = 0;
    /// The decision that made it the baseline.
    std::string decisionReference;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Baseline&) const = default;
};

/// A date once promised for an object, as one row of a baseline.
struct BaselineDate {
    BaselineDateId id;
    std::string baseline;
    Day baselineDate{};
    ObjectRef object;
    Day date{};
    DatePrecision precision = DatePrecision::day;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const BaselineDate&) const = default;
};

}  // namespace mijlpaal::model
