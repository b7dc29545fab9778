#include "evidence/confidence.h"

#include <array>

namespace mijlpaal::evidence {

using model::Day;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

bool isPast(const std::optional<Day>& day, Day asOf) {
    return day && *day < asOf;
}

Held heldOf(const model::Assumption& assumption, Day asOf) {
    Held held{refTo(assumption.id), Freshness::current,
              assumption.reviewDate ? assumption.reviewDate : assumption.expiresOn};
    if (assumption.status == model::AssumptionStatus::failed) {
        held.freshness = Freshness::failed;
    } else if (isPast(assumption.expiresOn, asOf)) {
        held.freshness = Freshness::expired;
        held.due = assumption.expiresOn;
    } else if (assumption.status == model::AssumptionStatus::confirmed) {
        held.due = assumption.expiresOn;
    } else if (!held.due) {
        held.freshness = Freshness::undated;
    } else if (isPast(held.due, asOf)) {
        held.freshness = Freshness::toBeReviewed;
    }
    return held;
}

Held heldOf(const model::Risk& risk, Day asOf) {
    const auto freshness = !risk.reviewDate                ? Freshness::undated
                           : isPast(risk.reviewDate, asOf) ? Freshness::toBeReviewed
                                                           : Freshness::current;
    return {refTo(risk.id), freshness, risk.reviewDate};
}

struct Words {
    std::string_view file, text;
};

constexpr std::array freshnesses{
    Words{"current", tr("current")}, Words{"to_be_reviewed", tr("to be reviewed")},
    Words{"expired", tr("expired")}, Words{"failed", tr("found untrue")}, Words{"undated", tr("undated")}};

}  // namespace

bool isOpen(const model::Risk& risk) {
    return risk.status != "gesloten" && risk.status != "afgerond" && risk.status != "opgetreden";
}

std::vector<Held> heldInView(const model::Portfolio& portfolio, Day asOf) {
    std::vector<Held> found;
    for (const auto& each : portfolio.all<model::Assumption>()) found.push_back(heldOf(each, asOf));
    for (const auto& each : portfolio.all<model::Risk>()) {
        if (isOpen(each)) found.push_back(heldOf(each, asOf));
    }
    return found;
}

std::map<model::ActivityId, std::vector<Held>> shakyGround(const model::Portfolio& portfolio, Day asOf) {
    std::map<model::ActivityId, std::vector<Held>> ground;
    for (const auto& assumption : portfolio.all<model::Assumption>()) {
        const auto held = heldOf(assumption, asOf);
        if (!isStale(held.freshness)) continue;
        for (const auto id : assumption.activities) {
            const auto* activity = portfolio.find(id);
            if (activity && !activity->actualFinish) ground[id].push_back(held);
        }
    }
    return ground;
}

base::Message shakySentence(const std::string& name, const std::string& why) {
    return base::message("It rests on “{name}”, which is out of date: {why}.", {{"name", name}, {"why", why}});
}

Confidence confidenceOf(const model::Portfolio& portfolio, Day asOf) {
    Confidence confidence;
    for (const auto& each : heldInView(portfolio, asOf)) {
        const bool isAssumption = each.about.kind == model::RecordKind::assumption;
        ++(isAssumption ? confidence.assumptions : confidence.risks);
        if (!isStale(each.freshness)) continue;
        ++(isAssumption ? confidence.staleAssumptions : confidence.staleRisks);
    }
    for (const auto& [id, ground] : shakyGround(portfolio, asOf)) confidence.shaky.push_back(id);
    return confidence;
}

base::Message sentenceOf(const Confidence& confidence) {
    const auto number = [](std::size_t count) { return std::to_string(count); };
    return base::message(
        "Out of date: {stale} of {all} assumptions and {risks} of {register} risks. Unfinished "
        "activities that rest on such an assumption: {shaky}.",
        {{"stale", number(confidence.staleAssumptions)},
         {"all", number(confidence.assumptions)},
         {"risks", number(confidence.staleRisks)},
         {"register", number(confidence.risks)},
         {"shaky", number(confidence.shaky.size())}});
}

std::string_view wordFor(Freshness freshness) {
    return freshnesses[static_cast<std::size_t>(freshness)].file;
}

std::string_view wordsFor(Freshness freshness) {
    return freshnesses[static_cast<std::size_t>(freshness)].text;
}

}  // namespace mijlpaal::evidence
