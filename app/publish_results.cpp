#include "app/language.h"
#include "app/money.h"
#include "app/publish_parts.h"
#include "forecasting/probability_words.h"
#include "forecasting/readiness.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mijlpaal::app {

using forecasting::Chance;

namespace {

/// The agreed words, in the language of the letter.
std::string wordsOf(const Chance& chance) {
    return Translator{model::Language::dutch}(forecasting::wordsFor(chance.share));
}

class Ready {
public:
    Ready(const View& view, const Facts& facts) : view_{view}, facts_{facts} {
        for (const auto& each : view.portfolio().all<model::LawDependency>()) needs_[each.id] = &each;
    }

    letters::LawPart partOf(const model::LawPart& part, letters::Fact fact,
                            const forecasting::PartReadiness& readiness) const {
        letters::LawPart made;
        made.fact = std::move(fact);
        made.number = part.bookNumber;
        if (readiness.ready) made.ready = wordsOf(*readiness.ready);
        for (const auto& need : readiness.needs) {
            const auto* record = needs_.at(need.need);
            const bool isMust = record->relation == model::LawRelation::mustBeReadyBefore;
            auto& way = isMust ? made.must : made.preferred;
            if (!way) way = letters::Way{std::nullopt, true, {}, false};
            if (!isMust && record->fallback) made.hasFallback = true;
            add(part, need, isMust, *way);
            if (record->basis == model::Basis::illustrative) made.fact.illustrative = true;
        }
        if (made.preferred && readiness.preferred) {
            made.preferred->chance = wordsOf(*readiness.preferred);
            made.preferred->isUncertain = readiness.preferred->share < 0.5;
        }
        return made;
    }

private:
    void add(const model::LawPart& part, const forecasting::NeedReadiness& need, bool isMust,
             letters::Way& way) const {
        const auto finish = finishOf(need.object);
        const auto isInTime = [&need](const std::optional<model::Moment>& when) {
            return when && need.by && *when <= *need.by;
        };
        // What must be ready is so by what falls back for it too; the wish is for the thing itself.
        if (!need.by) way.isDayUnknown = true;
        if (!isInTime(finish) && !(isMust && isInTime(finishOf(need.fallback)))) way.inTime = false;
        if (!finish) return;
        const auto told = facts_.date(part, "readiness", model::Moment{finish->tenths - 1}.day(),
                                      model::DatePrecision::day);
        if (told && (!way.when || way.when->lastDay() < told->lastDay())) way.when = told;
    }

    std::optional<model::Moment> finishOf(const std::optional<model::ActivityId>& activity) const {
        const auto* dates = activity ? view_.schedule().find(*activity) : nullptr;
        return dates ? std::optional{dates->finish} : std::nullopt;
    }

    const View& view_;
    const Facts& facts_;
    std::map<model::LawDependencyId, const model::LawDependency*> needs_;
};

/// The chance that all that must be ready is on the day of the law.
std::optional<Chance> chanceOfAll(const forecasting::Readiness& readiness) {
    const auto found = std::find_if(readiness.curve.begin(), readiness.curve.end(),
                                    [&](const auto& point) { return point.day == readiness.lawDate; });
    if (found == readiness.curve.end()) return std::nullopt;
    return found->ready;
}

/// What is late most often in the part that is least likely to be ready, as it may be told.
std::string blockerOf(const View& view, const Facts& facts, const forecasting::Readiness& readiness) {
    const forecasting::PartReadiness* worst = nullptr;
    for (const auto& part : readiness.parts) {
        const bool isWorse = part.ready && (!worst || part.ready->share < worst->ready->share);
        if (isWorse && !part.blockers.empty()) worst = &part;
    }
    if (!worst) return {};
    const auto milestone = facts.milestoneOf(*view.portfolio().find(worst->blockers.front()));
    return milestone ? milestone->fact.text : std::string{};
}

/// The table of agreed words, for a footnote.
std::string agreedWords() {
    const Translator dutch{model::Language::dutch};
    std::string text =
        "Bewoordingen van kansen, versie " + std::to_string(forecasting::probabilityWordsVersion) + ":";
    const auto& table = forecasting::probabilityWords;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto percent = [&table](std::size_t at) {
            return std::to_string(std::lround(table[at].from * 100));
        };
        const auto until = i + 1 < table.size() ? " tot " + percent(i + 1) : " en meer";
        text += (i == 0 ? " " : "; ") + dutch.text(table[i].words) + " (" + percent(i) + until + " procent)";
    }
    return text;
}

}  // namespace

void publishReadiness(const View& view, const Facts& facts, letters::Law& law) {
    std::map<model::LawPartId, letters::Fact> told;
    for (const auto& each : view.portfolio().all<model::LawPart>()) {
        if (!facts.tells(each, "readiness")) continue;
        if (auto fact = facts.factOf(each, "title_nl", each.titleNl, {})) {
            const auto* statement = facts.policy().statementFor(refTo(each.id), "readiness");
            if (statement->basis == model::Basis::illustrative) fact->illustrative = true;
            told.emplace(each.id, std::move(*fact));
        }
    }
    if (told.empty()) return;
    const auto readiness = forecasting::readiness(view.portfolio(), view.schedule(), {}, {});
    // A plan that cannot be forecast tells no chances; `readiness` and the pages say why.
    if (!readiness || !*readiness) return;
    const Ready ready{view, facts};
    for (const auto& part : (*readiness)->parts) {
        const auto found = told.find(part.part);
        if (found == told.end() || part.needs.empty()) continue;
        law.parts.push_back(ready.partOf(*view.portfolio().find(part.part), std::move(found->second), part));
    }
    std::stable_sort(law.parts.begin(), law.parts.end(),
                     [](const auto& one, const auto& other) { return one.number < other.number; });
    if (const auto chance = chanceOfAll(**readiness)) {
        law.ready = wordsOf(*chance);
        law.isUncertain = chance->share < 0.5;
        law.isUnlikely = chance->share < 0.2;
        if (law.isUnlikely) law.blocker = blockerOf(view, facts, **readiness);
    }
    law.wordsOfChances = agreedWords();
}

std::vector<letters::Money> publishedMoney(const View& view, const Facts& facts) {
    std::vector<letters::Money> published;
    std::optional<ledger::Stands> stands;
    for (const auto& each : view.portfolio().all<model::FundingSource>()) {
        auto fact = facts.factOf(each, "name_nl", each.nameNl, {});
        if (!fact) continue;
        letters::Money made;
        made.fact = std::move(*fact);
        if (each.total && facts.tells(each, "total")) made.total = each.total->cents / 100;
        if (facts.tells(each, "stand")) {
            if (!stands)
                stands = ledger::standsOf(ledgerOf(view),
                                          {{.source = true}, view.portfolio().settings().statusDate, {}});
            for (const auto& stand : stands->rows) {
                const auto budget = stand.of(ledger::Figure::budget);
                const bool isIts =
                    stand.account.source == each.id && stand.account.measure == model::MoneyKind::cash;
                if (isIts && stand.account.year && budget)
                    made.years.push_back({static_cast<int>(stand.account.year->year), budget->cents / 100});
            }
        }
        if (made.total || !made.years.empty()) published.push_back(std::move(made));
    }
    return published;
}

}  // namespace mijlpaal::app
