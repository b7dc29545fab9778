#include "gui/dialogs/baseline_dialog.h"
#include "gui/frame/main_frame.h"
#include "gui/parts/text.h"

#include <wx/menu.h>
#include <wx/translation.h>

/// What the menu of baselines does.
namespace mijlpaal::gui {

namespace {

wxString labelOf(const app::KnownBaseline& baseline) {
    if (baseline.kind == app::BaselineKind::recorded) return _("Dates from another program");
    auto label = fromUtf8(baseline.code);
    if (baseline.takenOn) label += " – " + fromUtf8(model::dayText(*baseline.takenOn, language()));
    if (!baseline.name.empty()) label += " – " + fromUtf8(baseline.name);
    return wxControl::EscapeMnemonics(label);
}

}  // namespace

void MainFrame::askBaseline() {
    hideProblem();
    page_->stopTyping();
    const auto day = options_.today ? options_.today() : session_->portfolio().settings().statusDate;
    BaselineDialog dialog{this, session_->portfolio(), day, session_->revision()};
    if (dialog.ShowModal() == wxID_OK) page_->perform(dialog.changes());
}

void MainFrame::showBaselines() {
    auto listed = session_ ? app::baselinesOf(session_->portfolio()) : std::vector<app::KnownBaseline>{};
    auto chosen = page_ ? page_->table().plan().baseline().chosen() : std::nullopt;
    if (baselines_->GetMenuItemCount() > 0 && listed == listed_ && chosen == chosen_) return;
    listed_ = std::move(listed);
    chosen_ = std::move(chosen);
    while (baselines_->GetMenuItemCount() > 0) baselines_->Destroy(baselines_->FindItemByPosition(0));
    for (const auto& each : listed_) {
        auto* item = baselines_->AppendRadioItem(wxID_ANY, labelOf(each));
        item->Check(each == chosen_);
        Bind(
            wxEVT_MENU,
            [this, each](wxCommandEvent&) {
                if (page_) page_->showBaseline(each);
            },
            item->GetId());
    }
    if (listed_.empty()) baselines_->Append(wxID_ANY, _("(none yet)"))->Enable(false);
}

}  // namespace mijlpaal::gui
