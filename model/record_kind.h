#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mijlpaal::model {

/// The kinds of record a portfolio holds. The order is the order in which files are read: what is
/// referred to comes first where it can.
enum class RecordKind {
    settings,
    calendar,
    holiday,
    workWeek,
    resource,
    programme,
    system,
    activity,
    replacement,
    dependency,
    assignment,
    baseline,
    lawPart,
    lawMilestone,
    lawDependency,
    baselineDate,
    fundingSource,
    budgetEntry,
    actual,
    review,
    recommendation,
    incident,
    parliamentaryItem,
    risk,
    publicStatement,
    foreignPart,
};

/// The name of each kind in the database, the journal and references between files.
inline constexpr std::array recordKindNames{
    std::string_view{"settings"},
    std::string_view{"calendar"},
    std::string_view{"holiday"},
    std::string_view{"work_week"},
    std::string_view{"resource"},
    std::string_view{"programme"},
    std::string_view{"system"},
    std::string_view{"activity"},
    std::string_view{"system_replacement"},
    std::string_view{"dependency"},
    std::string_view{"assignment"},
    std::string_view{"baseline"},
    std::string_view{"law_part"},
    std::string_view{"law_milestone"},
    std::string_view{"law_dependency"},
    std::string_view{"baseline_date"},
    std::string_view{"funding_source"},
    std::string_view{"budget_entry"},
    std::string_view{"actual"},
    std::string_view{"review"},
    std::string_view{"recommendation"},
    std::string_view{"incident"},
    std::string_view{"parliamentary_item"},
    std::string_view{"risk"},
    std::string_view{"public_statement"},
    std::string_view{"foreign_part"},
};

/// What people call each kind, in the singular: "law milestone". A front end translates it.
std::string_view wordsFor(RecordKind kind);

inline constexpr std::size_t recordKindCount = recordKindNames.size();

constexpr std::string_view nameOf(RecordKind kind) {
    return recordKindNames[static_cast<std::size_t>(kind)];
}

constexpr std::optional<RecordKind> recordKindFrom(std::string_view name) {
    for (std::size_t i = 0; i < recordKindCount; ++i) {
        if (recordKindNames[i] == name) return static_cast<RecordKind>(i);
    }
    return std::nullopt;
}

}  // namespace mijlpaal::model
