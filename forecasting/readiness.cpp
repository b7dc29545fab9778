#include "forecasting/readiness.h"

#include "forecasting/statistics.h"

#include <algorithm>
#include <map>

namespace mijlpaal::forecasting {

using model::ActivityId;
using model::LawDependency;
using model::Moment;
using scheduling::none;

namespace {

/// For each trial whether something is so.
using Verdicts = std::vector<char>;

/// What delivers something, and its finishes as they are kept.
struct Delivery {
    ActivityId activity;
    /// The finishes to be looked at: its own, or those of what is in it.
    std::vector<std::size_t> places;
};

/// A row of the list of what the law needs.
struct Row {
    const LawDependency* record = nullptr;
    std::optional<Delivery> object, fallback;
    model::WorkTime lead;
    std::optional<model::Day> day;
    bool isMust = false;
};

Chance chanceOf(const Verdicts& verdicts) {
    const auto share = static_cast<double>(std::count(verdicts.begin(), verdicts.end(), 1)) /
                       static_cast<double>(verdicts.size());
    return {share, errorOfShare(share, static_cast<std::uint32_t>(verdicts.size()))};
}

class Judging {
public:
    Judging(const model::Portfolio& portfolio, const PlanModel& plan) : portfolio_{portfolio}, plan_{plan} {
        for (const auto& each : portfolio.all<LawDependency>()) {
            const bool isMust = each.relation == model::LawRelation::mustBeReadyBefore;
            if (!isMust && each.relation != model::LawRelation::preferredReadyBefore) continue;
            Row row{&each, deliveryOf(each.required), std::nullopt, each.leadTime.value_or(model::WorkTime{}), {}, isMust};
            if (each.fallback) row.fallback = deliveryOf(*each.fallback);
            if (const auto* milestone = portfolio.find(each.lawMilestone)) row.day = scheduling::dayOf(*milestone);
            rows_.push_back(std::move(row));
        }
    }

    const std::vector<Row>& rows() const { return rows_; }
    const std::vector<std::uint32_t>& nodes() const { return nodes_; }

    /// In time in each trial; never where nothing delivers it. Of a law without a day nobody can say it.
    Verdicts inTime(const std::optional<Delivery>& delivery, const Row& row, const Simulated& found,
                    std::optional<model::Day> day) const {
        Verdicts verdicts(found.trials, 0);
        if (!delivery || delivery->places.empty() || !day) return verdicts;
        const auto needed = scheduling::readyBefore(*day, row.lead, plan_.clocks()).tenths;
        std::fill(verdicts.begin(), verdicts.end(), 1);
        for (const auto place : delivery->places) {
            const auto finishes = found.finishesOf(place);
            for (std::size_t t = 0; t < verdicts.size(); ++t) {
                if (finishes[t] > needed) verdicts[t] = 0;
            }
        }
        return verdicts;
    }

    NeedReadiness needOf(const Row& row, const Verdicts& own, const Simulated& found) const {
        NeedReadiness need;
        need.need = row.record->id;
        if (row.object) need.object = row.object->activity;
        if (row.fallback) need.fallback = row.fallback->activity;
        if (!row.day) return need;
        need.by = readyBefore(*row.day, row.lead, plan_.clocks());
        need.byObject = chanceOf(own);
        if (row.fallback) need.byFallback = chanceOf(inTime(row.fallback, row, found, row.day));
        return need;
    }

private:
    std::optional<Delivery> deliveryOf(model::ObjectRef object) {
        const auto activity = scheduling::deliveredBy(portfolio_, object);
        if (!activity || !portfolio_.find(*activity)) return std::nullopt;
        Delivery delivery{*activity, {}};
        add(*activity, delivery);
        return delivery;
    }

    void add(ActivityId activity, Delivery& delivery) {
        const auto node = plan_.nodeOf(activity);
        if (node != none) {
            const auto [found, isNew] = places_.try_emplace(node, nodes_.size());
            if (isNew) nodes_.push_back(node);
            delivery.places.push_back(found->second);
            return;
        }
        for (const auto& each : portfolio_.all<model::Activity>()) {
            if (each.parent == activity) add(each.id, delivery);
        }
    }

