#pragma once

#include "model/portfolio.h"
#include "tests/benchmarks/layered_plan.h"

#include <cstdint>
#include <string>

namespace mijlpaal::tests {

/// What the layered plan is held to: a law of twenty parts, and a thousand of each kind of item.
inline constexpr std::int64_t itemsOfPlan = 1'000, partsOfLaw = 20;

/// A thousand needs of the law, and a thousand recommendations that hold work back.
inline void addLaw(model::Portfolio& portfolio) {
    for (std::int64_t i = 1; i <= partsOfLaw; ++i) {
        model::LawPart part;
        part.id = {i};
        part.code = "LP" + std::to_string(i);
        portfolio.all<model::LawPart>().put(part);
    }
    for (std::int64_t i = 1; i <= 2; ++i) {
        model::LawMilestone milestone;
        milestone.id = {i};
        milestone.code = "LM" + std::to_string(i);
        milestone.plannedDate = model::makeDay(i == 1 ? 2027 : 2030, 6, 30);
        portfolio.all<model::LawMilestone>().put(milestone);
    }
    for (std::int64_t i = 1; i <= itemsOfPlan; ++i) {
        model::LawDependency need;
        need.id = {i};
        need.code = "LD" + std::to_string(i);
        need.lawPart = {1 + i % partsOfLaw};
        need.lawMilestone = {1 + i % 2};
        need.relation =
            i % 2 == 0 ? model::LawRelation::needsStableText : model::LawRelation::mustBeReadyBefore;
        need.required = refTo(model::ActivityId{i * (activitiesOfPlan / itemsOfPlan)});
        portfolio.all<model::LawDependency>().put(need);
        model::Recommendation recommendation;
        recommendation.id = {i};
        recommendation.code = "RC" + std::to_string(i);
        // Work of one layer is held back by that of the layer before it.
        const auto held = widthOfPlan + 1 + (i * 7919) % (activitiesOfPlan - widthOfPlan);
        recommendation.gates = {model::ActivityId{held}};
        recommendation.followUpActivity = model::ActivityId{held - widthOfPlan};
        portfolio.all<model::Recommendation>().put(recommendation);
    }
}

/// A thousand questions, signatures, assumptions, changes and promises.
inline void addItems(model::Portfolio& portfolio) {
    const auto day = [](std::int64_t i) { return model::makeDay(2027, 1, 1) + std::chrono::days{i % 700}; };
    const auto number = [](std::string prefix, std::int64_t i) { return prefix + std::to_string(i); };
    for (std::int64_t i = 1; i <= itemsOfPlan; ++i) {
        const model::ActivityId about{i * (activitiesOfPlan / itemsOfPlan)};
        model::ParliamentaryItem item;
        item.id = {i};
        item.code = number("K", i);
        item.kind = "kamervraag";
        item.house = "TK";
        item.receivedDate = day(i);
        portfolio.all<model::ParliamentaryItem>().put(item);
        model::SignOff signOff;
        signOff.id = {i};
        signOff.code = number("SG", i);
        signOff.object = refTo(item.id);
        signOff.leadTime = model::hours(24);
        portfolio.all<model::SignOff>().put(signOff);
        model::Assumption assumption;
        assumption.id = {i};
        assumption.code = number("AS", i);
        assumption.reviewDate = day(i);
        assumption.activities = {about};
        portfolio.all<model::Assumption>().put(assumption);
        model::ReportableChange change;
        change.id = {i};
        change.code = number("CH", i);
        change.knownOn = day(i);
        portfolio.all<model::ReportableChange>().put(change);
        model::BaselineDate promise;
        promise.id = {i};
        promise.baseline = "B1";
        promise.object = refTo(about);
        promise.date = day(i);
        portfolio.all<model::BaselineDate>().put(promise);
    }
}

/// Ten thousand activities of ten programmes that are told to be green, with a thousand of each kind of item.
inline model::Portfolio planWithItems() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2060);
    for (std::int64_t i = 1; i <= 10; ++i) {
        model::Programme programme;
        programme.id = {i};
        programme.code = "P" + std::to_string(i);
        programme.statusColour = model::StatusColour::green;
        portfolio.all<model::Programme>().put(programme);
    }
    addLayeredPlan(portfolio, [](model::Activity& activity) {
        const auto i = activity.id.number;
        activity.programme = model::ProgrammeId{1 + i % 10};
        activity.costInternal = model::Money{100'000};
        activity.baselineStart = activity.baselineFinish = model::makeDay(2026, 6, 1) + std::chrono::days{i % 400};
    });
    addItems(portfolio);
    return portfolio;
}

}  // namespace mijlpaal::tests
