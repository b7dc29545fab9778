#pragma once

#include "gui/frame/main_frame.h"

#include <filesystem>

namespace mijlpaal::gui {

/// When the program ended by a fault since this was last told: says where the report lies, and offers to show
/// it or to take it away.
void tellOfCrash(MainFrame& frame, const std::filesystem::path& folder);

}  // namespace mijlpaal::gui
