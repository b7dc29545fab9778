#pragma once

#include "gui/parts/row_tree.h"
#include "scheduling/quality/quality.h"

/// The checks of a plan as rows. Knows no window.
namespace mijlpaal::gui {

enum class QualityColumn : unsigned { verdict, count, ratio, limit, name };

enum class WhichChecks { all, failed };

struct QualityRows {
    std::vector<TreeRow> rows;
    /// The finding of each row; nothing for the row of a check, and for that of what it measures.
    std::vector<const scheduling::QualityFinding*> findings;
};

/// Every check, and under it what it measures and what stands out. It points into `report`.
QualityRows qualityRows(const scheduling::QualityReport& report, WhichChecks which);

int failedChecks(const scheduling::QualityReport& report);

}  // namespace mijlpaal::gui
