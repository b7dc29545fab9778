#pragma once

#include "app/language.h"
#include "app/view.h"
#include "forecasting/lever.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the plan does not keep, and what can be done about each: with the day it brings, the money, what is
/// left out, and the last day to decide.
namespace mijlpaal::app {

enum class DeviationKind : std::uint8_t {
    /// What the law cannot do without, or had better have, comes too late.
    law,
    /// It comes too late too, but what takes its place does not.
    fallback,
    promise,
    /// Typed as such, or as a constraint on a finish.
    deadline,
    /// A recommendation whose day has gone by, or will before its follow-up is done.
    recommendation,
    /// A review that is to be asked for on a day that has gone by.
    review,
    /// It is given after the day on which the other counts.
    handOver,
};

enum class OptionKind : std::uint8_t {
    /// Levers of the forecast: shorter, earlier, left out.
    levers,
    fallback,
    /// The day that was set, told or agreed becomes another.
    newDate,
    /// A recommendation is closed on the evidence that is there.
    close,
    /// A review is asked for now.
    ask,
};

struct Option {
    OptionKind kind = OptionKind::levers;
    std::vector<forecasting::Lever> levers;
    /// What falls back, in place of a lever.
    std::optional<model::ActivityId> fallback;
    /// When it is ready with this, by the plan; of a new date that date.
    std::optional<model::Day> ready;
    /// What it costs; nothing where nobody gave a price.
    std::optional<model::Money> cost;
    /// The deviation is gone with it.
    bool mends = false;
    /// The last working day on which it can still be chosen; it may have gone by.
    std::optional<model::Day> decideBy;

    bool operator==(const Option&) const = default;
};

struct Deviation {
    DeviationKind kind = DeviationKind::law;
    /// What is late: an activity, a system, a recommendation, a review, a hand-over.
    model::ObjectRef about;
    /// The activity that brings it.
    std::optional<model::ActivityId> activity;
    /// Of the law, which part waits for it, by which row, and whether it can do without.
    std::optional<model::LawPartId> part;
    std::optional<model::LawDependencyId> need;
    bool isRequired = true;
    /// The last day that keeps it, with the time needed before it taken off; and the day by the plan.
    model::Day due{};
    std::optional<model::Day> expected;
    /// Working days too late; nothing where no day is expected.
    std::optional<int> late;
    /// Those that mend it first, then the least money, then the first to be ready.
    std::vector<Option> options;

    bool operator==(const Deviation&) const = default;
};

/// All of a view on its status date, the first due first; they hang on the view. Empty without a plan.
///
/// A lever is pulled as far as it takes, or as far as it goes, and the rest of the plan stands as it is:
/// measures against risks move no date of the plan, so they are told by `reachOf` alone. Of single levers the
/// five that win most are told; where none is enough, also the set that is found by taking the next one that
/// wins most. Cost: for each activity that is late, some hundreds of passes over what comes before it.
const std::vector<Deviation>& deviationsOf(const View& view);

/// A deviation as one whole sentence, and what an option does as a few words.
base::Message sentenceFor(const Deviation& deviation, const View& view, model::Language language);
std::string wordsFor(const Option& option, const Deviation& deviation, const View& view,
                     const Translator& translate);
/// What is left out or done without; empty where all is done.
std::string scopeOf(const Option& option, const Deviation& deviation, const View& view,
                    const Translator& translate);

/// As people read it, in English; and for files: `hand_over`, `new_date`.
std::string_view wordsFor(DeviationKind kind);
std::string_view wordFor(DeviationKind kind);
std::string_view wordFor(OptionKind kind);

}  // namespace mijlpaal::app
