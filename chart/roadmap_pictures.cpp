#include "chart/roadmap_pictures.h"

#include "chart/cell_grid.h"
#include "chart/forecast_pictures.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>

namespace mijlpaal::chart {

using model::Day;
using scheduling::Support;
using scheduling::SupportCell;

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

    Life(const model::Portfolio& portfolio, const model::System& system)
        : built{system.lifecycleStart},
          used{system.inUseDate},
          phasedOut{system.phaseOutStart},
          ended{system.endDate} {
        // An old system whose start nobody wrote down was there before.
        if (!used && system.kind != model::SystemKind::created && ended) used = startOf(1900);
        if (used || ended) return;
        // One that was to take over and never came was built until that was given up.
        for (const auto& each : portfolio.all<model::Replacement>()) {
            if (each.newSystem == system.id && each.kind == model::ReplacementKind::abandoned)
                ended = each.transitionEnd;
        }
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

/// The more a part leans on a system, the fuller the cell.
GridCell cellOf(const model::Portfolio& portfolio, const SupportCell& cell, const std::string& part,
                const Medium& medium) {
    const auto text = cell.support == Support::must        ? medium.tr("must")
                      : cell.support == Support::preferred ? medium.tr("preferred")
                                                           : medium.tr("fallback");
    const auto share = cell.support == Support::must ? 1.0 : cell.support == Support::preferred ? 0.6 : 0.25;
    const bool isLate = cell.kept && *cell.kept != scheduling::Kept::byItself;
    const auto shown = isLate ? text + " !" : text;
    auto title = part + ", " + titleOf(portfolio, refTo(cell.system), medium) + ": " + text;
    if (isLate) title += ", " + medium.tr("too late");
    return {share, shown, title};
}

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
        const Life life{portfolio, system};
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
        const bool isSeen = std::any_of(row.cells.begin(), row.cells.end(),
                                        [](const auto& cell) { return cell.has_value(); });
        if (isSeen) grid.rows.push_back(std::move(row));
    }
    return gridPicture(grid, medium);
}

Picture lawBySystem(const model::Portfolio& portfolio, std::span<const SupportCell> support,
                    const Medium& medium) {
    CellGrid grid;
    grid.title = medium.tr("Law parts by system");
    grid.empty = medium.tr("No part of the law leans on a system.");
    std::vector<model::SystemId> systems;
    for (const auto& system : portfolio.all<model::System>()) {
        const bool isUsed = std::any_of(support.begin(), support.end(),
                                        [&](const auto& each) { return each.system == system.id; });
        if (!isUsed) continue;
        systems.push_back(system.id);
        grid.columns.push_back(system.shortName.size() > 12 ? system.code : system.shortName);
    }
    for (const auto& part : portfolio.all<model::LawPart>()) {
        GridRow row{titleOf(portfolio, refTo(part.id), medium), {}};
        bool isAny = false;
        for (const auto system : systems) {
            const auto found = std::find_if(support.begin(), support.end(), [&](const SupportCell& each) {
                return each.part == part.id && each.system == system;
            });
            isAny = isAny || found != support.end();
            row.cells.push_back(found == support.end()
                                    ? std::nullopt
                                    : std::optional{cellOf(portfolio, *found, row.name, medium)});
        }
        if (isAny) grid.rows.push_back(std::move(row));
    }
    return gridPicture(grid, medium);
}

}  // namespace mijlpaal::chart
