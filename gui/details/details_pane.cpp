#include "gui/details/details_pane.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

using model::ActivityId;

DetailsPane::DetailsPane(wxWindow* parent, app::Session& session, std::function<model::Day()> today)
    : wxPanel{parent} {
    Hide();
    pages_ = new wxNotebook{this, wxID_ANY};
    setAccessibleName(*pages_, _("Details"));
    why_ = new WhyPage{pages_, session};
    quality_ = new QualityPage{pages_, session, std::move(today)};
    paths_ = new PathsPage{pages_, session};
    pages_->AddPage(why_, _("Why"));
    pages_->AddPage(quality_, _("Quality"));
    pages_->AddPage(paths_, _("Paths"));
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(pages_, 1, wxEXPAND);
    SetSizer(sizer);

    const auto go = [this](ActivityId id) {
        if (goTo) goTo(id);
    };
    why_->goTo = [this, go](ActivityId id) {
        go(id);
        if (why_->list().HasFocus()) why_->focusFirst();
    };
    quality_->goTo = go;
    paths_->goTo = go;
    quality_->perform = [this](const model::ChangeSet& changes) {
        if (perform) perform(changes);
    };
    quality_->checked = [this](int failed) { nameQuality(failed); };
    pages_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
        event.Skip();
        showPage();
    });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE && left) {
            left();
        } else {
            event.Skip();
        }
    });
}

void DetailsPane::turnTo(Page page) {
    pages_->SetSelection(static_cast<std::size_t>(page));
}

void DetailsPane::setOpen(bool isOpen) {
    isOpen_ = isOpen;
    showPage();
}

void DetailsPane::show(std::optional<ActivityId> id) {
    selected_ = id;
    if (page() != Page::quality) showPage();
}

void DetailsPane::showPlan() {
    // A number that may no longer be true is worse than none.
    if (!isOpen_ || page() != Page::quality) nameQuality(std::nullopt);
    showPage();
}

void DetailsPane::showPage() {
    if (!isOpen_) return;
    switch (page()) {
        case Page::why:
            return why_->show(selected_);
        case Page::quality:
            return quality_->checkLater();
        case Page::paths:
            return paths_->show(selected_);
    }
}

void DetailsPane::nameQuality(std::optional<int> failed) {
    auto title = _("Quality");
    if (failed) title += wxString::Format(" (%d)", *failed);
    const auto place = static_cast<std::size_t>(Page::quality);
    if (pages_->GetPageText(place) != title) pages_->SetPageText(place, title);
}

}  // namespace mijlpaal::gui
