#pragma once

#include "model/day.h"
#include "model/money.h"
#include "model/record_ids.h"
#include "model/share.h"
#include "model/words.h"
#include "model/work_time.h"

#include <optional>
#include <string>
#include <vector>

/// What others ask, advise and are told, and what may come in between.
namespace mijlpaal::model {

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

}  // namespace mijlpaal::model
