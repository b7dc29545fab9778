#include "chart/roadmap_pictures.h"

#include "chart/cell_grid.h"
#include "chart/forecast_pictures.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <map>

namespace mijlpaal::chart {

using base::message;
using model::Day;

namespace {

/// Years before the status date, and at most in all.
constexpr int yearsBefore = 2, mostYears = 12;

int yearOf(Day day) {
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

Day startOf(int year) {
    return model::makeDay(year, 1, 1);
}

/// When a system is in use: to its end, where that is known.
struct Life {
    std::optional<Day> built, used, phasedOut, ended;

    explicit Life(const model::System& system)
        : built{system.lifecycleStart},
          used{system.inUseDate},
          phasedOut{system.phaseOutStart},
          ended{system.endDate} {
        // An old system whose start nobody wrote down was there before.
        if (!used && system.kind != model::SystemKind::created && ended) used = startOf(1900);
    }

    bool isKnown() const { return built || used || phasedOut || ended; }
};

double shareInUse(const Life& life, int year) {
    if (!life.used) return 0;
    const auto from = std::max(*life.used, startOf(year)),
               to = std::min(life.ended.value_or(startOf(year + 1)), startOf(year + 1));
    return to <= from ? 0
                      : static_cast<double>((to - from).count()) /
                            static_cast<double>((startOf(year + 1) - startOf(year)).count());
}

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

/// What a system is doing in a year, in English; nothing where it is not there.
const char* wordFor(const Life& life, int year) {
    const auto last = startOf(year + 1) - std::chrono::days{1};
    if (life.ended && *life.ended < startOf(year)) return nullptr;
    if (life.ended && yearOf(*life.ended) == year) return tr("ends");
    if (life.phasedOut && *life.phasedOut <= last) return tr("phase-out");
    if (life.used && *life.used <= last) return yearOf(*life.used) == year ? tr("starts") : tr("in use");
    if (life.built && *life.built <= last) return tr("being built");
    return nullptr;
}

std::optional<int> lawYear(const model::Portfolio& portfolio) {
    const auto id = portfolio.settings().lawMilestone;
    const auto* law = id ? portfolio.find(*id) : nullptr;
    const auto day = law ? scheduling::dayOf(*law) : std::nullopt;
    return day ? std::optional{yearOf(*day)} : std::nullopt;
}

/// The system that an object of the law is, or works on.
std::optional<model::SystemId> systemOf(const model::Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::system) return model::SystemId{object.number};
    const auto* activity = object.kind == model::RecordKind::activity
                               ? portfolio.find(model::ActivityId{object.number})
                               : nullptr;
    return activity ? activity->system : std::nullopt;
}

enum class Lean { fallback, preferred, must };

}  // namespace

Picture systemRoadmap(const model::Portfolio& portfolio, const Medium& medium) {
    CellGrid grid;
    grid.title = medium.tr("Systems by year");
    grid.empty = medium.tr("No system has a date.");
    const auto first = yearOf(portfolio.settings().statusDate) - yearsBefore;
    auto last = first;
    for (const auto& system : portfolio.all<model::System>()) {
        for (const auto& day : {system.endDate, system.phaseOutStart, system.inUseDate})
            if (day) last = std::max(last, yearOf(*day));
    }
    last = std::min(last, first + mostYears - 1);
    const auto law = lawYear(portfolio);
    for (int year = first; year <= last; ++year) {
        grid.columns.push_back(std::to_string(year));
        if (year != law) continue;
        grid.marked = grid.columns.size() - 1;
        grid.markedName = medium.tr("entry into force");
    }
    for (const auto& system : portfolio.all<model::System>()) {
        const Life life{system};
        if (!life.isKnown()) continue;
        GridRow row{titleOf(portfolio, refTo(system.id), medium), {}};
        for (int year = first; year <= last; ++year) {
            const auto* word = wordFor(life, year);
            if (!word) {
                row.cells.emplace_back();
                continue;
            }
            const auto text = medium.tr(word);
            row.cells.emplace_back(
                GridCell{shareInUse(life, year), text, row.name + ", " + std::to_string(year) + ": " + text});
        }
        grid.rows.push_back(std::move(row));
    }
    return gridPicture(grid, medium);
}

Picture lawBySystem(const model::Portfolio& portfolio, const Medium& medium) {
    std::map<std::pair<model::LawPartId, model::SystemId>, Lean> leans;
    const auto lean = [&](model::LawPartId part, std::optional<model::SystemId> system, Lean how) {
        if (!system || !portfolio.find(*system)) return;
        auto& known = leans.try_emplace({part, *system}, how).first->second;
        known = std::max(known, how);
    };
    for (const auto& each : portfolio.all<model::LawDependency>()) {
        const bool isMust = each.relation == model::LawRelation::mustBeReadyBefore;
        if (!isMust && each.relation != model::LawRelation::preferredReadyBefore) continue;
        lean(each.lawPart, systemOf(portfolio, each.required), isMust ? Lean::must : Lean::preferred);
        if (each.fallback) lean(each.lawPart, systemOf(portfolio, *each.fallback), Lean::fallback);
    }
    CellGrid grid;
    grid.title = medium.tr("Law parts by system");
    grid.empty = medium.tr("No part of the law leans on a system.");
    std::vector<model::SystemId> systems;
    for (const auto& system : portfolio.all<model::System>()) {
        const bool isUsed = std::any_of(leans.begin(), leans.end(),
                                        [&](const auto& each) { return each.first.second == system.id; });
        if (!isUsed) continue;
        systems.push_back(system.id);
        grid.columns.push_back(system.shortName.size() > 12 ? system.code : system.shortName);
    }
    for (const auto& part : portfolio.all<model::LawPart>()) {
        GridRow row{titleOf(portfolio, refTo(part.id), medium), {}};
        bool isAny = false;
        for (const auto system : systems) {
            const auto found = leans.find({part.id, system});
            isAny = isAny || found != leans.end();
            if (found == leans.end()) {
                row.cells.emplace_back();
                continue;
            }
            const auto how = found->second;
            const auto text = how == Lean::must        ? medium.tr("must")
                              : how == Lean::preferred ? medium.tr("preferred")
                                                       : medium.tr("fallback");
            const auto share = how == Lean::must ? 1.0 : how == Lean::preferred ? 0.6 : 0.25;
            row.cells.emplace_back(GridCell{
                share, text, row.name + ", " + titleOf(portfolio, refTo(system), medium) + ": " + text});
        }
        if (isAny) grid.rows.push_back(std::move(row));
    }
    return gridPicture(grid, medium);
}

}  // namespace mijlpaal::chart
