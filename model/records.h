#pragma once

#include "model/constraint.h"
#include "model/day.h"
#include "model/moment.h"
#include "model/money.h"
#include "model/record_ids.h"
#include "model/recurrence.h"
#include "model/share.h"
#include "model/shifts.h"
#include "model/words.h"
#include "model/work_time.h"

#include <optional>
#include <string>
#include <vector>

/// The records of a portfolio: plain values that refer to one another by id. What each field is called
/// in files, its unit and whether it may be published stands in `records.cpp`, once.
///
/// `source` says where a record comes from, `basis` whether that is public, one's own or made up;
/// `illustrativeFields` names the made-up fields of an otherwise public record.
namespace mijlpaal::model {

/// What holds for the whole portfolio. There is exactly one.
struct Settings {
    SettingsId id;
    std::string nameNl, nameEn;
    std::string organisation;
    /// All work up to the end of this day is done or not; what remains comes after it.
    Day statusDate{};
    Profile profile = Profile::p6;
    /// Remaining work may not be planned before the end of the status date.
    bool statusDateIsFloor = true;
    /// The moment before which nothing starts; without it the first constraint or actual date leads.
    std::optional<Moment> plannedStart;
    /// The milestone of the law that the portfolio works towards, and what that law is called in a Dutch
    /// sentence, to stand behind "het": "nieuwe Wetboek van Strafvordering".
    std::optional<LawMilestoneId> lawMilestone;
    std::string lawNameNl;
    /// What the replacement is for, in whole Dutch sentences that may be told, and where they were published.
    std::string purposeNl, purposeSource;
    std::optional<CalendarId> calendar;
    /// The moment at which the status was taken, where that is not the end of the status date.
    std::optional<Moment> statusMoment;
    /// Without a planned start, the plan starts as late as it can to end here (MS Project, "schedule from
    /// finish").
    std::optional<Moment> plannedFinish;
    /// Late dates are reckoned from here rather than from the last finish (P6, "must finish by").
    std::optional<Moment> mustFinishBy;
    /// Constraints may pull work before what its links ask (MS Project, "honor constraint dates").
    bool honoursConstraints = true;
    /// Each activity without a successor ends its own network, so its late finish is its early finish.
    bool openEndsAreCritical = false;
    CriticalDefinition criticalDefinition = CriticalDefinition::totalFloat;
    /// Total float up to this is critical.
    WorkTime criticalLimit;
    FloatType floatType = FloatType::smallest;
    ProgressLogic progressLogic = ProgressLogic::retainedLogic;
    /// Without one, that of the profile: the successor's in MS Project, the predecessor's in P6.
    std::optional<LagCalendar> lagCalendar;
    /// Work in progress may be split by the status date or by links (MS Project).
    bool splitsWorkInProgress = true;
    /// The roles that may approve proposals and open closed periods, divided by `;`; empty for every role.
    std::string approverRoles;
    /// Milestones of the law come no earlier than the steps of the bills that they follow.
    bool textFollowsBills = false;
    /// From where on evidence speaks against a green status: a promise that moved by more working days than
    /// this, work done that is as many points of a hundred behind the plan, and money paid above so many per
    /// cent of the estimate while work is left.
    std::int64_t promiseMovedLimitDays = 20, workBehindLimitPoints = 10, paidLimitPercent = 100;
    std::optional<SourceRank> purposeRank;
    std::string purposeReference;

    bool operator==(const Settings&) const = default;
};

struct Calendar {
    CalendarId id;
    std::string code;
    std::string nameNl, nameEn;
    Weekdays workingWeekdays;
    /// The length of "one day" when a duration is shown in days.
    WorkTime dayLength;
    Shifts workingHours;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The calendar that rules on every day on which this one says nothing itself.
    std::optional<CalendarId> base;
    /// Days of the week with hours of their own. On other days a calendar with a base follows that, and one
    /// without works its `workingHours` on its `workingWeekdays`.
    WeekHours week;

    bool operator==(const Calendar&) const = default;
};

/// A day that differs from the week, or on which a legal term may not end.
struct Holiday {
    HolidayId id;
    Day day{};
    std::string nameNl, nameEn;
    std::string weekday;
    bool nonworking = true;
    /// A statutory term that would end on this day is extended (Algemene termijnenwet, art. 1 and 3).
    bool extendsLegalTerm = false;
    CalendarId calendar;
    std::string source;
    Basis basis = Basis::own;
    /// The last day of a stretch of days; nothing for one day.
    std::optional<Day> lastDay;
    /// The hours worked on such a day when it is not `nonworking`.
    Shifts workingHours;
    /// On which days from `day` up to `lastDay` it falls; nothing for all of them.
    std::optional<Recurrence> recurrence;

