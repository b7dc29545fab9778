#include "gui/parts/baseline_bar.h"

#include "gui/parts/text.h"

#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

BaselineBar::BaselineBar(wxWindow& parent, const wxString& title, const char* choiceName, const char* saidName)
    : ChoiceBar{parent, title, title, choiceName, saidName} {
    choice().Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        code_ = known_[static_cast<std::size_t>(event.GetSelection())].code;
        if (changed) changed();
    });
}

void BaselineBar::offer(const model::Portfolio& portfolio) {
    known_ = app::baselinesWithStarts(portfolio);
    wxArrayString titles;
    for (const auto& each : known_)
        titles.Add(each.kind == app::BaselineKind::recorded ? _("Recorded with the activities") : fromUtf8(each.code));
    ChoiceBar::offer(titles);
    showChosen();
}

const app::KnownBaseline* BaselineBar::chosen() const {
    const auto found =
        std::find_if(known_.begin(), known_.end(), [this](const auto& each) { return each.code == code_; });
    if (found != known_.end()) return &*found;
    return known_.empty() ? nullptr : &known_.front();
}

void BaselineBar::setCode(std::string code) {
    code_ = std::move(code);
    showChosen();
}

void BaselineBar::showChosen() {
    if (const auto* which = chosen()) choice().SetSelection(static_cast<int>(which - known_.data()));
}

}  // namespace mijlpaal::gui
