#pragma once

#include <wx/toplevel.h>

/// Where the window stood and how large it was, kept in the settings of the user.
namespace mijlpaal::gui {

/// As it was left; of `usual` size the first time, and never larger than the screen or beside all of them.
void putInPlace(wxTopLevelWindow& window, wxSize usual);
void keepPlace(const wxTopLevelWindow& window);

}  // namespace mijlpaal::gui