    bool operator==(const Holiday&) const = default;
};

/// Weeks of a calendar with hours of their own, from one day up to and including another.
struct WorkWeek {
    WorkWeekId id;
    CalendarId calendar;
    std::string nameNl;
    Day firstDay{}, lastDay{};
    WeekHours week;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const WorkWeek&) const = default;
};

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

struct FundingSource {
    FundingSourceId id;
    std::string code;
    std::string nameNl;
    std::string budgetChapter, article, subArticle, instrumentNl;
    std::optional<BudgetYear> fromYear, toYear;
    std::optional<Money> total;
    bool earmarked = false;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The source in which its money is counted already, so that totals take only one of the two.
    std::optional<FundingSourceId> partOf;
    /// The share of the budget of a year of which what was not spent goes to the next year (eindejaarsmarge); nothing
    /// where that is not known.
    std::optional<Percent> yearEndMargin;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const FundingSource&) const = default;
};

/// Rows of the ledger (budget entries, actuals, contracts, invoices, payments) are never changed. A mistake is
/// corrected by a row that `reverses` it and one that `corrects` it. What is found when its period is closed is
/// entered in an open one and names the `closedPeriod`.

/// One row of the budget ledger.
struct BudgetEntry {
    BudgetEntryId id;
    std::string code;
    Day decisionDate{};
    DatePrecision precision = DatePrecision::day;
    std::string cycleMoment;
    std::string budgetChapter, article, subArticle;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<BudgetYear> budgetYear;
    MoneyKind kind = MoneyKind::cash;
    /// Nothing when only the stand after it is known.
    std::optional<Money> amount;
    std::optional<Money> standAfter;
    std::string decisionReference;
    std::string descriptionNl;
    /// Joins the two rows of a shift of cash between years (kasschuif).
    std::string transferPair;
    std::string source;
    Basis basis = Basis::own;
    std::optional<ActivityId> activity;
    CostKind costKind = CostKind::total;
    /// The year in whose prices the amount is, where that is known.
    std::optional<BudgetYear> priceLevel;
    /// Why it is more or less than was thought, where somebody said so.
    std::optional<ReasonCode> reason;
    /// Money set aside for risks. A row of it below zero is drawn, or taken out of it.
    bool reserve = false;
    std::optional<BudgetEntryId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::optional<SourceRank> sourceRank;

    bool operator==(const BudgetEntry&) const = default;
};

/// Money paid or committed in a period.
struct Actual {
    ActualId id;
    std::string code;
    Day periodStart{}, periodEnd{};
    std::optional<ProgrammeId> programme;
    std::optional<FundingSourceId> fundingSource;
    MoneyKind kind = MoneyKind::cash;
    CostKind costKind = CostKind::total;
    Money amount;
    std::string source;
    Basis basis = Basis::own;
    std::optional<ActualId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;

    bool operator==(const Actual&) const = default;
};

/// Money promised to a supplier: a commitment. It counts in the year in which it is recorded, unless it says
/// another.
struct Contract {
    ContractId id;
    std::string code;
    std::string descriptionNl;
    std::string supplier;
    std::string reference;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    CostKind costKind = CostKind::total;
    Day recordedOn{};
    Money amount;
    std::optional<ContractId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Contract&) const = default;
};

/// What a supplier asks. Funding source, programme, activity and kind of cost that it does not name itself are
/// those of its contract.
struct Invoice {
    InvoiceId id;
    std::string code;
    std::string descriptionNl;
    std::string reference;
    std::optional<ContractId> contract;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    CostKind costKind = CostKind::total;
    Day receivedOn{};
    Money amount;
    std::optional<InvoiceId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Invoice&) const = default;
};

/// Money that was paid. What it does not name itself is that of its invoice, or else of its contract.
struct Payment {
    PaymentId id;
    std::string code;
    std::string descriptionNl;
    std::string reference;
    std::optional<InvoiceId> invoice;
    std::optional<ContractId> contract;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    CostKind costKind = CostKind::total;
    Day paidOn{};
    Money amount;
    std::optional<PaymentId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Payment&) const = default;
};

/// That the books of some days are closed, or open again. Of two that tell of the same day the later one holds.
/// It is never changed or removed.
struct PeriodClosing {
    PeriodClosingId id;
    std::string code;
    Day firstDay{}, lastDay{};
    PeriodAction action = PeriodAction::close;
    Day decidedOn{};
    /// Who decided it: a role, not a person.
    std::string role;
    std::string reason;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const PeriodClosing&) const = default;
};

/// What a reviewer says of a proposal as it was at one step. It is never changed or removed.
struct Approval {
    ApprovalId id;
    /// The number of the branch that is the proposal, the last step that was seen, and the hash of that.
    std::int64_t branch = 0, step = 0;
    std::string fingerprint;
    Verdict verdict = Verdict::approved;
    /// A role, not a person.
    std::string role;
    std::string noteNl;

