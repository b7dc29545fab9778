#include "clocks/agenda.h"

#include "clocks/terms.h"
#include "scheduling/obligations/follow_up.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace mijlpaal::clocks {

using base::message;
using model::Day;
using std::chrono::days;

namespace {

/// From how near a clock is called soon, and how old a status may be.
constexpr days soonWithin{14};
constexpr days statusAge{35};

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

struct KindWords {
    std::string_view file, text;
};

/// In the order of `AgendaKind`.
constexpr std::array kinds{KindWords{"parliament", tr("parliament")},
                           KindWords{"advice", tr("advice")},
                           KindWords{"recommendation", tr("recommendation")},
                           KindWords{"law", tr("the law")},
                           KindWords{"promise", tr("promise")},
                           KindWords{"deadline", tr("deadline")},
                           KindWords{"budget", tr("budget")},
                           KindWords{"status", tr("status")},
                           KindWords{"change", tr("to be told")},
                           KindWords{"signature", tr("signature")},
                           KindWords{"assumption", tr("assumption")},
                           KindWords{"risk", tr("risk")},
                           KindWords{"hand_over", tr("hand-over")},
                           KindWords{"fallback", tr("fallback")},
                           KindWords{"option", tr("course of action")}};

void sort(std::vector<AgendaItem>& items) {
    const auto key = [](const AgendaItem& item) {
        return std::tuple{!item.lastResponsibleDay, item.lastResponsibleDay, item.due, item.kind,
                          item.about ? item.about->number : 0};
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const AgendaItem& one, const AgendaItem& other) { return key(one) < key(other); });
}

template <std::size_t Count>
bool isOneOf(std::string_view word, const std::array<std::string_view, Count>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isOfTheHouse(const model::ParliamentaryItem& item) {
    return item.house.find("TK") != std::string::npos;
}

/// An advice of the college, of the time in which the act is in force.
bool isUnderTheAct(const model::Review& review) {
    return review.kind.starts_with("AcICT-advies") && review.adviceDate &&
           *review.adviceDate >= model::makeDay(2024, 7, 1);
}

Day nthWeekday(int year, unsigned month, std::chrono::weekday weekday, unsigned nth) {
    return Day{std::chrono::year{year} / std::chrono::month{month} / weekday[nth]};
}

std::optional<Day> sentBy(const model::Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::parliamentaryItem) {
        const auto* item = portfolio.find(model::ParliamentaryItemId{object.number});
        return item ? answerDue(*item) : std::nullopt;
    }
    const auto* review = portfolio.find(model::ReviewId{object.number});
    return review ? sendingDue(*review) : std::nullopt;
}

class Agenda {
public:
    Agenda(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const Names& nameOf,
           Day asOf)
        : portfolio_{portfolio}, schedule_{schedule}, nameOf_{nameOf}, asOf_{asOf} {}

    std::vector<AgendaItem> made() && {
        addParliament();
        addReviews();
        addRecommendations();
        addLaw();
        addHeldDates();
        addBudget();
        addStatus();
        addChanges();
        addSignatures();
        addAssumptions();
        addRisks();
        addHandOvers();
        sort(items_);
        return std::move(items_);
    }

private:
    void add(AgendaKind kind, std::optional<model::ObjectRef> about, base::Message subject,
             std::optional<Day> due, std::string ownerRole = {}) {
        AgendaItem item{kind, about, std::move(subject), due, {}, std::move(ownerRole), ClockState::undated};
        if (due) {
            item.lastResponsibleDay = lastWorkingDayBy(*due);
            item.state = stateBy(*due, asOf_);
        }
        items_.push_back(std::move(item));
    }

    template <class Id>
    base::Message about(std::string_view text, Id id) const {
        return message(text, {{"name", nameOf_(refTo(id))}});
    }

    std::string ownerOf(std::optional<model::ActivityId> id) const {
        const auto* activity = id ? portfolio_.find(*id) : nullptr;
        return activity ? activity->ownerRole : std::string{};
    }

    void addParliament() {
        for (const auto& each : portfolio_.all<model::ParliamentaryItem>()) {
            if (isSettled(each)) continue;
            const auto text = each.kind == "kamervraag" && !each.extensionDate
                                  ? "Answer “{name}”, or give notice of the delay."
                              : each.kind == "brief" ? "Send the letter “{name}”."
                                                     : "Answer or settle “{name}”.";
            add(AgendaKind::parliament, refTo(each.id), about(text, each.id), answerDue(each),
                each.ownerRole);
        }
    }

    void addReviews() {
        for (const auto& each : portfolio_.all<model::Review>()) {
            if (scheduling::isDone(each)) continue;
            const auto owner = each.ownerRole.empty() ? ownerOf(each.activity) : each.ownerRole;
            if (const auto due = publicationDue(each))
                add(AgendaKind::advice, refTo(each.id), about("Make the advice “{name}” public.", each.id),
                    due, owner);
            if (const auto due = sendingDue(each))
                add(AgendaKind::advice, refTo(each.id),
                    about("Send the advice “{name}” to both Houses.", each.id), due, owner);
        }
        for (const auto& each :
             scheduling::reviewRequests(portfolio_, schedule_, scheduling::Clocks{portfolio_}))
            add(AgendaKind::advice, refTo(each.review), about("Ask for the review “{name}”.", each.review),
                each.askBy, portfolio_.find(each.review)->ownerRole);
    }

