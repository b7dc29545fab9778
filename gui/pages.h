#pragma once

#include "gui/parts/page.h"

namespace mijlpaal::gui {

/// Every page of the window, in the order of the switcher, with its title in the language of the screen.
std::vector<PageKind> allPages();

}  // namespace mijlpaal::gui
