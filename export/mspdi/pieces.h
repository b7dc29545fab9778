#pragma once

#include "export/mspdi/writing.h"

#include <optional>

namespace mijlpaal::exporting::mspdi {

/// Lays out the work of tasks that are split, day by day, as MS Project tells a split.
class PieceWriting {
public:
    explicit PieceWriting(const Writing& writing) : writing_{writing} {}

    /// Gives an assignment to a split task the days of its work, unless it has them already. `units` is its
    /// share of the task's duration.
    void setSpread(Element& assignment, const model::Activity& task, std::optional<model::WorkTime> work,
                   model::Percent units);

private:
    const Writing& writing_;
};

}  // namespace mijlpaal::exporting::mspdi
