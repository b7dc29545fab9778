#include "gui/dialogs/output_file.h"

#include "gui/dialogs/choice_dialog.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

std::filesystem::path withEnding(wxWindow& parent, const wxString& title, const std::filesystem::path& chosen,
                                 const std::string& ending) {
    if (chosen.has_extension()) return chosen;
    auto file = chosen;
    file += ending;
    std::error_code ignored;  // what is wrong with the place, writing will say
    if (!std::filesystem::exists(file, ignored)) return file;
    ChoiceDialog replace{&parent,
                         title,
                         filled(_("{file} is there already. It would be written over."),
                                {{"file", fromUtf8(file.filename().string())}}),
                         {_("Write over it")},
                         _("Leave it as it is")};
    return replace.ShowModal() == ChoiceDialog::answerOf(0) ? file : std::filesystem::path{};
}

}  // namespace mijlpaal::gui
