#include "base/text.h"
#include "letters/dutch.h"
#include "letters/parts/parts.h"
#include "letters/wording.h"

#include <algorithm>

namespace mijlpaal::letters {

namespace {

const Vocabulary milestoneVocabulary = {
    Texts{"naam", "eerst", "vorig", "wanneer", "kort", "bron"},
    {{"bereikt", nothing}, {"verwacht", nothing}, {"verstreken", nothing}, {"verschoven", nothing}}};

/// Whether what is told now lies wholly after what was told before.
bool isLaterThan(const ToldDate& now, const ToldDate& before) {
    return now.lastDay() > before.lastDay() && now.firstDay() > before.firstDay();
}

bool isMoved(const Milestone& milestone) {
    return isToldAsMoved(milestone, std::nullopt);
}

Values rowOf(const Milestone& milestone, const PublicReport& report) {
    const auto& fact = milestone.fact;
    const auto planned = [&](std::size_t fromEnd) -> ValueText {
        if (milestone.before.empty()) return "–";
        const auto& at = fromEnd == 0 ? milestone.before.back() : milestone.before.front();
        return {shortText(at.when, Language::dutch),
                fact.code + (fromEnd == 0 ? ".last_told" : ".first_told")};
    };
    Values values;
    values.texts = {{"naam", milestoneName(fact)},
                    {"eerst", planned(1)},
                    {"vorig", planned(0)},
                    {"wanneer", whenOf(fact.when, fact, "finish")},
                    {"kort", shortOf(fact.when, fact, "finish")},
                    {"bron", fact.own ? std::string{} : citation(fact, report)}};
    values.lists = {{"bereikt", condition(fact.standing == Standing::done)},
                    {"verwacht", condition(fact.standing != Standing::done && !isUnsure(fact, report))},
                    {"verstreken", condition(isUnsure(fact, report))},
                    {"verschoven", condition(isMoved(milestone))}};
    return values;
}

}  // namespace

bool isToldAsMoved(const Milestone& milestone, const std::optional<std::chrono::sys_days>& before) {
    if (!milestone.fact.when || milestone.before.empty()) return false;
    const auto* said = &milestone.before.front();
    for (const auto& each : milestone.before) {
        if (before && each.plannedOn < *before) said = &each;
    }
    return isLaterThan(*milestone.fact.when, said->when);
}

const Vocabulary milestonesVocabulary = {Texts{"bron", "eerste_plan", "vorige_plan"},
                                         {{"rijen", milestoneVocabulary},
                                          {"enige", nothing},
                                          {"met_eerdere_stand", nothing},
                                          {"zonder_eerdere_stand", nothing}}};
const Vocabulary movedVocabulary = {Texts{"naam", "reden"}, {{"eerste", firstOfList}}};
const Vocabulary correctedVocabulary = {Texts{"naam", "zin", "wanneer"},
                                        {{"verstreken", nothing}, {"eerste", firstOfList}}};

std::vector<Values> milestones(const PublicReport& report) {
    if (report.milestones.empty()) return {};
    Values values;
    std::vector<Values> rows;
    std::optional<std::chrono::sys_days> first, last;
    std::vector<const Fact*> facts;
    for (const auto& milestone : report.milestones) {
        facts.push_back(&milestone.fact);
        rows.push_back(rowOf(milestone, report));
        for (const auto& before : milestone.before) {
            first = std::min(first.value_or(before.plannedOn), before.plannedOn);
            last = std::max(last.value_or(before.plannedOn), before.plannedOn);
        }
    }
    const auto monthOf = [](const std::optional<std::chrono::sys_days>& day) {
        return day ? shortText(ToldDate{*day, Precision::month}, Language::dutch) : std::string{};
    };
    values.texts = {{"bron", ownCitation(facts, report)},
                    {"eerste_plan", monthOf(first)},
                    {"vorige_plan", monthOf(last)}};
    values.lists = {{"rijen", std::move(rows)},
                    {"enige", condition(report.milestones.size() == 1)},
                    {"met_eerdere_stand", condition(first.has_value())},
                    {"zonder_eerdere_stand", condition(!first.has_value())}};
    return {values};
}

std::vector<Values> moved(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& milestone : report.milestones) {
        if (!isMoved(milestone) || milestone.reason.empty()) continue;
        Values values;
        values.texts = {{"naam", milestoneName(milestone.fact)},
                        {"reden", uncapitalised(withoutFullStop(milestone.reason))}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

std::vector<Values> corrections(const PublicReport& report) {
    std::vector<Values> items;
    for (const auto& milestone : report.milestones) {
        const auto& fact = milestone.fact;
        const bool late = isOverdue(fact, report);
        const bool stale = fact.when && contradicts(milestone.wording.nl, *fact.when);
        if (fact.standing == Standing::done || milestone.wording.nl.empty() || !(stale || late)) continue;
        Values values;
        values.texts = {{"naam", milestoneName(fact)},
                        {"zin", withoutFullStop(milestone.wording.nl)},
                        {"wanneer", whenOf(fact.when, fact, "finish")}};
        values.lists = {{"verstreken", condition(late)}};
        items.push_back(std::move(values));
    }
    return listed(std::move(items));
}

}  // namespace mijlpaal::letters
