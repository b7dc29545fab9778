#include "forecasting/lever_search.h"

#include "forecasting/statistics.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::forecasting {

using model::Money;

namespace {

/// How many nodes in a trial are worth waiting for: a few seconds.
constexpr std::size_t mostWork = 40'000'000;
/// Sets of up to this many levers are looked at one by one.
constexpr std::size_t shownSize = 3;
/// So many of a size are judged by all trials when not all sets are.
constexpr std::size_t judgedOfSize = 12;
/// Where there are too many levers, so many of the ones that do most stay at least.
constexpr std::size_t fewest = 8;

std::size_t choose(std::size_t count, std::size_t size) {
    std::size_t sets = 1;
    for (std::size_t i = 0; i < size; ++i) {
        if (i >= count) return 0;
        sets = sets * (count - i) / (i + 1);
        if (sets > mostWork) return sets;
    }
    return sets;
}

/// Calls `visit` with each way to choose `size` of the places 0 up to `count`, in order.
template <class Visit>
void forEachChoice(std::size_t count, std::size_t size, Visit visit) {
    if (size > count) return;
    std::vector<std::size_t> chosen(size);
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    while (true) {
        visit(chosen);
        auto at = size;
        while (at > 0 && chosen[at - 1] == count - size + at - 1) --at;
        if (at == 0) return;
        ++chosen[at - 1];
        for (auto next = at; next < size; ++next) chosen[next] = chosen[next - 1] + 1;
    }
}

/// The best first: those that reach the chance by their price, the others by how often they are in time.
bool isBetter(const LeverResult& one, const LeverResult& other) {
    if (one.reaches != other.reaches) return one.reaches;
    if (one.reaches && one.cost != other.cost) return one.cost < other.cost;
    if (one.share != other.share) return one.share > other.share;
    return one.cost < other.cost;
}

}  // namespace

bool isSurely(double share, double chance, std::uint32_t trials) {
    constexpr double deviations = 1.959963984540054;
    // Shares such as 0.8 are a hair beside what they stand for.
    return share - deviations * errorOfShare(share, trials) >= chance - 1e-12;
}

LeverSearch::LeverSearch(const LeverQuest& quest, std::vector<LeverField> fields)
    : quest_{quest}, fields_{std::move(fields)}, screening_{quest.run.trials} {
    findBounds();
    rank();
    choosePromising();
}

std::size_t LeverSearch::levers() const {
    // What is a lever in several fields counts once.
    std::vector<Lever> seen;
    for (const auto& field : fields_) {
        auto lasts = std::vector<Lever>{};
        if (field.fallback) lasts.push_back(*field.fallback);
        for (const auto& steps : field.levers) lasts.push_back(steps.back());
        for (const auto& last : lasts) {
            if (std::find(seen.begin(), seen.end(), last) == seen.end()) seen.push_back(last);
        }
    }
    return seen.size();
}

std::size_t LeverSearch::workOf(const LeverSet& set, std::uint32_t trials) const {
    return fields_[set.field].part.network().nodes.size() * trials;
}

