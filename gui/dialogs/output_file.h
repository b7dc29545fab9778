#pragma once

#include <wx/window.h>

#include <filesystem>
#include <string>

namespace mijlpaal::gui {

/// A file that was chosen to be written, with the ending of its kind where it has none. The file dialog asked
/// about the name that was typed: where another file has the whole one, it is asked here. Empty when it may
/// not be written over.
std::filesystem::path withEnding(wxWindow& parent, const wxString& title, const std::filesystem::path& chosen,
                                 const std::string& ending);

}  // namespace mijlpaal::gui
