#include "gui/frame/user_settings.h"

#include <wx/filename.h>
#include <wx/stdpaths.h>

namespace mijlpaal::gui {

std::unique_ptr<wxFileConfig> userSettings() {
    auto& paths = wxStandardPaths::Get();
    paths.SetFileLayout(wxStandardPaths::FileLayout_XDG);
    const wxFileName file{paths.GetUserConfigDir() + "/mijlpaal/window.conf"};
    file.Mkdir(wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL);
    return std::make_unique<wxFileConfig>(wxString{}, wxString{}, file.GetFullPath());
}

}  // namespace mijlpaal::gui
