#pragma once

#include "scheduling/obligations/law_deadlines.h"

#include <optional>
#include <vector>

/// Which system carries which part of the law.
namespace mijlpaal::scheduling {

/// What a system is to one part of the law. Where it is several things at once, that with the most weight
/// leads: it must be ready, it is preferred, it takes the place of another.
enum class Support : std::uint8_t { must, preferred, fallback };

struct SupportCell {
    model::LawPartId part;
    model::SystemId system;
    Support support = Support::must;
    /// When what it does for the part is ready by the plan, the latest of it; nothing where that is not
    /// planned.
    std::optional<model::Day> ready;
    /// Whether the day of the law is kept; nothing for a fallback and for what is finished.
    std::optional<Kept> kept;

    bool operator==(const SupportCell&) const = default;
};

/// By part and system, in the order of their records.
std::vector<SupportCell> supportOf(const model::Portfolio& portfolio, const Schedule& schedule,
                                   const Clocks& clocks);

/// The rows of what the law needs that stand behind such a cell, in their order.
std::vector<model::LawDependencyId> needsBehind(const model::Portfolio& portfolio, model::LawPartId part,
                                                model::SystemId system);

/// `must`, `preferred`, `fallback`: for files; the same for people, in English.
std::string_view wordFor(Support support);
std::string_view wordsFor(Support support);

/// `by_itself`, `by_fallback`, `missed`: for files; the same for people, in English.
std::string_view wordFor(Kept kept);
std::string_view wordsFor(Kept kept);

}  // namespace mijlpaal::scheduling
