#pragma once

#include "base/message.h"
#include "model/portfolio.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Whether what a plan takes for granted, and what may go wrong with it, was looked at in time.
namespace mijlpaal::evidence {

enum class Freshness : std::uint8_t {
    current,
    /// Its day of review has gone by.
    toBeReviewed,
    /// It may be relied on no longer.
    expired,
    /// It was found untrue.
    failed,
    /// Nobody said when it is to be looked at again.
    undated,
};

constexpr bool isStale(Freshness freshness) {
    return freshness != Freshness::current;
}

struct Held {
    /// An assumption, or an open risk.
    model::ObjectRef about;
    Freshness freshness = Freshness::current;
    /// The day on which it is, or was, to be looked at again, or else on which it expires.
    std::optional<model::Day> due;

    bool operator==(const Held&) const = default;
};

/// Assumptions and open risks, each in their order. A confirmed assumption needs no review until it expires.
std::vector<Held> heldInView(const model::Portfolio& portfolio, model::Day asOf);

/// How far a plan can be relied on by what it rests on.
struct Confidence {
    std::size_t assumptions = 0, staleAssumptions = 0;
    std::size_t risks = 0, staleRisks = 0;
    /// Unfinished activities that rest on an assumption that is stale.
    std::vector<model::ActivityId> shaky;

    bool operator==(const Confidence&) const = default;
};

/// By unfinished activity the assumptions that it rests on and that are stale.
std::map<model::ActivityId, std::vector<Held>> shakyGround(const model::Portfolio& portfolio, model::Day asOf);

/// That an activity rests on what is out of date: its name, and in which way.
base::Message shakySentence(const std::string& name, const std::string& why);

Confidence confidenceOf(const model::Portfolio& portfolio, model::Day asOf);

/// How much of it is out of date, and how many activities rest on that.
base::Message sentenceOf(const Confidence& confidence);

/// Whether a risk can still come.
bool isOpen(const model::Risk& risk);

/// `to_be_reviewed`: for files; and as people read it, in English.
std::string_view wordFor(Freshness freshness);
std::string_view wordsFor(Freshness freshness);

}  // namespace mijlpaal::evidence