    bool operator==(const Approval&) const = default;
};

struct Review {
    ReviewId id;
    std::string code;
    std::string kind;
    std::string reviewer;
    std::string subjectNl;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<Day> startDate, adviceDate;
    std::optional<DatePrecision> precision;
    std::optional<Day> publishBy, toParliamentBy, responseDate;
    std::string conclusionNl;
    std::string probabilityPhraseNl;
    std::string status;
    std::string illustrativeFields;
    std::string source;
    Basis basis = Basis::own;
    /// What may not start before it is done.
    std::vector<ActivityId> gates;
    std::string ownerRole;
    std::optional<ReviewOccasion> occasion;
    /// When it was asked for, and how much working time goes by from then to the advice.
    std::optional<Day> requestedOn;
    std::optional<WorkTime> leadTime;
    /// What its file holds already, divided by `;`.
    std::string documents;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const Review&) const = default;
};

struct Recommendation {
    RecommendationId id;
    std::string code;
    ReviewId review;
    std::int64_t number = 0;
    std::string areaNl;
    std::string textNl, textEn;
    Acceptance acceptance = Acceptance::unknown;
    std::optional<ActivityId> followUpActivity;
    std::optional<Day> dueDate;
    std::string status;
    std::string illustrativeFields;
    std::string source;
    Basis basis = Basis::own;
    /// What may not start before it is closed.
    std::vector<ActivityId> gates;
    std::string ownerRole;
    /// What was answered to it, and when.
    std::string answerNl;
    std::optional<Day> answeredOn;
    /// What shows that it was followed up, and when it was closed on that.
    std::string evidenceNl;
    std::optional<Day> closedOn;
    /// The earlier one that it says again.
    std::optional<RecommendationId> repeats;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const Recommendation&) const = default;
};

struct Incident {
    IncidentId id;
    std::string code;
    std::optional<Day> startDate, endDate;
    DatePrecision precision = DatePrecision::day;
    std::string titleNl;
    std::vector<SystemId> systems;
    std::optional<std::int64_t> affectedUsers;
    std::string severity;
    std::string causeNl;
    bool cyber = false;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The day on which it is hoped to be over; an end is only what has come.
    std::optional<Day> forecastEnd;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const Incident&) const = default;
};

/// A question, promise, letter, motion or debate.
struct ParliamentaryItem {
    ParliamentaryItemId id;
    std::string code;
    std::string kind;
    std::string house;
    std::string partyOrBody;
    std::string subjectNl;
    std::optional<Day> receivedDate, dueDate, extensionDate, answeredDate;
    std::string status;
    std::string reference;
    /// The promise or review this item answers.
    std::optional<ObjectRef> answers;
    std::optional<ProgrammeId> programme;
    std::optional<IncidentId> incident;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The letter or answer in which it is settled, or is to be.
    std::optional<ParliamentaryItemId> settledIn;
    std::string ownerRole;
    std::optional<SourceRank> sourceRank;

    bool operator==(const ParliamentaryItem&) const = default;
};

struct Risk {
    RiskId id;
    std::string code;
    std::string nameNl, nameEn;
    Probability probability;
    WorkTime impactOptimistic, impactMostLikely, impactPessimistic;
    Money impactLow, impactMostLikelyMoney, impactHigh;
    std::vector<ActivityId> activities;
    std::string ownerRole;
    std::string mitigationNl;
    /// What the measure costs, and the chance that is left when it is taken: none where that is not said.
    std::optional<Money> mitigationCost;
    std::optional<Probability> mitigatedProbability;
    std::string status;
    std::string source;
    Basis basis = Basis::own;
    std::optional<RiskResponse> response;
    /// The next day on which it is to be looked at again.
    std::optional<Day> reviewDate;

    bool operator==(const Risk&) const = default;
};

/// A change that Parliament should know, with its three dates: when it was known, decided and told. One without
/// a day of telling is known and not told.
struct ReportableChange {
    ReportableChangeId id;
    std::string code;
    std::string subjectNl;
    /// What changed.
    std::optional<ObjectRef> object;
    std::optional<Day> knownOn, decidedOn, toldOn;
    /// The letter or answer that tells it.
    std::optional<ParliamentaryItemId> toldIn;
    std::string ownerRole;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const ReportableChange&) const = default;
};

/// That a role signs an item of parliament or an advice before it leaves.
struct SignOff {
    SignOffId id;
    std::string code;
    ObjectRef object;
    std::string role;
    /// Working time before the day on which the object is due.
    WorkTime leadTime;
    std::optional<Day> signedOn;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const SignOff&) const = default;
};