    const model::Portfolio& portfolio_;
    const PlanModel& plan_;
    std::vector<Row> rows_;
    std::vector<std::uint32_t> nodes_;
    std::map<std::uint32_t, std::size_t> places_;
};

void meet(Verdicts& all, const Verdicts& others) {
    for (std::size_t t = 0; t < all.size(); ++t) all[t] &= others[t];
}

Verdicts either(Verdicts one, const Verdicts& other) {
    for (std::size_t t = 0; t < one.size(); ++t) one[t] |= other[t];
    return one;
}

/// What is late in some trials, the most often first.
std::vector<ActivityId> blockersOf(const std::map<ActivityId, double>& late) {
    std::vector<std::pair<ActivityId, double>> order{late.begin(), late.end()};
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<ActivityId> blockers;
    for (const auto& [activity, share] : order) {
        if (share > 0) blockers.push_back(activity);
    }
    return blockers;
}

PartReadiness partOf(const Judging& judging, model::LawPartId part, const Simulated& found) {
    PartReadiness made;
    made.part = part;
    const Verdicts yes(found.trials, 1);
    auto byObject = yes, ready = yes, preferred = yes;
    bool hasMust = false, hasPreferred = false, isMustKnown = true, isPreferredKnown = true;
    std::map<ActivityId, double> late;
    for (const auto& row : judging.rows()) {
        if (row.record->lawPart != part) continue;
        const auto own = judging.inTime(row.object, row, found, row.day);
        made.needs.push_back(judging.needOf(row, own, found));
        if (!row.day) {
            made.isDayUnknown = true;
            (row.isMust ? isMustKnown : isPreferredKnown) = false;
            continue;
        }
        if (!row.isMust) {
            hasPreferred = true;
            meet(preferred, own);
            continue;
        }
        hasMust = true;
        const auto any = either(own, judging.inTime(row.fallback, row, found, row.day));
        meet(byObject, own);
        meet(ready, any);
        if (row.object) {
            auto& share = late[row.object->activity];
            share = std::max(share, 1 - chanceOf(own).share);
        }
    }
    if (hasMust && isMustKnown) {
        made.byObject = chanceOf(byObject);
        made.ready = chanceOf(ready);
        for (std::size_t t = 0; t < ready.size(); ++t) {
            if (byObject[t] != 0) ready[t] = 0;
        }
        made.byFallback = chanceOf(ready);
    }
    if (hasPreferred && isPreferredKnown) made.preferred = chanceOf(preferred);
    made.blockers = blockersOf(late);
    return made;
}

/// The chances of each part and of all together, month by month. Stops where it is asked to.
void addCurves(Readiness& made, const Judging& judging, model::Day lawDate, const Simulated& found,
               std::stop_token stop) {
    const std::chrono::year_month_day date{lawDate};
    const bool isAllKnown = std::none_of(judging.rows().begin(), judging.rows().end(),
                                         [](const Row& row) { return row.isMust && !row.day; });
    for (int months = -12; months <= 36 && !stop.stop_requested(); ++months) {
        auto moved = date + std::chrono::months{months};
        if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
        const Verdicts yes(found.trials, 1);
        auto allByObject = yes, allReady = yes;
        for (auto& part : made.parts) {
            if (!part.ready) continue;
            auto byObject = yes, ready = yes;
            for (const auto& row : judging.rows()) {
                if (!row.isMust || row.record->lawPart != part.part) continue;
                // What goes by another milestone of the law keeps its day.
                const auto day = row.day == lawDate ? std::optional{model::Day{moved}} : row.day;
                const auto own = judging.inTime(row.object, row, found, day);
                meet(byObject, own);
                meet(ready, either(own, judging.inTime(row.fallback, row, found, day)));
            }
            part.curve.push_back({model::Day{moved}, chanceOf(byObject), chanceOf(ready)});
            meet(allByObject, byObject);
            meet(allReady, ready);
        }
        if (isAllKnown) made.curve.push_back({model::Day{moved}, chanceOf(allByObject), chanceOf(allReady)});
    }
}

}  // namespace

base::Result<std::optional<std::vector<PartReadiness>>> readinessOfParts(const model::Portfolio& portfolio,
                                                                         const scheduling::Schedule& schedule,
                                                                         const Setting& setting, const Run& run) {
    const auto plan = PlanModel::of(portfolio, schedule, setting);
    if (!plan) return base::failure(plan.error());
    const Judging judging{portfolio, *plan};
    Wanted wanted;
    wanted.finishes = judging.nodes();
    const auto found = simulate(plan->network(), plan->clocks(), plan->pass(), plan->uncertainty(), wanted, run);
    if (!found) return std::nullopt;
    std::vector<PartReadiness> parts;
    for (const auto& part : portfolio.all<model::LawPart>()) parts.push_back(partOf(judging, part.id, *found));
    return parts;
}

base::Result<std::optional<Readiness>> readiness(const model::Portfolio& portfolio,
                                                 const scheduling::Schedule& schedule, const Setting& setting,
                                                 const Run& run) {
    const auto plan = PlanModel::of(portfolio, schedule, setting);
    if (!plan) return base::failure(plan.error());
    const Judging judging{portfolio, *plan};
    Wanted wanted;
    wanted.finishes = judging.nodes();
    const auto found = simulate(plan->network(), plan->clocks(), plan->pass(), plan->uncertainty(), wanted, run);
    if (!found) return std::nullopt;

    Readiness made;
    made.findings = plan->findings();
    if (const auto chosen = portfolio.settings().lawMilestone) {
        if (const auto* milestone = portfolio.find(*chosen)) made.lawDate = scheduling::dayOf(*milestone);
    }
    // Each last day takes runs of its own, which are no progress of this one.
    auto quiet = run;
    quiet.progress = {};
    std::map<std::pair<ActivityId, Moment>, std::optional<model::Day>> known;
    for (const auto& part : portfolio.all<model::LawPart>()) {
        auto each = partOf(judging, part.id, *found);
        for (const auto& row : judging.rows()) {
            if (row.record->lawPart != part.id || !row.fallback || !row.day) continue;
            const auto needed = scheduling::readyBefore(*row.day, row.lead, plan->clocks());
            const auto activity = row.fallback->activity;
            const auto [last, isNew] = known.try_emplace({activity, needed});
            if (isNew) last->second = lastResponsibleDay(portfolio, schedule, *plan, activity, needed, quiet);
            const Fallback fallback{activity, last->second};
            if (std::find(each.fallbacks.begin(), each.fallbacks.end(), fallback) == each.fallbacks.end())
                each.fallbacks.push_back(fallback);
        }
        made.parts.push_back(std::move(each));
    }
    if (made.lawDate) addCurves(made, judging, *made.lawDate, *found, run.stop);
    if (run.stop.stop_requested()) return std::nullopt;
    return made;
}

}  // namespace mijlpaal::forecasting
