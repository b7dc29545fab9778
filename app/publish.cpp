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

letters::ItemKind kindOfItem(std::string_view word) {
    using letters::ItemKind;
    static const std::map<std::string_view, ItemKind> kinds{
        {"kamervraag", ItemKind::question},
        {"vragen begroting", ItemKind::question},
        {"commissieverzoek", ItemKind::request},
        {"toezegging", ItemKind::promise},
        {"motie", ItemKind::motion},
        {"voortgangsrapportage", ItemKind::progressReport},
        {"debat", ItemKind::debate},
        {"schriftelijk overleg", ItemKind::consultation},
    };
    const auto found = kinds.find(word);
    return found == kinds.end() ? ItemKind::letter : found->second;
}

bool isSent(letters::ItemKind kind) {
    return kind == letters::ItemKind::letter || kind == letters::ItemKind::progressReport;
}

letters::House houseOf(std::string_view houses) {
    const bool second = houses.find("TK") != std::string_view::npos;
    const bool first = houses.find("EK") != std::string_view::npos;
    return first && second ? letters::House::both : first ? letters::House::first : letters::House::second;
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

bool before(const Fact& a, const Fact& b) {
    if (!a.when || !b.when) return a.when.has_value() && !b.when.has_value();
    return earlier(*a.when, *b.when);
}

template <class Told>
void sortByDate(std::vector<Told>& told) {
    std::stable_sort(told.begin(), told.end(),
                     [](const Told& a, const Told& b) { return before(a.fact, b.fact); });
}

class Publisher {
public:
    Publisher(const View& view, const PublishOptions& options)
        : view_{view},
          portfolio_{view.portfolio()},
          options_{options},
          policy_{portfolio_, options.without},
          facts_{view, policy_} {}

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
        if (const auto done = parliament(made); !done) return base::failure(done.error());
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
                facts_.factOf(each, "name_nl", each.nameNl, {"name_nl", "lead_organisation", "aim_nl"});
            if (!fact) continue;
            made.programmes.push_back({std::move(*fact),
                                       facts_.text(each, "lead_organisation", each.leadOrganisation),
                                       facts_.text(each, "aim_nl", each.aimNl)});
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
            for (const auto part : base::split(users, ';')) {
                if (!base::trimmed(part).empty()) system.users.emplace_back(base::trimmed(part));
            }
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
        publishReadiness(view_, facts_, law);
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
        const auto since = made.lastSent ? std::optional{made.lastSent->firstDay()} : std::optional<Day>{};
        for (const auto& each : portfolio_.all<model::Incident>()) {
            const auto last = each.endDate ? each.endDate : each.startDate;
            if (since && each.endDate && last && *last < *since) continue;
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

    // ---- parliament -----------------------------------------------------------------------------

    std::optional<letters::ParliamentaryItem> itemOf(const model::ParliamentaryItem& each) const {
        auto fact = facts_.factOf(each, "subject_nl", each.subjectNl, {});
        if (!fact) return std::nullopt;
        letters::ParliamentaryItem item;
        item.kind = kindOfItem(each.kind);
        item.fact = std::move(*fact);
        const auto dateOf = [&](std::string_view field, const std::optional<Day>& day) {
            return facts_.date(each, field, day, DatePrecision::day);
        };
        item.answered = dateOf("answered_date", each.answeredDate);
        item.due = dateOf("due_date", each.dueDate ? each.dueDate : dueOfAnswer(each));
        const auto sent = isSent(item.kind) || item.kind == letters::ItemKind::debate;
        item.fact.when =
            sent ? (item.answered ? item.answered : item.due) : dateOf("received_date", each.receivedDate);
        item.fact.standing = isSettled(each) ? Standing::done : Standing::planned;
        item.house = houseOf(each.house);
        item.wording = policy_.statementFor(refTo(each.id))->wordingNl;
        item.delay = policy_.statementFor(refTo(each.id))->reasonNl;
        item.party = facts_.text(each, "party_or_body", each.partyOrBody);
        item.reference = facts_.text(each, "reference", each.reference);
        return item;
    }

    static bool isSettled(const model::ParliamentaryItem& item) {
        return item.answeredDate || item.status == "beantwoord" || item.status == "afgedaan" ||
               item.status == "verzonden";
    }

    /// When the first letter that is to answer it is due, also one that should have been sent by now.
    std::optional<Day> dueOfAnswer(const model::ParliamentaryItem& item) const {
        for (const auto* letter : unsentLetters()) {
            if (letter->answers == refTo(item.id)) return letter->dueDate;
        }
        return std::nullopt;
    }

    /// Letters still to be sent that are due on the day of this one or later, the first due first.
    std::vector<const model::ParliamentaryItem*> lettersDue() const {
        auto due = unsentLetters();
        std::erase_if(due, [this](const auto* each) { return *each->dueDate < options_.reportDate; });
        return due;
    }

    std::vector<const model::ParliamentaryItem*> unsentLetters() const {
        std::vector<const model::ParliamentaryItem*> due;
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            if (isSent(kindOfItem(each.kind)) && !each.answeredDate && each.dueDate) due.push_back(&each);
        }
        std::stable_sort(due.begin(), due.end(),
                         [](const auto* a, const auto* b) { return a->dueDate < b->dueDate; });
        return due;
    }

    /// What the letter answers: what was asked for, or the promise that the next letter due settles.
    base::Result<const model::ParliamentaryItem*> occasion() const {
        if (!options_.answers.empty()) {
            const auto id = model::CodeBook{portfolio_}.find<model::ParliamentaryItem>(options_.answers);
            const auto* item = id ? portfolio_.find(*id) : nullptr;
            if (!item) {
                return base::failure(
                    "There is no parliamentary item {code}. Give the code of a request, a promise, a motion "
                    "or "
                    "questions.",
                    {{"code", options_.answers}});
            }
            if (!policy_.statementFor(refTo(*id))) {
                return base::failure(
                    "Nothing says that parliamentary item {code} may be told. Add a public statement about "
                    "{code}, of class public, with the words in which it may be told.",
                    {{"code", options_.answers}});
            }
            if (item->receivedDate && *item->receivedDate > options_.reportDate) {
                return base::failure(
                    "Parliamentary item {code} was received on {day}, after the date of the letter. Give the "
                    "letter a later date.",
                    {{"code", options_.answers}, {"day", model::isoText(*item->receivedDate)}});
            }
            return item;
        }
        for (const auto* letter : lettersDue()) {
            if (!letter->answers || letter->answers->kind != model::RecordKind::parliamentaryItem) continue;
            const auto* item = portfolio_.find(model::ParliamentaryItemId{letter->answers->number});
            if (item && policy_.statementFor(refTo(item->id))) return item;
        }
        return nullptr;
    }

    /// Those about the same promise; without one, the last two.
    std::vector<letters::ParliamentaryItem> earlierLetters(const model::ParliamentaryItem* occasion) const {
        std::vector<letters::ParliamentaryItem> sent, same;
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            if (!isSent(kindOfItem(each.kind)) || !each.answeredDate ||
                *each.answeredDate >= options_.reportDate)
                continue;
            auto item = itemOf(each);
            if (!item) continue;
            if (occasion && each.answers == refTo(occasion->id)) same.push_back(*item);
            sent.push_back(std::move(*item));
        }
        auto& chosen = same.empty() ? sent : same;
        sortByDate(chosen);
        constexpr std::size_t recent = 2;
        if (chosen.size() > recent) chosen.erase(chosen.begin(), chosen.end() - recent);
        return chosen;
    }

    /// When the last letter before this one that may be told was sent, whatever it was about.
    std::optional<letters::ToldDate> lastSent() const {
        std::optional<letters::ToldDate> last;
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            const bool isBefore = each.answeredDate && *each.answeredDate < options_.reportDate;
            if (!isBefore || !isSent(kindOfItem(each.kind))) continue;
            const auto item = itemOf(each);
            if (item && item->answered && (!last || last->firstDay() < item->answered->firstDay()))
                last = item->answered;
        }
        return last;
    }

    static std::optional<Day> lastLetter(const letters::PublicReport& made) {
        std::optional<Day> last;
        for (const auto& each : made.earlier) {
            if (each.fact.when)
                last = std::max(last.value_or(each.fact.when->firstDay()), each.fact.when->firstDay());
        }
        return last;
    }

    base::Result<void> parliament(letters::PublicReport& made) const {
        const auto found = occasion();
        if (!found) return base::failure(found.error());
        const auto* answered = *found;
        if (answered) made.occasion = itemOf(*answered);
        made.earlier = earlierLetters(answered);
        made.lastSent = lastSent();
        for (const auto* letter : lettersDue()) {
            const bool isThisOne = answered && letter->answers == refTo(answered->id) &&
                                   letter->dueDate == dueOfAnswer(*answered);
            if (isThisOne || *letter->dueDate == options_.reportDate) continue;
            if (auto item = itemOf(*letter)) {
                made.nextLetter = std::move(item);
                break;
            }
        }
        const auto since = lastLetter(made);
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            const auto kind = kindOfItem(each.kind);
            if (isSent(kind) || kind == letters::ItemKind::debate) continue;
            if (each.receivedDate && *each.receivedDate > options_.reportDate) continue;
            const bool isOld = isSettled(each) && since && each.answeredDate && *each.answeredDate < *since;
            if (isOld) continue;
            if (auto item = itemOf(each)) made.related.push_back(std::move(*item));
        }
        sortByDate(made.related);
        return {};
    }

    void withheld(letters::PublicReport& made) const {
        for (const auto* statement : policy_.withheld()) {
            made.withheld.push_back({subjectOfKind(statement->object.kind), statement->ground,
                                     statement->basis == model::Basis::illustrative});
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
