#include "app/publish.h"

#include "app/provenance.h"
#include "model/code_book.h"

#include <algorithm>
#include <map>
#include <optional>

namespace mijlpaal::app {

using letters::Fact;
using letters::Precision;
using letters::Standing;
using letters::ToldDate;
using model::DatePrecision;
using model::Day;
using model::ObjectRef;
using model::PublicStatement;

namespace {

/// The last date the law allows is not the date itself, so no more than its year is told.
Precision toldAs(DatePrecision precision) {
    switch (precision) {
        case DatePrecision::day:
            return Precision::day;
        case DatePrecision::month:
            return Precision::month;
        case DatePrecision::quarter:
            return Precision::quarter;
        case DatePrecision::year:
        case DatePrecision::byLawLatest:
            return Precision::year;
    }
    return Precision::year;
}

std::optional<ToldDate> toldDate(std::optional<Day> day, DatePrecision known,
                                 const PublicStatement& statement) {
    if (!day || !statement.precision) return std::nullopt;
    return ToldDate{*day, std::max(toldAs(known), toldAs(*statement.precision))};
}

/// True when one of the named fields of a record is made up.
template <class Record>
bool madeUp(const Record& record, std::initializer_list<std::string_view> columns) {
    if (record.basis == model::Basis::illustrative) return true;
    if constexpr (requires { record.illustrativeFields; }) {
        return namesOneOf(record.illustrativeFields, columns);
    } else {
        return false;
    }
}

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

letters::Subject subjectOfKind(model::RecordKind kind) {
    using letters::Subject;
    using model::RecordKind;
    switch (kind) {
        case RecordKind::programme:
            return Subject::programme;
        case RecordKind::system:
            return Subject::system;
        case RecordKind::activity:
            return Subject::milestone;
        case RecordKind::lawMilestone:
            return Subject::lawMilestone;
        case RecordKind::review:
            return Subject::review;
        case RecordKind::recommendation:
            return Subject::recommendation;
        case RecordKind::incident:
            return Subject::incident;
        case RecordKind::parliamentaryItem:
            return Subject::parliamentaryItem;
        case RecordKind::fundingSource:
        case RecordKind::budgetEntry:
        case RecordKind::actual:
            return Subject::money;
        case RecordKind::risk:
            return Subject::risk;
        default:
            return Subject::other;
    }
}

/// The objects that may be told, each with the statement that says so.
using Told = std::map<ObjectRef, const PublicStatement*>;

/// Whether `one` tells a date less exactly than `other`; least of all one that has no date to tell.
bool tellsLess(const PublicStatement& one, const PublicStatement& other) {
    if (!one.precision || !other.precision) return !one.precision && other.precision;
    return toldAs(*one.precision) > toldAs(*other.precision);
}

Told toldObjects(const model::Portfolio& portfolio) {
    Told told;
    for (const auto& statement : portfolio.all<PublicStatement>()) {
        if (statement.publicationClass != model::PublicationClass::open) continue;
        auto& chosen = told.emplace(statement.object, &statement).first->second;
        if (tellsLess(statement, *chosen)) chosen = &statement;
    }
    for (const auto& statement : portfolio.all<PublicStatement>()) {
        if (statement.publicationClass == model::PublicationClass::withheld) told.erase(statement.object);
    }
    return told;
}

class Publisher {
public:
    Publisher(const View& view, const PublishOptions& options)
        : view_{view}, portfolio_{view.portfolio()}, options_{options}, told_{toldObjects(portfolio_)} {}

    base::Result<letters::PublicReport> report() {
        const auto& settings = portfolio_.settings();
        letters::PublicReport made;
        made.portfolio = settings.nameNl;
        made.organisation = settings.organisation;
        made.ownReference = options_.ownReference;
        made.reportDate = options_.reportDate;
        made.statusDate = settings.statusDate;
        made.revision = view_.revision();
        made.fingerprint = view_.origin().fingerprint;
        if (!settings.purposeNl.empty()) {
            made.purpose.emplace();
            made.purpose->text = settings.purposeNl;
            made.purpose->source = settings.purposeSource;
        }
        programmes(made);
        systems(made);
        milestones(made);
        law(made);
        reviews(made);
        incidents(made);
        if (const auto done = parliament(made); !done) return base::failure(done.error());
        withheld(made);
        return made;
    }

private:
    template <class Record>
    const PublicStatement* statementFor(const Record& record) const {
        const auto found = told_.find(refTo(record.id));
        return found == told_.end() ? nullptr : found->second;
    }

    template <class Record>
    Fact factOf(const Record& record, const PublicStatement& statement, std::string text,
                bool illustrative) const {
        Fact fact;
        fact.code = record.code;
        fact.text = std::move(text);
        fact.source = record.source;
        fact.statementSource = statement.source;
        fact.illustrative = illustrative || statement.basis == model::Basis::illustrative;
        return fact;
    }

