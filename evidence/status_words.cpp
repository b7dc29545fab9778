#include "evidence/status_words.h"

#include "clocks/agenda.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"
#include "scheduling/obligations/law_deadlines.h"
#include "scheduling/promises.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace mijlpaal::evidence {

using base::message;
using model::ActivityId;
using model::Day;
using model::ProgrammeId;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// `part` of `whole` in hundredths, to the nearest; both of cents of one currency.
std::int64_t percentOf(model::Money part, model::Money whole) {
    return (part.cents * 100 + whole.cents / 2) / whole.cents;
}

class Search {
public:
    Search(const model::Portfolio& portfolio, const scheduling::Schedule& schedule)
        : portfolio_{portfolio}, schedule_{schedule}, clocks_{portfolio} {}

    std::vector<StatusWord> found(const forecasting::PlannedSpans& planned) && {
        addPromises();
        addWorkAndMoney(planned);
        addLaw();
        addAdvice();
        std::vector<StatusWord> words;
        for (const auto& programme : portfolio_.all<model::Programme>()) {
            auto& red = red_[programme.id];
            std::stable_sort(red.begin(), red.end(), [](const RedEvidence& one, const RedEvidence& other) {
                return one.kind != other.kind ? one.kind < other.kind : one.amount > other.amount;
            });
            words.push_back({programme.id, programme.statusColour, standsOf(programme, red), red});
        }
        return words;
    }

private:
    static WordStands standsOf(const model::Programme& programme, const std::vector<RedEvidence>& red) {
        if (!programme.statusColour) return WordStands::unsaid;
        if (programme.statusColour != model::StatusColour::green || red.empty()) return WordStands::agrees;
        return programme.statusReason.empty() ? WordStands::contradicted : WordStands::explained;
    }

    void add(std::optional<ProgrammeId> programme, RedEvidence evidence) {
        if (programme) red_[*programme].push_back(evidence);
    }

    /// What is under way or to come, with its dates; nothing else can turn out otherwise.
    const model::Activity* unfinished(ActivityId id) const {
        const auto* activity = portfolio_.find(id);
        return activity && !activity->actualFinish && !activity->inactive && schedule_.find(id) ? activity
                                                                                                : nullptr;
    }

    void addPromises() {
        for (const auto& [id, promise] : scheduling::lastPromises(portfolio_)) {
            const auto* activity = unfinished(id);
            if (!activity) continue;
            const auto day = scheduling::lastDayOf(promise);
            const auto finish = schedule_.find(id)->finish;
            const auto& clock = clocks_[clocks_.of(activity->calendar)];
            const auto limit = days(portfolio_.settings().promiseMovedLimitDays, *activity);
            const auto moved = clock.between(model::Moment::at(day + std::chrono::days{1}), finish);
            if (moved <= limit) continue;
            const auto dayLength = std::max<std::int64_t>(1, days(1, *activity).tenths);
            add(activity->programme, {RedKind::promiseMoved, refTo(id), (moved.tenths + dayLength / 2) / dayLength, day,
                                      scheduling::finishDay(finish), moved});
        }
    }

    model::WorkTime days(std::int64_t count, const model::Activity& activity) const {
        return model::unitLengthsOf(portfolio_, activity).day * count;
    }

    void addWorkAndMoney(const forecasting::PlannedSpans& planned) {
        const auto& bounds = portfolio_.settings();
        for (const auto& each : forecasting::earnedValues(portfolio_, planned)) {
            if (!each.programme || each.budget.cents <= 0) continue;
            const auto behind = percentOf(each.planned - each.earned, each.budget);
            if (each.planned > each.earned && behind >= bounds.workBehindLimitPoints)
                add(each.programme, {RedKind::workBehind, refTo(*each.programme), behind, {}, {}});
            const auto paid = percentOf(each.paid, each.budget);
            const bool isAbove = each.paid.cents * 100 > each.budget.cents * bounds.paidLimitPercent;
            if (isAbove && each.hasWorkLeft())
                add(each.programme, {RedKind::paidAboveEstimate, refTo(*each.programme), paid, {}, {}});
        }
    }