    void addRecommendations() {
        for (const auto& each : portfolio_.all<model::Recommendation>()) {
            if (scheduling::isClosed(each)) continue;
            add(AgendaKind::recommendation, refTo(each.id),
                about("Follow up the recommendation “{name}”.", each.id), each.dueDate,
                scheduling::ownerOf(portfolio_, each));
        }
    }

    void addLaw() {
        for (const auto& each : portfolio_.all<model::LawMilestone>()) {
            if (each.actualDate) continue;
            add(AgendaKind::law, refTo(each.id), about("“{name}” is planned.", each.id), each.plannedDate);
        }
    }

    /// One for an activity, a kind and a day: several parts of the law may wait for the same.
    void addHeldDates() {
        auto held = scheduling::heldDates(portfolio_, scheduling::Clocks{portfolio_});
        const auto key = [](const scheduling::HeldDate& each) {
            return std::tuple{each.activity, each.by, each.day, each.latest};
        };
        std::sort(held.begin(), held.end(),
                  [&](const auto& one, const auto& other) { return key(one) < key(other); });
        held.erase(std::unique(held.begin(), held.end(),
                               [](const auto& one, const auto& other) {
                                   return std::tie(one.activity, one.by, one.day) ==
                                          std::tie(other.activity, other.by, other.day);
                               }),
                   held.end());
        for (const auto& each : held) addHeldDate(each);
    }

    void addHeldDate(const scheduling::HeldDate& held) {
        const auto* activity = portfolio_.find(held.activity);
        const auto* dates = schedule_.find(held.activity);
        if (!activity || !dates || activity->actualFinish || activity->inactive) return;
        const bool isDecision = held.by == scheduling::HeldBy::decision;
        const auto kind = isDecision || held.by == scheduling::HeldBy::law ? AgendaKind::law
                          : held.by == scheduling::HeldBy::promise ? AgendaKind::promise
                                                                   : AgendaKind::deadline;
        const auto text = isDecision ? "Finish “{name}” in time for the decision “{decision}”."
                          : kind == AgendaKind::law ? "Finish “{name}” before the law enters into force."
                          : kind == AgendaKind::promise ? "Finish “{name}” as promised."
                                                        : "Finish “{name}” by its deadline.";
        add(kind, refTo(held.activity),
            message(text, {{"name", nameOf_(refTo(held.activity))},
                           {"decision", isDecision ? nameOf_(held.to) : std::string{}}}),
            held.day, activity->ownerRole);
        auto& item = items_.back();
        item.lastResponsibleDay = lastWorkingDayBy(scheduling::finishDay(held.latest));
        if (item.state != ClockState::overdue && dates->finish > held.latest)
            item.state = ClockState::plannedTooLate;
    }

    /// Source: Comptabiliteitswet 2016, art. 2.23 and 2.26.
    void addBudget() {
        const auto year = static_cast<int>(std::chrono::year_month_day{asOf_}.year());
        for (const int each : {year, year + 1}) {
            const auto next = std::to_string(each + 1), own = std::to_string(each),
                       last = std::to_string(each - 1);
            const auto moment = [&](Day day, std::string_view text, const std::string& of) {
                if (day < asOf_ || day >= asOf_ + days{365}) return;
                add(AgendaKind::budget, std::nullopt, message(text, {{"year", of}}), day);
            };
            moment(nthWeekday(each, 5, std::chrono::Wednesday, 3),
                   "The annual report of {year} is presented.", last);
            moment(model::makeDay(each, 6, 1), "The first supplementary budget of {year} is with the House.",
                   own);
            moment(nthWeekday(each, 9, std::chrono::Tuesday, 3), "The draft budget of {year} is presented.",
                   next);
            moment(model::makeDay(each, 12, 1),
                   "The second supplementary budget of {year} is with the House.", own);
        }
    }

    void addStatus() {
        add(AgendaKind::status, std::nullopt, message("Bring the status of the plan up to date."),
            portfolio_.settings().statusDate + statusAge);
    }

    /// It is due with the letter that is to tell it.
    void addChanges() {
        for (const auto& each : portfolio_.all<model::ReportableChange>()) {
            if ((each.knownOn && *each.knownOn > asOf_) || (each.toldOn && *each.toldOn <= asOf_)) continue;
            const auto* letter = each.toldIn ? portfolio_.find(*each.toldIn) : nullptr;
            add(AgendaKind::change, refTo(each.id), about("Tell Parliament of “{name}”.", each.id),
                letter ? answerDue(*letter) : std::nullopt, each.ownerRole);
        }
    }

    void addSignatures() {
        const scheduling::Clocks clocks{portfolio_};
        for (const auto& each : portfolio_.all<model::SignOff>()) {
            if (each.signedOn || hasLeft(portfolio_, each.object)) continue;
            add(AgendaKind::signature, refTo(each.id),
                message("Sign “{name}”.", {{"name", nameOf_(each.object)}}),
                signatureDue(portfolio_, clocks, each), each.role);
        }
    }

