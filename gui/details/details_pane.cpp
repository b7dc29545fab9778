#include "gui/details/details_pane.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <utility>

namespace mijlpaal::gui {

DetailsPane::DetailsPane(wxWindow* parent, PageHost& host, std::vector<DetailsKind> kinds)
    : wxPanel{parent}, kinds_{std::move(kinds)} {
    Hide();
    tabs_ = new wxNotebook{this, wxID_ANY};
    setAccessibleName(*tabs_, _("Details"));
    for (const auto& kind : kinds_) {
        auto* page = pages_.emplace_back(kind.make(tabs_, host));
        page->goTo = [this](model::ObjectRef ref) {
            if (goTo) goTo(ref);
        };
        page->titleChanged = [this] { nameTabs(); };
        tabs_->AddPage(page, kind.title);
    }
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(tabs_, 1, wxEXPAND);
    SetSizer(sizer);

    tabs_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& event) {
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

void DetailsPane::turnTo(std::string_view name) {
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
        if (kinds_[i].name == name) tabs_->SetSelection(i);
    }
}

void DetailsPane::setOpen(bool isOpen) {
    isOpen_ = isOpen;
    showPage();
}

void DetailsPane::show(const app::View& view, Selection selected) {
    view_ = view;
    selected_ = std::move(selected);
    nameTabs();
    showPage();
}

void DetailsPane::showPage() {
    if (isOpen_) pages_[at()]->show(view_, selected_);
}

void DetailsPane::nameTabs() {
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
        const auto title = pages_[i]->titleFor(view_).value_or(kinds_[i].title);
        if (tabs_->GetPageText(i) != title) tabs_->SetPageText(i, title);
    }
}

}  // namespace mijlpaal::gui
