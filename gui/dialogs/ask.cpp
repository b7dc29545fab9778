#include "gui/dialogs/ask.h"

#include "gui/dialogs/choice_dialog.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

bool ask(wxWindow& parent, PageHost& host, const model::Question& question) {
    std::vector<wxString> choices;
    for (const auto& choice : question.choices) choices.push_back(translated(choice.text));
    ChoiceDialog dialog{&parent, _("What does this mean?"), translated(question.text), choices,
                        _("Leave it as it is")};
    const auto answer = dialog.ShowModal();
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        if (answer == ChoiceDialog::answerOf(i)) return host.perform(question.choices[i].changes);
    }
    host.cancelPreview();
    return false;
}

}  // namespace mijlpaal::gui
