#include "app/publish.h"
#include "app/houses.h"
#include "app/publish_parts.h"
#include "base/text.h"
#include "model/code_book.h"

#include <algorithm>
#include <map>

namespace mijlpaal::app {

using letters::Standing;
using model::DatePrecision;
using model::Day;

namespace {

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

/// What was asked and promised, and what was answered.
class Parliament {
public:
    Parliament(const View& view, const PublishOptions& options, const Facts& facts)
        : portfolio_{view.portfolio()}, options_{options}, facts_{facts} {}

    base::Result<void> addTo(letters::PublicReport& made) const {
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

private:
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
        item.house = houseFrom(each.house);
        item.wording = facts_.policy().statementFor(refTo(each.id))->wordingNl;
        item.delay = facts_.policy().statementFor(refTo(each.id))->reasonNl;
        item.programme = facts_.programmeOf(each);
        item.party = facts_.text(each, "party_or_body", each.partyOrBody);
        item.reference = facts_.text(each, "reference", each.reference);
        item.advice = adviceOf(each);
        return item;
    }

    /// Whose advice an item answers, where that review may be told.
    std::string adviceOf(const model::ParliamentaryItem& item) const {
        if (!item.answers || item.answers->kind != model::RecordKind::review) return {};
        const auto& review = portfolio_.all<model::Review>().at({item.answers->number});
        if (!facts_.policy().statementFor(*item.answers)) return {};
        return facts_.text(review, "reviewer", review.reviewer);
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
            if (!facts_.policy().statementFor(refTo(*id))) {
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
        if (options_.isToQuestions) {
            if (const auto* item = openQuestions()) return item;
        }
        for (const auto* letter : lettersDue()) {
            if (!letter->answers || letter->answers->kind != model::RecordKind::parliamentaryItem) continue;
            const auto* item = portfolio_.find(model::ParliamentaryItemId{letter->answers->number});
            if (item && facts_.policy().statementFor(refTo(item->id))) return item;
        }
        return nullptr;
    }

    /// Those due first of the questions that wait for an answer and may be told; null when none do.
    const model::ParliamentaryItem* openQuestions() const {
        const model::ParliamentaryItem* first = nullptr;
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            if (kindOfItem(each.kind) != letters::ItemKind::question || isSettled(each) || !each.dueDate) continue;
            if (each.receivedDate && *each.receivedDate > options_.reportDate) continue;
            if (!facts_.policy().statementFor(refTo(each.id))) continue;
            if (!first || *each.dueDate < *first->dueDate) first = &each;
        }
        return first;
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
        auto& chosen = same.empty() || options_.hasAllEarlier ? sent : same;
        sortByDate(chosen);
        if (options_.hasAllEarlier) return chosen;
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

    const model::Portfolio& portfolio_;
    const PublishOptions& options_;
    const Facts& facts_;
};

}  // namespace

base::Result<void> publishParliament(const View& view, const PublishOptions& options, const Facts& facts,
                                     letters::PublicReport& made) {
    return Parliament{view, options, facts}.addTo(made);
}

}  // namespace mijlpaal::app
