#pragma once

#include "sheet/reckoned_source.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::sheet {

/// A figure that can stand at the foot of the matrix: of cash or of commitments, which are never added.
struct MoneyFigure {
    /// By which layouts name it: "allocated_cash".
    std::string_view name;
    /// In English.
    std::string_view title;
};
/// In the order in which they stand under a source, and the forecast behind them.
const std::vector<MoneyFigure>& moneyFigures();

/// What the matrix tells of all sources together.
struct MoneyFoot {
    /// The name of the figure; of another name the first.
    std::string figure = "allocated_cash";
    /// What the whole plan is expected to need in each year, where somebody reckoned it.
    std::map<model::BudgetYear, model::Money> forecast = {};
};

/// Stands of each funding source and of all together, a column for each budget year: under a source its figures, and
/// under a figure the rows that it is made of. A figure that is not known is a dash.
std::shared_ptr<const Source> moneySource(const app::View& view, model::Language language, const MoneyFoot& foot = {});

}  // namespace mijlpaal::sheet
