#pragma once

#include "gui/parts/row_tree.h"
#include "model/portfolio.h"

namespace mijlpaal::scheduling {
struct Explanation;
class Schedule;
}  // namespace mijlpaal::scheduling

/// Explanations and paths as rows. Knows no window.
namespace mijlpaal::gui {

enum class WhyColumn : unsigned { date, leadsTo, sentence };

/// What sets the start, what sets the finish where that is something else, and what happens when it slips.
/// Each row leads to the activity that its sentence ends with.
std::vector<TreeRow> whyRows(const model::Portfolio& portfolio, const scheduling::Explanation& explanation);

enum class PathColumn : unsigned { start, finish, name };

/// The chains of activities that lead to `end`, those with the least room first.
std::vector<TreeRow> pathRows(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                              model::ActivityId end);

}  // namespace mijlpaal::gui
