#pragma once

#include <wx/fileconf.h>

#include <memory>

namespace mijlpaal::gui {

/// What the program remembers for its user from one start to the next. What is written is kept when the
/// object goes; that it cannot be kept is said in the log of wxWidgets.
std::unique_ptr<wxFileConfig> userSettings();

}  // namespace mijlpaal::gui
