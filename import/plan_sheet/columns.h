#pragma once

#include "import/table/headings.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace mijlpaal::importing::plan_sheet {

/// What a sheet of tasks may say of each.
enum class Column {
    number,
    code,
    name,
    duration,
    start,
    finish,
    predecessors,
    successors,
    level,
    wbs,
    parent,
    phase,
    percent,
    milestone,
    summary,
    kind,
    actualStart,
    actualFinish,
    deadline,
    baselineStart,
    baselineFinish,
    constraintType,
    constraintDate,
    remaining,
    optimistic,
    pessimistic,
    owner,
    priority,
};

constexpr std::size_t placeOf(Column column) {
    return static_cast<std::size_t>(column);
}

/// In the order of `Column`: the words of Dutch and English offices, and the headings that MS Project,
/// Primavera P6 and GanttProject export.
std::span<const table::KnownColumn> columns();

/// What the column is, in English, to be shown to people.
std::string_view titleOf(Column column);

/// Whether a text says what kind of activity a row is, or how a date binds it.
bool isKindWord(std::string_view text);
bool isConstraintWord(std::string_view text);

}  // namespace mijlpaal::importing::plan_sheet
