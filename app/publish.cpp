#include "app/publish.h"

#include "app/publication.h"
#include "app/publish_parts.h"
#include "base/text.h"
#include "model/code_book.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace mijlpaal::app {

using letters::Fact;
using letters::Standing;
using model::DatePrecision;
using model::Day;
using model::ObjectRef;

namespace {

letters::SystemRole roleOf(model::SystemKind kind) {
    switch (kind) {
        case model::SystemKind::legacy:
            return letters::SystemRole::existing;
        case model::SystemKind::created:
            return letters::SystemRole::replacement;
        case model::SystemKind::shared:
            return letters::SystemRole::shared;
    }
    return letters::SystemRole::existing;
}

/// As the dashboard calls it.
std::string statusOf(model::DashboardStatus status) {
    switch (status) {
        case model::DashboardStatus::notStarted:
            return "Nog niet gestart";
        case model::DashboardStatus::inProgress:
            return "In uitvoering";
        case model::DashboardStatus::inReorientation:
            return "In heroriëntatie";
        case model::DashboardStatus::completed:
            return "Afgerond";
        case model::DashboardStatus::cancelled:
            return "Geannuleerd";
    }
    return {};
}

letters::Subject subjectOfKind(model::RecordKind kind) {
    using letters::Subject;
    using model::RecordKind;
    static const std::map<RecordKind, Subject> subjects{
        {RecordKind::programme, Subject::programme},
        {RecordKind::system, Subject::system},
        {RecordKind::activity, Subject::milestone},
        {RecordKind::lawMilestone, Subject::lawMilestone},
        {RecordKind::review, Subject::review},
        {RecordKind::recommendation, Subject::recommendation},
        {RecordKind::incident, Subject::incident},
        {RecordKind::parliamentaryItem, Subject::parliamentaryItem},
        {RecordKind::fundingSource, Subject::money},
        {RecordKind::budgetEntry, Subject::money},
        {RecordKind::actual, Subject::money},
        {RecordKind::contract, Subject::contract},
        {RecordKind::risk, Subject::risk},
    };
    const auto found = subjects.find(kind);
    return found == subjects.end() ? Subject::other : found->second;
}

letters::Recommendation::Answer answerOf(model::Acceptance acceptance) {
    using enum letters::Recommendation::Answer;
    switch (acceptance) {
        case model::Acceptance::accepted:
            return accepted;
        case model::Acceptance::partlyAccepted:
            return partly;
        case model::Acceptance::notAccepted:
            return refused;
        case model::Acceptance::unknown:
        case model::Acceptance::notApplicable:
            return unknown;
    }
    return unknown;
}

class Publisher {
public:
    Publisher(const View& view, const PublishOptions& options)
        : view_{view},
          portfolio_{view.portfolio()},
          options_{options},
          policy_{portfolio_, options.without},
          facts_{view, policy_, options.reportDate} {}

    base::Result<letters::PublicReport> report() {
        const auto& settings = portfolio_.settings();
        letters::PublicReport made;
        made.portfolio = settings.nameNl;
        made.organisation = settings.organisation;
        made.ownReference = options_.ownReference;
        made.yourReference = options_.yourReference;
        made.signatories = options_.signatories;
        made.reportDate = options_.reportDate;
        made.statusDate = settings.statusDate;
        made.revision = view_.revision();
        made.fingerprint = view_.origin().fingerprint;
        purpose(made);
        if (const auto done = publishParliament(view_, options_, facts_, made); !done) return base::failure(done.error());
        made.house = options_.house.value_or(made.occasion ? made.occasion->house : letters::House::second);
        programmes(made);
        systems(made);
        milestones(made);
        law(made);
        reviews(made);
        incidents(made);
        made.money = publishedMoney(view_, facts_);
        risks(made);
        changes(made);
        withheld(made);
        for (const auto& each : portfolio_.all<model::AcceptedName>()) made.acceptedNames.push_back(each.nameText);
        if (const auto done = publishSince(view_, options_, made); !done) return base::failure(done.error());
        return made;
    }

private:
    void purpose(letters::PublicReport& made) const {
        const auto& settings = portfolio_.settings();
        if (settings.purposeNl.empty()) return;
        Fact fact;
        fact.code = "settings";
        fact.text = settings.purposeNl;
        fact.source = settings.purposeSource;
        fact.reference = settings.purposeReference;
        fact.rank = Facts::rankOf(settings.purposeRank);
        fact.own = fact.source.empty() && fact.reference.empty();
        made.purpose = std::move(fact);
    }