    /// Once for an activity: several parts of the law may wait for it.
    void addLaw() {
        std::set<std::pair<ActivityId, scheduling::Kept>> told;
        for (const auto& each : scheduling::lawDeadlines(portfolio_, schedule_, clocks_)) {
            if (!each.isRequired || each.isDecision || each.kept == scheduling::Kept::byItself) continue;
            const auto* activity = portfolio_.find(each.activity);
            if (!activity || !told.emplace(each.activity, each.kept).second) continue;
            const auto kind =
                each.kept == scheduling::Kept::byFallback ? RedKind::onFallback : RedKind::mustMissed;
            add(activity->programme, {kind, refTo(each.activity), 0, scheduling::finishDay(each.latest),
                                      scheduling::finishDay(schedule_.find(each.activity)->finish)});
        }
    }

    /// A recommendation counts for the programme that follows it up, else for that of its review.
    void addAdvice() {
        const auto today = portfolio_.settings().statusDate;
        const auto late = [today](const std::optional<Day>& due) { return due && *due < today; };
        for (const auto& each : portfolio_.all<model::Recommendation>()) {
            if (scheduling::isClosed(each) || !late(each.dueDate)) continue;
            const auto* activity = each.followUpActivity ? portfolio_.find(*each.followUpActivity) : nullptr;
            const auto* review = portfolio_.find(each.review);
            const auto programme = activity && activity->programme ? activity->programme
                                   : review                        ? review->programme
                                                                   : std::nullopt;
            add(programme,
                {RedKind::adviceOpen, refTo(each.id), (today - *each.dueDate).count(), each.dueDate, {}});
        }
        for (const auto& each : portfolio_.all<model::Review>()) {
            const auto due = clocks::sendingDue(each);
            if (each.status != "afgerond" && late(due))
                add(each.programme, {RedKind::adviceOpen, refTo(each.id), (today - *due).count(), due, {}});
        }
    }

    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    scheduling::Clocks clocks_;
    std::map<ProgrammeId, std::vector<RedEvidence>> red_;
};

struct Words {
    std::string_view file, text;
};

constexpr std::array stands{Words{"unsaid", tr("no word given")}, Words{"agrees", tr("agrees")},
                            Words{"explained", tr("explained")}, Words{"contradicted", tr("contradicted")}};
constexpr std::array<std::string_view, 6> kinds{"promise_moved", "work_behind", "paid_above_estimate",
                                                "on_fallback",   "must_missed", "advice_open"};

}  // namespace

std::vector<StatusWord> statusWords(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                    const forecasting::PlannedSpans& planned) {
    return Search{portfolio, schedule}.found(planned);
}

base::Message sentenceOf(const RedEvidence& evidence, const scheduling::Telling& telling) {
    const auto name = telling.name(evidence.about);
    const auto amount = std::to_string(evidence.amount);
    const auto day = [&](const std::optional<Day>& each) {
        return each ? telling.day(*each) : std::string{"–"};
    };
    switch (evidence.kind) {
        case RedKind::promiseMoved:
            return message(
                "“{name}” was promised for {due} and is planned for {planned}, {amount} later.",
                {{"name", name},
                 {"due", day(evidence.due)},
                 {"planned", day(evidence.planned)},
                 // As everywhere else where the same distance is told.
                 {"amount", telling.work(evidence.moved, model::ActivityId{evidence.about.number})}});
        case RedKind::workBehind:
            return message("The work done is {count} points of a hundred behind the baseline.",
                           {{"count", amount}});
        case RedKind::paidAboveEstimate:
            return message("{count} % of the estimate is paid, and work is left.", {{"count", amount}});
        case RedKind::onFallback:
            return message("“{name}” must be ready by {due}, and only its fallback is.",
                           {{"name", name}, {"due", day(evidence.due)}});
        case RedKind::mustMissed:
            return message("“{name}” must be ready by {due}, and is planned for {planned}.",
                           {{"name", name}, {"due", day(evidence.due)}, {"planned", day(evidence.planned)}});
        case RedKind::adviceOpen:
            break;
    }
    return message("“{name}” was due on {due} and is open.", {{"name", name}, {"due", day(evidence.due)}});
}

std::string_view wordFor(RedKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::string_view wordFor(WordStands how) {
    return stands[static_cast<std::size_t>(how)].file;
}

std::string_view wordsFor(WordStands how) {
    return stands[static_cast<std::size_t>(how)].text;
}

}  // namespace mijlpaal::evidence
