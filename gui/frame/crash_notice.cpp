#include "gui/frame/crash_notice.h"

#include "gui/frame/crash_report.h"
#include "gui/frame/user_settings.h"
#include "gui/parts/text.h"

#include <wx/log.h>
#include <wx/translation.h>
#include <wx/utils.h>

namespace mijlpaal::gui {

namespace {
constexpr auto toldKey = "/crash/told";
}

void tellOfCrash(MainFrame& frame, const std::filesystem::path& folder) {
    const auto reports = crashReports(folder);
    if (reports.empty()) return;
    const auto report = reports.front();
    const auto name = fromUtf8(report.filename().string());
    {
        const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
        const auto settings = userSettings();
        if (settings->Read(toldKey, wxString{}) == name) return;
        settings->Write(toldKey, name);
    }
    frame.tell(
        {filled(_("The program ended by a fault the last time. Everything that was done is in the file. What is "
                  "known of the fault stands in {file}; no text of a plan is in it."),
                {{"file", fromUtf8(report.string())}}),
         wxICON_WARNING,
         {{_("Open the folder"), [folder] { wxLaunchDefaultApplication(fromUtf8(folder.string())); }},
          {_("Delete the report"), [&frame, report] {
               std::error_code ignored;
               std::filesystem::remove(report, ignored);
               frame.hideProblem();
           }}}});
}

}  // namespace mijlpaal::gui
