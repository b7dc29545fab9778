#include "forecasting/deadlines.h"

#include <algorithm>

namespace mijlpaal::forecasting {

using model::Day;
using model::Moment;

namespace {

Deadline byEndOf(DeadlineKind kind, Day day) {
    return {kind, day, Moment::at(day + std::chrono::days{1})};
}

DeadlineKind kindFor(scheduling::HeldBy by) {
    switch (by) {
        case scheduling::HeldBy::deadline:
            return DeadlineKind::deadline;
        case scheduling::HeldBy::constraint:
            return DeadlineKind::constraint;
        case scheduling::HeldBy::promise:
            return DeadlineKind::promise;
        case scheduling::HeldBy::decision:
            return DeadlineKind::decision;
        case scheduling::HeldBy::law:
            break;
    }
    return DeadlineKind::lawReady;
}

}  // namespace

std::string_view wordFor(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::deadline:
            return "deadline";
        case DeadlineKind::constraint:
            return "constraint";
        case DeadlineKind::promise:
            return "promise";
        case DeadlineKind::law:
            return "law";
        case DeadlineKind::lawReady:
            return "law_ready";
        case DeadlineKind::decision:
            return "decision";
        case DeadlineKind::asked:
            return "asked";
    }
    return {};
}

Deadlines::Deadlines(const model::Portfolio& portfolio, const scheduling::Clocks& clocks) {
    for (const auto& held : scheduling::heldDates(portfolio, clocks)) {
        auto& known = of_[held.activity];
        if (held.by == scheduling::HeldBy::law) known.push_back(byEndOf(DeadlineKind::law, held.day));
        const auto kind = kindFor(held.by);
        // What the law, or a decision, waits for should be there on a working day before it.
        const bool isBefore = kind == DeadlineKind::lawReady || kind == DeadlineKind::decision;
        const auto day = isBefore ? scheduling::finishDay(held.latest) : held.day;
        known.push_back({kind, day, held.latest});
    }
    for (auto& [activity, known] : of_) {
        std::stable_sort(known.begin(), known.end(),
                         [](const Deadline& one, const Deadline& other) { return one.moment < other.moment; });
        known.erase(std::unique(known.begin(), known.end()), known.end());
    }
}

std::span<const Deadline> Deadlines::of(model::ActivityId activity) const {
    const auto found = of_.find(activity);
    return found == of_.end() ? std::span<const Deadline>{} : std::span{found->second};
}

base::Message wordsFor(DeadlineKind kind) {
    switch (kind) {
        case DeadlineKind::deadline:
            return base::message("deadline");
        case DeadlineKind::constraint:
            return base::message("constraint on the finish");
        case DeadlineKind::promise:
            return base::message("last promise");
        case DeadlineKind::law:
            return base::message("entry into force");
        case DeadlineKind::lawReady:
            return base::message("ready for the law");
        case DeadlineKind::decision:
            return base::message("decision about the law");
        case DeadlineKind::asked:
            return base::message("asked for");
    }
    return {};
}

}  // namespace mijlpaal::forecasting
