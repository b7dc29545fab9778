#include "gui/frame/user_settings.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/plan/plan_page.h"

#include <wx/log.h>

#include <algorithm>

/// The details below table and chart.
namespace mijlpaal::gui {

using model::ActivityId;

namespace {

constexpr auto shownKey = "/details/shown", heightKey = "/details/height";

void remember(bool shown, int height) {
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    const auto settings = userSettings();
    settings->Write(shownKey, shown);
    if (shown) settings->Write(heightKey, height);
}

}  // namespace

void PlanPage::makeDetails(std::function<model::Day()> today) {
    details_ = new DetailsPane{stack_, session_, std::move(today)};
    details_->goTo = [this](ActivityId id) {
        table_->select(id);
        gantt_->scrollTo(id);
    };
    details_->perform = [this](const model::ChangeSet& changes) {
        stopTyping();
        perform(changes);
    };
    details_->left = [this] { table_->SetFocus(); };
    stack_->SetMinimumPaneSize(FromDIP(100));
    stack_->SetSashGravity(1);
    stack_->Initialize(splitter_);
    stack_->Bind(wxEVT_SPLITTER_SASH_POS_CHANGED, [this](wxSplitterEvent& event) {
        event.Skip();
        if (areDetailsShown()) remember(true, stack_->GetClientSize().y - event.GetSashPosition());
    });
    // Once the page has its size.
    CallAfter([this] {
        if (userSettings()->ReadBool(shownKey, false)) showDetails(true);
    });
}

bool PlanPage::areDetailsShown() const {
    return stack_->IsSplit();
}

void PlanPage::showDetails(bool shown) {
    if (shown == areDetailsShown()) return;
    const auto height = static_cast<int>(userSettings()->ReadLong(heightKey, FromDIP(240)));
    if (shown) {
        stack_->SplitHorizontally(splitter_, details_, -height);
        // Once more when both halves know their size: until then the sash may be pushed aside.
        CallAfter([this, height] {
            stack_->SetSashPosition(-height);
            table_->CallAfter([table = table_] { table->showSelected(); });
        });
        readDetails();
    } else {
        stack_->Unsplit(details_);
        table_->SetFocus();
    }
    remember(shown, height);
    details_->setOpen(shown);
    if (planChanged) planChanged();
}

void PlanPage::toggleDetails() {
    showDetails(!areDetailsShown());
}

void PlanPage::showWhy() {
    showDetails(true);
    details_->turnTo(DetailsPane::Page::why);
    details_->why().focusFirst();
}

void PlanPage::showQuality() {
    showDetails(true);
    details_->turnTo(DetailsPane::Page::quality);
    details_->quality().list().SetFocus();
}

void PlanPage::showPaths() {
    showDetails(true);
    details_->turnTo(DetailsPane::Page::paths);
    details_->paths().list().SetFocus();
}

void PlanPage::readDetails() {
    const auto selected = table_->selected();
    details_->show(selected.empty() ? std::nullopt : std::optional{selected.front()});
}

}  // namespace mijlpaal::gui
