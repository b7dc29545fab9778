#pragma once

#include "import/table/table.h"
#include "model/plan_text.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::importing::plan_sheet {

/// A link as a cell names it: the key of the other task, how they are linked, and what lies between.
struct NamedLink {
    std::string key;
    model::LinkType type = model::LinkType::finishToStart;
    model::WorkTime lag;
    model::TimeUnit lagUnit = model::TimeUnit::day;
    model::LagKind lagKind = model::LagKind::working;
    std::int64_t lagHundredthsOfPercent = 0;

    bool operator==(const NamedLink&) const = default;
};

/// Whether a text is the key of a task.
using IsKey = std::function<bool(std::string_view)>;

/// Reads `3EB+2 dagen;4`, `A1000: FS, A1010: SS 5d` (Primavera P6), `3-SS=P2D` (GanttProject), `12BB+50%`;
/// links are apart by semicolons, commas or line ends. A text that is a key as it stands is that, whatever
/// signs are in it. Errors: the first part that names no task.
base::Result<std::vector<NamedLink>> linksIn(const table::Cell& cell, const IsKey& isKey,
                                             const model::UnitLengths& lengths);

}  // namespace mijlpaal::importing::plan_sheet
