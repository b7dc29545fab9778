#pragma once

#include "gui/parts/page.h"

#include <vector>

namespace mijlpaal::gui {

/// Removes records, after showing what stands in the way of that and goes along. False when it was left or
/// refused.
bool removeRecords(wxWindow& parent, PageHost& host, const std::vector<model::ObjectRef>& refs);

}  // namespace mijlpaal::gui