/// What a plan takes for granted, for how long, and what rests on it.
struct Assumption {
    AssumptionId id;
    std::string code;
    std::string nameNl, nameEn;
    std::vector<ActivityId> activities;
    std::string ownerRole;
    /// The last day on which it may be relied on, and the next day on which it is to be looked at again.
    std::optional<Day> expiresOn, reviewDate;
    AssumptionStatus status = AssumptionStatus::open;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Assumption&) const = default;
};

/// What one organisation gives to another: when the one says to give it and when the other counts on it. Where an
/// activity is named, the plan says the day and the date is what was said.
struct HandOver {
    HandOverId id;
    std::string code;
    std::string nameNl, nameEn;
    std::optional<SystemId> system;
    std::string giver, receiver;
    std::optional<ActivityId> givingActivity, receivingActivity;
    std::optional<Day> giveDate, getDate, handedOverOn;
    std::string ownerRole, receiverRole;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const HandOver&) const = default;
};

/// What both sides of a hand-over must accept before it counts.
struct AcceptancePoint {
    AcceptancePointId id;
    std::string code;
    HandOverId handOver;
    std::string nameNl;
    std::optional<Day> dueDate, acceptedByGiver, acceptedByReceiver;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const AcceptancePoint&) const = default;
};

/// Working time that an activity lost to an incident.
struct IncidentLoss {
    IncidentLossId id;
    std::string code;
    IncidentId incident;
    ActivityId activity;
    WorkTime lost;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const IncidentLoss&) const = default;
};

/// Something that may be, and then makes the work of several activities longer or shorter alike: each takes
/// so many per cent of what it would have taken.
struct Driver {
    DriverId id;
    std::string code;
    std::string nameNl, nameEn;
    Probability probability{1'000'000};
    std::int64_t percentLow = 100, percentMostLikely = 100, percentHigh = 100;
    std::vector<ActivityId> activities;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Driver&) const = default;
};

/// That two estimates tend to be wrong the same way, or below zero the other way: their rank correlation.
struct Correlation {
    CorrelationId id;
    std::string code;
    ActivityId activity, other;
    std::int64_t rankPercent = 0;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Correlation&) const = default;
};

/// A point at which a plan goes one way or the other: the work of the one way is needed with a chance, that of
/// the other when that does not come. Work on no way is always needed.
struct Fork {
    ForkId id;
    std::string code;
    std::string nameNl, nameEn;
    Probability probability;
    std::vector<ActivityId> activities, otherwise;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Fork&) const = default;
};

/// A forecast that was told, by what it takes to make it again: it names a revision and how it was simulated.
/// It is never changed.
struct SavedForecast {
    SavedForecastId id;
    std::string code;
    std::string nameNl;
    Day madeOn{};
    std::int64_t revision = 0;
    std::int64_t seed = 1, trials = 0;
    EstimateShape shape = EstimateShape::pert;
    UnderWay underWay = UnderWay::remaining;
    bool risks = true;
    bool wholeDays = false;
    std::int64_t correlationPercent = 0;
    bool statusDateIsFloor = true;
    /// Of all that came out, so that it shows when another program makes something else of it.
    std::string fingerprint;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const SavedForecast&) const = default;
};

/// That something may be told about an object, how exactly and in which words; or that it is withheld.
/// An object without a statement is internal.
struct PublicStatement {
    PublicStatementId id;
    std::string code;
    ObjectRef object;
    PublicationClass publicationClass = PublicationClass::internal;
    std::string ground;
    std::optional<DatePrecision> precision;
    std::string wordingNl, wordingEn;
    std::optional<ParliamentaryItemId> firstPublishedIn;
    std::string source;
    Basis basis = Basis::own;
    /// The one field it speaks of, by its name in `records.cpp` or `model/told_fields.h`; empty for the whole record. With
    /// a date its wording is how that date is told: "medio 2026".
    std::string field;
    /// Why this differs from what was told before, in a whole Dutch sentence.
    std::string reasonNl;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const PublicStatement&) const = default;
};

/// What people write down with a record of any other kind, and the address of a file, a page or a letter about
/// it. It is internal: nothing that is published tells of it.
struct Note {
    NoteId id;
    std::string code;
    ObjectRef object;
    std::string text;
    /// A web address, or the path of a file.
    std::string address;
    std::optional<Day> day;
    std::string authorRole;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Note&) const = default;
};

/// What a file held about a record that is not modelled; kept to be written back.
struct ForeignPart {
    ForeignPartId id;
    ObjectRef object;
    /// The kind of file it came from: `csv`, `mspdi`, `xer`.
    std::string origin;
    /// What it was called there, such as the column.
    std::string key;
    std::string content;

    bool operator==(const ForeignPart&) const = default;
};

}  // namespace mijlpaal::model