    void programmes(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Programme>()) {
            const auto* statement = statementFor(each);
            if (!statement) continue;
            const bool illustrative = madeUp(each, {"name_nl", "lead_organisation"});
            made.programmes.push_back(
                {factOf(each, *statement, each.nameNl, illustrative), each.leadOrganisation, {}});
        }
    }

    void systems(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::System>()) {
            const auto* statement = statementFor(each);
            if (!statement) continue;
            const bool illustrative = madeUp(each, {"short_name", "full_name", "kind", "owner_organisation"});
            made.systems.push_back({factOf(each, *statement, each.shortName, illustrative), each.fullName,
                                    roleOf(each.kind), each.ownerOrganisation});
        }
    }

    void milestones(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Activity>()) {
            const auto* statement = statementFor(each);
            const auto* dates = view_.schedule().find(each.id);
            if (!statement || !dates) continue;
            const bool tellsDate = statement->precision.has_value();
            const bool illustrative =
                tellsDate ? datesAreIllustrative(view_, each.id) : each.basis == model::Basis::illustrative;
            auto fact = factOf(each, *statement, each.nameNl, illustrative);
            const bool done = each.actualFinish.has_value();
            fact.standing = done ? Standing::done : Standing::planned;
            // A finish at midnight belongs to the day that ends.
            const auto last = model::Moment{dates->finish.tenths - 1};
            fact.when = toldDate(last.day(), DatePrecision::day, *statement);
            made.milestones.push_back({std::move(fact), {statement->wordingNl, statement->wordingEn}});
        }
        std::stable_sort(
            made.milestones.begin(), made.milestones.end(),
            [](const letters::Milestone& a, const letters::Milestone& b) { return before(a.fact, b.fact); });
    }

    static bool before(const Fact& a, const Fact& b) {
        if (!a.when || !b.when) return a.when.has_value() && !b.when.has_value();
        return earlier(*a.when, *b.when);
    }

    void law(letters::PublicReport& made) const {
        const auto wanted = portfolio_.settings().lawMilestone;
        letters::Law law;
        law.name = portfolio_.settings().lawNameNl;
        if (law.name.empty()) law.name = "wetsvoorstel";
        bool any = false;
        for (const auto& each : portfolio_.all<model::LawMilestone>()) {
            const auto* statement = statementFor(each);
            if (!statement) continue;
            auto fact = factOf(each, *statement, each.nameNl, each.basis == model::Basis::illustrative);
            switch (each.status) {
                case model::LawMilestoneStatus::done:
                    fact.standing = Standing::done;
                    break;
                case model::LawMilestoneStatus::planned:
                    fact.standing = Standing::planned;
                    break;
                case model::LawMilestoneStatus::unknown:
                    fact.standing = Standing::unknown;
                    break;
            }
            fact.when =
                toldDate(each.actualDate ? each.actualDate : each.plannedDate, each.precision, *statement);
            any = true;
            if (wanted && each.id == *wanted) {
                law.inForce = std::move(fact);
            } else {
                law.milestones.push_back({std::move(fact), {statement->wordingNl, statement->wordingEn}});
            }
        }
        std::stable_sort(
            law.milestones.begin(), law.milestones.end(),
            [](const letters::Milestone& a, const letters::Milestone& b) { return before(a.fact, b.fact); });
        if (any) made.law = std::move(law);
    }

    void reviews(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Review>()) {
            const auto* statement = statementFor(each);
            if (!statement) continue;
            const bool done = each.status == "afgerond";
            const bool illustrative = madeUp(
                each, {"advice_date", "reviewer", "kind", "subject_nl", "conclusion_nl", "response_date"});
            letters::Review review;
            review.fact = factOf(each, *statement, each.subjectNl, illustrative);
            review.fact.standing = done ? Standing::done : Standing::planned;
            review.fact.when =
                toldDate(each.adviceDate, each.precision.value_or(DatePrecision::day), *statement);
            review.kind = each.kind;
            review.reviewer = each.reviewer;
            if (done) review.conclusion = each.conclusionNl;
            if (done) review.likelihood = each.probabilityPhraseNl;
            review.response =
                toldDate(each.responseDate, each.precision.value_or(DatePrecision::day), *statement);
            made.reviews.push_back(std::move(review));
        }
        std::stable_sort(
            made.reviews.begin(), made.reviews.end(),
            [](const letters::Review& a, const letters::Review& b) { return before(a.fact, b.fact); });
    }

    void incidents(letters::PublicReport& made) const {
        for (const auto& each : portfolio_.all<model::Incident>()) {
            const auto* statement = statementFor(each);
            if (!statement) continue;
            letters::Incident incident;
            incident.fact = factOf(each, *statement, each.titleNl, each.basis == model::Basis::illustrative);
            incident.fact.standing = Standing::done;
            incident.fact.when = toldDate(each.startDate, each.precision, *statement);
            incident.ended = toldDate(each.endDate, each.precision, *statement);
            incident.affectedStaff = each.affectedUsers;
            made.incidents.push_back(std::move(incident));
        }
        std::stable_sort(
            made.incidents.begin(), made.incidents.end(),
            [](const letters::Incident& a, const letters::Incident& b) { return before(a.fact, b.fact); });
    }

    letters::ParliamentaryItem itemOf(const model::ParliamentaryItem& each,
                                      const PublicStatement& statement) const {
        letters::ParliamentaryItem item;
        item.fact = factOf(each, statement, each.subjectNl, each.basis == model::Basis::illustrative);
        item.fact.standing = each.answeredDate ? Standing::done : Standing::planned;
        const auto day = each.answeredDate   ? each.answeredDate
                         : each.receivedDate ? each.receivedDate
                                             : each.dueDate;
        item.fact.when = toldDate(day, DatePrecision::day, statement);
        item.kind = kindOfItem(each.kind);
        item.party = each.partyOrBody;
        item.reference = each.reference;
        return item;
    }

    static bool isLetter(const model::ParliamentaryItem& item) {
        const auto kind = kindOfItem(item.kind);
        return kind == letters::ItemKind::letter || kind == letters::ItemKind::progressReport;
    }

    /// Letters still to be sent, the first due first.
    std::vector<const model::ParliamentaryItem*> lettersDue() const {
        std::vector<const model::ParliamentaryItem*> due;
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            if (isLetter(each) && !each.answeredDate && each.dueDate &&
                *each.dueDate >= options_.reportDate) {
                due.push_back(&each);
            }
        }
        std::stable_sort(due.begin(), due.end(),
                         [](const auto* a, const auto* b) { return a->dueDate < b->dueDate; });
        return due;
    }

    base::Result<void> parliament(letters::PublicReport& made) const {
        if (!options_.answers.empty()) {
            const model::CodeBook codes{portfolio_};
            const auto id = codes.find<model::ParliamentaryItem>(options_.answers);
            const auto* item = id ? portfolio_.find(*id) : nullptr;
            const auto* statement = item ? statementFor(*item) : nullptr;
            if (!statement) {
                return base::failure(
                    "There is no parliamentary item {code} that may be told. Give the code of a request or "
                    "promise with a public statement.",
                    {{"code", options_.answers}});
            }
            made.occasion = itemOf(*item, *statement);
        } else {
            for (const auto* letter : lettersDue()) {
                if (!letter->answers || letter->answers->kind != model::RecordKind::parliamentaryItem)
                    continue;
                const auto* item = portfolio_.find(model::ParliamentaryItemId{letter->answers->number});
                const auto* statement = item ? statementFor(*item) : nullptr;
                if (!statement) continue;
                made.occasion = itemOf(*item, *statement);
                break;
            }
        }
        std::vector<letters::ParliamentaryItem> sent;
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            const auto* statement = statementFor(each);
            if (!statement || !isLetter(each) || !each.answeredDate ||
                *each.answeredDate > options_.reportDate)
                continue;
            sent.push_back(itemOf(each, *statement));
        }
        std::stable_sort(sent.begin(), sent.end(),
                         [](const auto& a, const auto& b) { return before(b.fact, a.fact); });
        constexpr std::size_t recent = 3;
        if (sent.size() > recent) sent.resize(recent);
        made.earlier = std::move(sent);
        for (const auto* letter : lettersDue()) {
            const auto* statement = statementFor(*letter);
            if (!statement) continue;
            made.nextLetter = itemOf(*letter, *statement);
            break;
        }
        return {};
    }

    void withheld(letters::PublicReport& made) const {
        for (const auto& statement : portfolio_.all<PublicStatement>()) {
            if (statement.publicationClass != model::PublicationClass::withheld) continue;
            made.withheld.push_back({subjectOfKind(statement.object.kind), statement.ground,
                                     statement.basis == model::Basis::illustrative});
        }
    }

    const View& view_;
    const model::Portfolio& portfolio_;
    const PublishOptions& options_;
    Told told_;
};

}  // namespace

std::set<model::ObjectRef> publicObjects(const model::Portfolio& portfolio) {
    std::set<model::ObjectRef> objects;
    for (const auto& [object, statement] : toldObjects(portfolio)) objects.insert(object);
    return objects;
}

base::Result<letters::PublicReport> publish(const View& view, const PublishOptions& options) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    return Publisher{view, options}.report();
}

}  // namespace mijlpaal::app
