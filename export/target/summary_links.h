#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <cstddef>

namespace mijlpaal::exporting {

/// Writes the links of summaries to what is in them: to what no link within the summary binds already. A link
/// that would be there twice is there once, with the longer lag. Gives how many links were written so.
///
/// Cost: linear in activities and links for each summary that has links, and in the links that come of it.
std::size_t expandSummaryLinks(model::Portfolio& plan, const scheduling::Schedule& dates);

}  // namespace mijlpaal::exporting
