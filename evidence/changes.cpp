#include "evidence/changes.h"

#include "clocks/agenda.h"
#include "clocks/terms.h"
#include "scheduling/clocks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mijlpaal::evidence {

using model::Day;
using model::ParliamentaryItem;

namespace {

std::optional<int> daysBetween(const std::optional<Day>& from, const std::optional<Day>& to) {
    if (!from || !to) return std::nullopt;
    return static_cast<int>((*to - *from).count());
}

/// A day that has come.
std::optional<Day> come(const std::optional<Day>& day, Day asOf) {
    return day && *day <= asOf ? day : std::nullopt;
}

}  // namespace

std::vector<ChangeTold> changesTold(const model::Portfolio& portfolio, Day asOf) {
    std::vector<ChangeTold> found;
    for (const auto& each : portfolio.all<model::ReportableChange>()) {
        if (each.knownOn && *each.knownOn > asOf) continue;
        const auto decided = come(each.decidedOn, asOf), told = come(each.toldOn, asOf);
        ChangeTold change{each.id,
                          daysBetween(each.knownOn, decided),
                          daysBetween(decided, told),
                          daysBetween(each.knownOn, told),
                          std::nullopt,
                          told.has_value()};
        if (!told) change.untold = daysBetween(each.knownOn, asOf);
        found.push_back(change);
    }
    const auto key = [&](const ChangeTold& each) {
        const auto known = portfolio.all<model::ReportableChange>().at(each.change).knownOn;
        return std::tuple{each.isTold, !known, known, each.change};
    };
    std::sort(found.begin(), found.end(),
              [&](const auto& one, const auto& other) { return key(one) < key(other); });
    return found;
}

std::vector<Settlement> settlements(const model::Portfolio& portfolio, Day asOf) {
    std::map<model::ParliamentaryItemId, std::vector<model::ParliamentaryItemId>> by;
    for (const auto& each : portfolio.all<ParliamentaryItem>()) {
        if (each.settledIn) by[each.id].push_back(*each.settledIn);
        if (each.answers && each.answers->kind == model::RecordKind::parliamentaryItem)
            by[model::ParliamentaryItemId{each.answers->number}].push_back(each.id);
    }
    std::vector<Settlement> found;
    for (const auto& each : portfolio.all<ParliamentaryItem>()) {
        Settlement one;
        one.item = each.id;
        one.due = clocks::answerDue(each);
        one.isSettled = clocks::isSettled(each);
        const bool mayBeDelayed = each.kind == "kamervraag" && each.house.find("TK") != std::string::npos;
        if (one.due && mayBeDelayed)
            one.latest =
                each.extensionDate ? one.due : std::optional{clocks::endOf(*one.due, clocks::weeks(3))};
        if (const auto letters = by.find(each.id); letters != by.end()) {
            one.by = letters->second;
            std::sort(one.by.begin(), one.by.end());
            one.by.erase(std::unique(one.by.begin(), one.by.end()), one.by.end());
        }
        if (!one.isSettled) one.daysLeft = daysBetween(asOf, one.due);
        one.isOverdue = one.daysLeft && *one.daysLeft < 0;
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<Signature> signatures(const model::Portfolio& portfolio, Day asOf) {
    const scheduling::Clocks clocks{portfolio};
    std::vector<Signature> found;
    for (const auto& each : portfolio.all<model::SignOff>()) {
        Signature one{each.id, clocks::signatureDue(portfolio, clocks, each), false};
        one.isOverdue =
            one.by && *one.by < asOf && !each.signedOn && !clocks::hasLeft(portfolio, each.object);
        found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(), [](const Signature& one, const Signature& other) {
        return std::tuple{!one.by, one.by} < std::tuple{!other.by, other.by};
    });
    return found;
}

}  // namespace mijlpaal::evidence