/// By how many trials sets are compared before the best of them are judged by all: fewer in large plans.
std::uint32_t LeverSearch::screeningTrials() const {
    const auto nodes = workOf({0, {}}, 1);
    const auto worth = static_cast<std::uint32_t>(std::clamp<std::size_t>(100'000 / nodes, 100, 1000));
    return std::min(quest_.run.trials, worth);
}

LeverSet LeverSearch::furthest(std::size_t field) const {
    LeverSet set{field, {}};
    for (std::size_t i = 0; i < fields_[field].levers.size(); ++i)
        set.pulls.push_back({i, fields_[field].levers[i].size() - 1});
    return set;
}

LeverResult LeverSearch::judge(const LeverSet& set, std::uint32_t trials) {
    const auto& field = fields_[set.field];
    LeverResult result;
    result.set = set;
    auto part = field.part;
    auto by = quest_.by;
    const auto take = [&](const Lever& lever) {
        result.levers.push_back(lever);
        result.cost = result.cost + lever.cost;
    };
    if (field.fallback) take(*field.fallback);
    for (const auto& [lever, step] : set.pulls) {
        const auto& pulled = field.levers[lever][step];
        take(pulled);
        if (pulled.kind == LeverKind::date) by = pulled.day;
        pull(pulled, quest_.portfolio, quest_.plan, part);
    }
    auto run = quest_.run;
    run.trials = trials;
    run.progress = {};
    ++tried_;
    const auto last = model::Moment::at(by + std::chrono::days{1}).tenths;
    const auto finishes = part.finishes(run);
    result.inTime.resize(trials);
    for (std::size_t t = 0; t < finishes.size(); ++t) result.inTime[t] = finishes[t] <= last ? 1 : 0;
    result.share = static_cast<double>(std::count(result.inTime.begin(), result.inTime.end(), 1)) / trials;
    result.reaches = isSurely(result.share, quest_.chance, trials);
    return result;
}

void LeverSearch::findBounds() {
    none_ = judge({0, {}}, quest_.run.trials);
    all_ = none_;
    for (std::size_t f = 0; f < fields_.size() && !isStopped(); ++f) {
        auto each = judge(furthest(f), quest_.run.trials);
        if (each.share > all_.share) all_ = std::move(each);
    }
}

/// Puts the levers of each field in the order of what they do: alone, and as the last of all.
void LeverSearch::rank() {
    ranked_.resize(fields_.size());
    for (std::size_t f = 0; f < fields_.size() && !isStopped(); ++f) {
        const auto furthest = this->furthest(f);
        const auto work = 2 * workOf({f, {}}, 1) * std::max<std::size_t>(1, furthest.pulls.size());
        const auto worth = static_cast<std::uint32_t>(std::clamp<std::size_t>(mostWork / work, 20, 1000));
        const auto trials = std::min(screeningTrials(), worth);
        const auto nothing = judge({f, {}}, trials).share;
        const auto everything = judge(furthest, trials).share;
        std::vector<double> does(furthest.pulls.size());
        for (std::size_t i = 0; i < does.size() && !isStopped(); ++i) {
            auto others = furthest;
            others.pulls.erase(others.pulls.begin() + static_cast<std::ptrdiff_t>(i));
            does[i] = judge({f, {furthest.pulls[i]}}, trials).share - nothing + everything - judge(others, trials).share;
        }
        auto& order = ranked_[f];
        order.resize(does.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](auto one, auto other) { return does[one] > does[other]; });
    }
}

/// Keeps all levers where all their sets can be tried, and else those that do most.
void LeverSearch::choosePromising() {
    promising_ = ranked_;
    std::size_t work = 0;
    for (std::size_t f = 0; f < fields_.size(); ++f) {
        for (std::size_t size = 1; size <= shownSize; ++size)
            work += choose(ranked_[f].size(), size) * workOf({f, {}}, quest_.run.trials);
    }
    triedAll_ = work <= mostWork;
    if (!triedAll_) screening_ = screeningTrials();
    for (std::size_t f = 0; f < fields_.size(); ++f) {
        auto& kept = promising_[f];
        const auto fits = [&](std::size_t count) {
            return (choose(count, 2) + choose(count, 3)) * workOf({f, {}}, screening_) <= mostWork / fields_.size();
        };
        auto count = std::min(triedAll_ ? kept.size() : fewest, kept.size());
        while (count < kept.size() && fits(count + 1)) ++count;
        kept.resize(count);
        std::sort(kept.begin(), kept.end());
    }
}

std::vector<LeverSet> LeverSearch::setsOf(std::size_t size) const {
    std::vector<LeverSet> sets;
    for (std::size_t f = 0; f < fields_.size(); ++f) {
        const auto& levers = fields_[f].levers;
        const auto& kept = promising_[f];
        const std::size_t taken = fields_[f].fallback ? 1 : 0;
        if (size < taken) continue;
        forEachChoice(kept.size(), size - taken, [&](const std::vector<std::size_t>& chosen) {
            LeverSet set{f, {}};
            for (const auto each : chosen) set.pulls.push_back({kept[each], levers[kept[each]].size() - 1});
            sets.push_back(std::move(set));
        });
    }
    return sets;
}

/// The sets of a size with each lever pulled all the way, judged by all trials: all of them, or the best.
LeverSearch::Results LeverSearch::judgedSets(std::size_t size) {
    Results results;
    for (const auto& set : setsOf(size)) {
        if (isStopped()) return {};
        if (isNeedless(set, leastCostOf(set))) continue;
        results.push_back(judge(set, screening_));
    }
    if (screening_ == quest_.run.trials) return results;
    std::stable_sort(results.begin(), results.end(), isBetter);
    if (size > 1 && results.size() > judgedOfSize) results.resize(judgedOfSize);
    for (auto& each : results) {
        if (isStopped()) return {};
        each = judge(each.set, quest_.run.trials);
    }
    return results;
}

/// The same levers, pulled no further than it takes: the cheapest way that reaches the chance. `limit` is a price
/// that must be beaten.
LeverResult LeverSearch::cheapest(const LeverResult& furthest, std::optional<Money> limit) {
    const auto& levers = fields_[furthest.set.field].levers;
    struct Way {
        LeverSet set;
        Money cost;
        std::int64_t pulled = 0;
    };
    std::vector<Way> ways{{{furthest.set.field, {}}, {}, 0}};
    for (const auto& pull : furthest.set.pulls) {
        std::vector<Way> longer;
        for (const auto& way : ways) {
            for (std::size_t step = 0; step <= pull.step; ++step) {
                auto next = way;
                next.set.pulls.push_back({pull.lever, step});
                next.cost = next.cost + levers[pull.lever][step].cost;
                next.pulled += static_cast<std::int64_t>(step);
                longer.push_back(std::move(next));
            }
        }
        ways = std::move(longer);
    }
    std::stable_sort(ways.begin(), ways.end(), [](const Way& one, const Way& other) {
        return one.cost != other.cost ? one.cost < other.cost : one.pulled < other.pulled;
    });
    std::vector<LeverSet> tooLittle;
    const auto isHopeless = [&](const LeverSet& set) {
        return std::any_of(tooLittle.begin(), tooLittle.end(), [&](const LeverSet& failed) {
            return std::equal(set.pulls.begin(), set.pulls.end(), failed.pulls.begin(),
                              [](const auto& one, const auto& other) { return one.step <= other.step; });
        });
    };
    const auto isOut = [&](const LeverResult& screened) {
        return screened.share + 3 * errorOfShare(screened.share, screening_) < quest_.chance;
    };
    for (const auto& way : ways) {
        if (isStopped() || (limit && way.cost >= *limit)) break;
        if (way.set == furthest.set) break;
        if (isHopeless(way.set)) continue;
        if (screening_ < quest_.run.trials && isOut(judge(way.set, screening_))) {
            tooLittle.push_back(way.set);
            continue;
        }
        auto result = judge(way.set, quest_.run.trials);
        if (result.reaches) return result;
        tooLittle.push_back(way.set);
    }
    return furthest;
}

/// Where more levers are needed than sets of can be tried: as many as it takes of those that do most, then without
/// those that turn out not to be needed, and then no further than it takes.
std::optional<LeverResult> LeverSearch::ofMany() {
    const auto field = all_.set.field;
    const auto& order = ranked_[field];
    const auto everything = furthest(field).pulls;
    const auto firstOf = [&](std::size_t count) {
        LeverSet set{field, {}};
        for (std::size_t i = 0; i < count; ++i) set.pulls.push_back(everything[order[i]]);
        return judge(set, quest_.run.trials);
    };
    std::size_t low = 1, high = order.size();
    while (low < high) {
        if (isStopped()) return std::nullopt;
        const auto middle = low + (high - low) / 2;
        if (firstOf(middle).reaches) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    auto best = firstOf(low);
    const auto tries = [&](LeverSet set) {
        auto result = judge(set, quest_.run.trials);
        if (!result.reaches) return false;
        best = std::move(result);
        return true;
    };
    for (auto i = best.set.pulls.size(); i-- > 0;) {
        if (isStopped()) return std::nullopt;
        auto set = best.set;
        set.pulls.erase(set.pulls.begin() + static_cast<std::ptrdiff_t>(i));
        tries(std::move(set));
    }
    std::sort(best.set.pulls.begin(), best.set.pulls.end());
    for (std::size_t i = 0; i < best.set.pulls.size(); ++i) {
        while (best.set.pulls[i].step > 0) {
            if (isStopped()) return std::nullopt;
            auto set = best.set;
            --set.pulls[i].step;
            if (!tries(std::move(set))) break;
        }
    }
    return judge(best.set, quest_.run.trials);
}

/// Whether a set holds a smaller one that reaches the chance for that price or less.
bool LeverSearch::isNeedless(const LeverSet& set, Money cost) const {
    const auto holds = [&](const LeverSet& smaller) {
        return std::all_of(smaller.pulls.begin(), smaller.pulls.end(), [&](const LeverSet::Pull& pull) {
            return std::any_of(set.pulls.begin(), set.pulls.end(),
                               [&](const LeverSet::Pull& own) { return own.lever == pull.lever; });
        });
    };
    return std::any_of(reached_.begin(), reached_.end(), [&](const auto& each) {
        const auto& [smaller, price] = each;
        return smaller.field == set.field && smaller.pulls.size() < set.pulls.size() && price <= cost && holds(smaller);
    });
}

/// What a set costs when each lever is pulled as little as it can be.
Money LeverSearch::leastCostOf(const LeverSet& set) const {
    Money cost;
    for (const auto& pull : set.pulls) cost = cost + fields_[set.field].levers[pull.lever].front().cost;
    return cost;
}

/// Puts the best first, with those that reach the chance pulled no further than they need to be.
void LeverSearch::arrange(Results& results, std::size_t size) {
    std::stable_sort(results.begin(), results.end(), isBetter);
    std::optional<Money> least;
    std::size_t shown = 0;
    for (auto& each : results) {
        if (!each.reaches || isStopped()) break;
        // Only what may turn out the cheapest, and what is shown beside it, is worth the trials.
        const bool isShown = shown++ < 5;
        each = cheapest(each, isShown ? std::nullopt : least);
        if (!least || each.cost < *least) least = each.cost;
    }
    std::erase_if(results, [&](const LeverResult& each) { return each.reaches && isNeedless(each.set, each.cost); });
    for (const auto& each : results) {
        if (each.reaches) reached_.emplace_back(each.set, each.cost);
    }
    std::stable_sort(results.begin(), results.end(), isBetter);
    const std::size_t most = size == 1 ? results.size() : 5;
    if (results.size() > most) results.resize(most);
}

std::optional<std::vector<std::vector<LeverResult>>> LeverSearch::bySize() {
    std::vector<Results> sizes;
    bool isReached = false;
    const auto most = furthest(0).pulls.size() + (fields_.size() > 1 ? 1 : 0);
    const auto canTry = [&](std::size_t size) {
        std::size_t work = 0;
        for (std::size_t f = 0; f < fields_.size(); ++f)
            work += choose(promising_[f].size(), size) * workOf({f, {}}, screening_);
        return work <= mostWork;
    };
    for (std::size_t size = 1; size <= std::max(most, shownSize); ++size) {
        if (size > shownSize && (isReached || !all_.reaches)) break;
        if (size > shownSize && (!triedAll_ || !canTry(size))) {
            triedAll_ = false;
            if (auto found = ofMany()) sizes.push_back({std::move(*found)});
            break;
        }
        auto results = judgedSets(size);
        if (size == 1) alone_ = results;
        arrange(results, size);
        if (isStopped()) return std::nullopt;
        isReached = isReached || (!results.empty() && results.front().reaches);
        if (!results.empty()) sizes.push_back(std::move(results));
    }
    if (isStopped()) return std::nullopt;
    return sizes;
}

}  // namespace mijlpaal::forecasting