    void addAssumptions() {
        for (const auto& each : portfolio_.all<model::Assumption>()) {
            if (each.status == model::AssumptionStatus::failed) continue;
            const bool isConfirmed = each.status == model::AssumptionStatus::confirmed;
            add(AgendaKind::assumption, refTo(each.id),
                about("Look at the assumption “{name}” again.", each.id),
                each.reviewDate && !isConfirmed ? each.reviewDate : each.expiresOn, each.ownerRole);
        }
    }

    void addRisks() {
        for (const auto& each : portfolio_.all<model::Risk>()) {
            if (each.reviewDate && each.status == "open")
                add(AgendaKind::risk, refTo(each.id), about("Look at the risk “{name}” again.", each.id),
                    each.reviewDate, each.ownerRole);
        }
    }

    void addHandOvers() {
        for (const auto& each : portfolio_.all<model::HandOver>()) {
            if (!each.handedOverOn)
                add(AgendaKind::handOver, refTo(each.id), about("Hand over “{name}”.", each.id), each.getDate,
                    each.ownerRole);
        }
        for (const auto& each : portfolio_.all<model::AcceptancePoint>()) {
            if (!each.acceptedByGiver || !each.acceptedByReceiver)
                add(AgendaKind::handOver, refTo(each.id), about("Accept “{name}” on both sides.", each.id),
                    each.dueDate);
        }
    }

    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    const Names& nameOf_;
    Day asOf_;
    std::vector<AgendaItem> items_;
};

}  // namespace

void addTo(std::vector<AgendaItem>& agenda, std::vector<AgendaItem> more) {
    agenda.insert(agenda.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    sort(agenda);
}

ClockState stateBy(Day due, Day asOf) {
    if (due < asOf) return ClockState::overdue;
    return due - asOf <= soonWithin ? ClockState::soon : ClockState::running;
}

std::optional<Day> answerDue(const model::ParliamentaryItem& item) {
    auto due = item.dueDate;
    if (!due && item.kind == "kamervraag" && isOfTheHouse(item) && item.receivedDate)
        due = endOf(*item.receivedDate, weeks(3));
    return due && item.extensionDate && isOfTheHouse(item) ? endOf(*due, weeks(3)) : due;
}

bool isSettled(const model::ParliamentaryItem& item) {
    static constexpr std::array<std::string_view, 5> words{"beantwoord", "verzonden", "gehouden", "afgerond",
                                                           "afgedaan"};
    return item.answeredDate.has_value() || isOneOf(item.status, words);
}

bool hasLeft(const model::Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::parliamentaryItem) {
        const auto* item = portfolio.find(model::ParliamentaryItemId{object.number});
        return item && isSettled(*item);
    }
    const auto* review = portfolio.find(model::ReviewId{object.number});
    return review && review->status == "afgerond";
}

std::optional<Day> signatureDue(const model::Portfolio& portfolio, const scheduling::Clocks& clocks,
                                const model::SignOff& signOff) {
    const auto due = sentBy(portfolio, signOff.object);
    if (!due) return std::nullopt;
    const auto& clock = clocks[clocks.usual()];
    const auto end = clock.workAt(model::Moment::at(*due + days{1}));
    return scheduling::finishDay(clock.finishAt(end - signOff.leadTime));
}

std::optional<Day> publicationDue(const model::Review& review) {
    if (review.publishBy) return review.publishBy;
    return isUnderTheAct(review) ? std::optional{legalEndOf(*review.adviceDate, weeks(2))} : std::nullopt;
}

std::optional<Day> sendingDue(const model::Review& review) {
    if (review.toParliamentBy) return review.toParliamentBy;
    return isUnderTheAct(review) ? std::optional{legalEndOf(*review.adviceDate, weeks(4))} : std::nullopt;
}

std::vector<AgendaItem> agenda(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                               const Names& nameOf, Day asOf) {
    return Agenda{portfolio, schedule, nameOf, asOf}.made();
}

std::string_view wordsFor(AgendaKind kind) {
    return kinds[static_cast<std::size_t>(kind)].text;
}

std::string_view wordsFor(ClockState state) {
    switch (state) {
        case ClockState::overdue:
            return tr("overdue");
        case ClockState::plannedTooLate:
            return tr("planned too late");
        case ClockState::soon:
            return tr("soon");
        case ClockState::running:
            return tr("running");
        case ClockState::undated:
            break;
    }
    return tr("undated");
}

std::string_view wordFor(AgendaKind kind) {
    return kinds[static_cast<std::size_t>(kind)].file;
}

std::string_view wordFor(ClockState state) {
    switch (state) {
        case ClockState::overdue:
            return "overdue";
        case ClockState::plannedTooLate:
            return "planned_too_late";
        case ClockState::soon:
            return "soon";
        case ClockState::running:
            return "running";
        case ClockState::undated:
            break;
    }
    return "undated";
}

}  // namespace mijlpaal::clocks
