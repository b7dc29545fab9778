#pragma once

#include <wx/window.h>

#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What a person would see wrong in how a window is laid out: a text that is wider or higher than its box,
/// two controls over one another, a control that reaches out of what holds it. One sentence each, with the
/// text or name of the control. Looks at what can be seen only.
std::vector<std::string> layoutFaults(const wxWindow& window);

/// All texts that can be read in a window: labels, fields, and the cells of the rows in its tables.
std::vector<std::string> textsIn(const wxWindow& window);

}  // namespace mijlpaal::gui