    void programmes(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Programme>()) {
            auto fact =
                facts_.factOf(each, "name_nl", each.nameNl, {"name_nl", "lead_organisation", "aim_nl", "start_date",
                                                                       "end_date", "dashboard_status"});
            if (!fact) continue;
            letters::Programme programme;
            programme.fact = std::move(*fact);
            programme.organisation = facts_.text(each, "lead_organisation", each.leadOrganisation);
            programme.aim = facts_.text(each, "aim_nl", each.aimNl);
            if (each.dashboardStatus && facts_.tells(each, "dashboard_status"))
                programme.status = statusOf(*each.dashboardStatus);
            programme.starts = facts_.date(each, "start_date", each.startDate, DatePrecision::day);
            programme.ends = facts_.date(each, "end_date", each.endDate, DatePrecision::day);
            facts_.addPromises(refTo(each.id), programme);
            publishDashboard(view_.portfolio(), facts_, each, programme);
            made.programmes.push_back(std::move(programme));
        }
    }

    void systems(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::System>()) {
            auto fact = facts_.factOf(each, "short_name", each.shortName,
                                      {"short_name", "full_name", "kind", "owner_organisation"});
            if (!fact) continue;
            letters::System system;
            system.fact = std::move(*fact);
            system.fullName = facts_.text(each, "full_name", each.fullName);
            system.role = roleOf(each.kind);
            system.owner = facts_.text(each, "owner_organisation", each.ownerOrganisation);
            const auto users = facts_.text(each, "used_by", each.usedBy);
            for (const auto user : base::listed(users)) system.users.emplace_back(user);
            system.ended =
                each.endDate && *each.endDate < options_.reportDate && facts_.tells(each, "end_date");
            made.systems.push_back(std::move(system));
        }
    }

    void milestones(letters::PublicReport& made) const {
        // What stands for a step of the law is told as that step.
        std::set<model::ActivityId> steps;
        for (const auto& each : portfolio_.all<model::LawMilestone>()) {
            if (each.activity && policy_.statementFor(refTo(each.id))) steps.insert(*each.activity);
        }
        for (const auto& each : portfolio_.all<model::Activity>()) {
            if (steps.contains(each.id)) continue;
            if (auto milestone = facts_.milestoneOf(each)) made.milestones.push_back(std::move(*milestone));
        }
        sortByDate(made.milestones);
    }

    void law(letters::PublicReport& made) const {
        const auto wanted = portfolio_.settings().lawMilestone;
        letters::Law law;
        law.name = portfolio_.settings().lawNameNl;
        if (law.name.empty()) law.name = "wetsvoorstel";
        bool any = false;
        for (const auto& each : portfolio_.all<model::LawMilestone>()) {
            auto step = facts_.milestoneOf(each);
            if (!step) continue;
            any = true;
            if (wanted && each.id == *wanted) {
                law.inForce = std::move(step->fact);
                law.inForceBefore = std::move(step->before);
            } else {
                law.milestones.push_back(std::move(*step));
            }
        }
        sortByDate(law.milestones);
        keepLastTaken(law.milestones);
        if (options_.hasReadiness) publishReadiness(view_, facts_, law);
        if (any || !law.parts.empty()) made.law = std::move(law);
    }

    /// Of the steps that were taken only the last is news; what was told in letters before is not told again.
    static void keepLastTaken(std::vector<letters::Milestone>& steps) {
        const auto isTaken = [](const letters::Milestone& step) {
            return step.fact.standing == Standing::done;
        };
        const auto last = std::find_if(steps.rbegin(), steps.rend(), isTaken);
        if (last == steps.rend()) return;
        const auto kept = *last;
        steps.erase(std::remove_if(steps.begin(), steps.end(), isTaken), steps.end());
        steps.insert(steps.begin(), kept);
    }

    void reviews(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Review>()) {
            const bool done = each.status == "afgerond";
            auto fact = facts_.factOf(
                each, "subject_nl", each.subjectNl,
                {"advice_date", "reviewer", "kind", "subject_nl", "conclusion_nl", "response_date"});
            if (!fact) continue;
            const auto known = each.precision.value_or(DatePrecision::day);
            letters::Review review;
            review.fact = std::move(*fact);
            review.fact.standing = done ? Standing::done : Standing::planned;
            review.fact.when = facts_.date(each, "advice_date", each.adviceDate, known);
            review.programme = facts_.programmeOf(each);
            review.kind = facts_.text(each, "kind", each.kind);
            review.reviewer = facts_.text(each, "reviewer", each.reviewer);
            if (done) review.conclusion = facts_.text(each, "conclusion_nl", each.conclusionNl);
            if (done)
                review.likelihood = facts_.text(each, "probability_phrase_nl", each.probabilityPhraseNl);
            review.response = facts_.date(each, "response_date", each.responseDate, known);
            recommendations(each.id, review);
            made.reviews.push_back(std::move(review));
        }
        sortByDate(made.reviews);
    }

    void recommendations(model::ReviewId review, letters::Review& made) const {
        for (const auto& each : portfolio_.all<model::Recommendation>()) {
            if (each.review != review) continue;
            auto fact = facts_.factOf(each, "text_nl", each.textNl, {"text_nl", "acceptance"});
            if (!fact) continue;
            const bool done = each.status == "afgerond";
            fact->standing = done ? Standing::done : Standing::planned;
            fact->when = facts_.date(each, "due_date", each.dueDate, DatePrecision::day);
            if (namesOneOf(each.illustrativeFields, {"status", "due_date"})) fact->illustrative = true;
            made.recommendations.push_back(
                {std::move(*fact), facts_.tells(each, "acceptance")
                                       ? answerOf(each.acceptance)
                                       : letters::Recommendation::Answer::unknown});
        }
    }

    void incidents(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Incident>()) {
            if (made.lastSent && each.endDate && *each.endDate < made.lastSent->firstDay()) continue;
            if (each.startDate && *each.startDate > options_.reportDate) continue;
            auto fact = facts_.factOf(each, "title_nl", each.titleNl, {"title_nl"});
            if (!fact) continue;
            letters::Incident incident;
            incident.fact = std::move(*fact);
            incident.fact.standing = Standing::done;
            incident.fact.when = facts_.date(each, "start_date", each.startDate, each.precision);
            incident.ended = facts_.date(each, "end_date", each.endDate, each.precision);
            if (facts_.tells(each, "affected_users")) incident.affectedStaff = each.affectedUsers;
            made.incidents.push_back(std::move(incident));
        }
        // By when they began; what is known no more exactly than a month stands before its days.
        std::stable_sort(made.incidents.begin(), made.incidents.end(),
                         [](const auto& one, const auto& other) {
                             if (!one.fact.when || !other.fact.when) return one.fact.when && !other.fact.when;
                             return one.fact.when->firstDay() < other.fact.when->firstDay();
                         });
    }

    /// Those that were known on the day of the letter and told in none; one that is told on that day this
    /// letter tells.
    void changes(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::ReportableChange>()) {
            const bool isTold = each.toldOn && *each.toldOn <= options_.reportDate;
            const bool isKnown = !each.knownOn || *each.knownOn <= options_.reportDate;
            const auto code = model::codeOf(each);
            const bool isLeftOut =
                std::find(options_.without.begin(), options_.without.end(), code) != options_.without.end();
            if (isTold || !isKnown || isLeftOut) continue;
            made.changes.push_back(
                {code, each.object ? model::codeOf(portfolio_, *each.object) : std::string{}, each.knownOn});
        }
    }

    void risks(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Risk>()) {
            auto fact = facts_.factOf(each, "name_nl", each.nameNl, {"name_nl"});
            if (!fact) continue;
            // A risk is told in the words of its statement; its name serves where there are none.
            if (const auto* statement = policy_.statementFor(refTo(each.id)); !statement->wordingNl.empty())
                fact->text = statement->wordingNl;
            made.risks.push_back(std::move(*fact));
        }
    }

    void withheld(letters::PublicReport& made) const {
        for (const auto* statement : policy_.withheld()) {
            using Parliament = letters::Withheld::Parliament;
            const auto towards = statement->towardsParliament;
            made.withheld.push_back({subjectOfKind(statement->object.kind), statement->ground,
                                     statement->basis == model::Basis::illustrative,
                                     !towards                                          ? Parliament::told
                                     : *towards == model::TowardsParliament::refused ? Parliament::refused
                                                                                      : Parliament::confidential,
                                     statement->parliamentReasonNl});
        }
    }

    const View& view_;
    const model::Portfolio& portfolio_;
    const PublishOptions& options_;
    Publication policy_;
    Facts facts_;
};

}  // namespace

std::set<ObjectRef> publicObjects(const model::Portfolio& portfolio) {
    return Publication{portfolio}.objects();
}

base::Result<letters::PublicReport> publish(const View& view, const PublishOptions& options) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    const model::CodeBook codes{view.portfolio()};
    for (const auto& code : options.without) {
        if (!codes.find(code, model::allKinds)) {
            return base::failure(
                "There is no record {code} to leave out of the letter. Give the code of one.",
                {{"code", code}});
        }
    }
    return Publisher{view, options}.report();
}

}  // namespace mijlpaal::app
