#include "scheduling/obligations/support.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mijlpaal::scheduling {

using model::LawRelation;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

/// The system that an object is, or that an activity works on.
std::optional<model::SystemId> systemOf(const model::Portfolio& portfolio, model::ObjectRef object) {
    if (object.kind == model::RecordKind::system) return model::SystemId{object.number};
    if (object.kind != model::RecordKind::activity) return std::nullopt;
    const auto* activity = portfolio.find(model::ActivityId{object.number});
    return activity ? activity->system : std::nullopt;
}

}  // namespace

std::vector<SupportCell> supportOf(const model::Portfolio& portfolio, const Schedule& schedule,
                                   const Clocks& clocks) {
    std::map<model::LawDependencyId, Kept> kept;
    for (const auto& each : lawDeadlines(portfolio, schedule, clocks))
        kept.emplace(each.dependency, each.kept);
    std::map<std::pair<model::LawPartId, model::SystemId>, SupportCell> cells;
    const auto add = [&](const model::LawDependency& need, model::ObjectRef object, Support support) {
        const auto system = systemOf(portfolio, object);
        if (!system) return;
        SupportCell cell{need.lawPart, *system, support, {}, {}};
        const auto activity = deliveredBy(portfolio, object);
        if (const auto* dates = activity ? schedule.find(*activity) : nullptr)
            cell.ready = finishDay(dates->finish);
        const auto found = kept.find(need.id);
        if (support != Support::fallback && found != kept.end()) cell.kept = found->second;
        const auto [there, isNew] = cells.try_emplace({need.lawPart, *system}, cell);
        if (isNew) return;
        auto& known = there->second;
        if (support < known.support) {
            known = cell;
        } else if (support == known.support) {
            known.ready = std::max(known.ready, cell.ready);
            known.kept = std::max(known.kept, cell.kept);
        }
    };
    for (const auto& need : portfolio.all<model::LawDependency>()) {
        if (need.relation == LawRelation::mustBeReadyBefore) add(need, need.required, Support::must);
        if (need.relation == LawRelation::preferredReadyBefore) add(need, need.required, Support::preferred);
        if (need.fallback) add(need, *need.fallback, Support::fallback);
    }
    std::vector<SupportCell> found;
    for (const auto& [key, cell] : cells) found.push_back(cell);
    return found;
}

std::vector<model::LawDependencyId> needsBehind(const model::Portfolio& portfolio, model::LawPartId part,
                                                model::SystemId system) {
    std::vector<model::LawDependencyId> found;
    for (const auto& need : portfolio.all<model::LawDependency>()) {
        const bool counts = need.relation == LawRelation::mustBeReadyBefore ||
                            need.relation == LawRelation::preferredReadyBefore;
        const bool isBehind = (counts && systemOf(portfolio, need.required) == system) ||
                              (need.fallback && systemOf(portfolio, *need.fallback) == system);
        if (need.lawPart == part && isBehind) found.push_back(need.id);
    }
    return found;
}

std::string_view wordsFor(Support support) {
    return support == Support::must        ? tr("must")
           : support == Support::preferred ? tr("preferred")
                                           : tr("fallback");
}

std::string_view wordsFor(Kept kept) {
    return kept == Kept::byItself     ? tr("in time")
           : kept == Kept::byFallback ? tr("only through the fallback")
                                      : tr("too late");
}

std::string_view wordFor(Support support) {
    switch (support) {
        case Support::must:
            return "must";
        case Support::preferred:
            return "preferred";
        case Support::fallback:
            break;
    }
    return "fallback";
}

std::string_view wordFor(Kept kept) {
    switch (kept) {
        case Kept::byItself:
            return "by_itself";
        case Kept::byFallback:
            return "by_fallback";
        case Kept::missed:
            break;
    }
    return "missed";
}

}  // namespace mijlpaal::scheduling
