#include "gui/parts/choice_bar.h"

#include "gui/parts/gtk_hooks.h"

namespace mijlpaal::gui {

ChoiceBar::ChoiceBar(wxWindow& parent, const wxString& title, const wxString& accessible, const char* choiceName,
                     const char* saidName)
    : sizer_{new wxBoxSizer{wxHORIZONTAL}} {
    auto* label = new wxStaticText{&parent, wxID_ANY, title};
    choice_ = new wxChoice{&parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0, nullptr, 0, wxDefaultValidator, choiceName};
    // The toolkit reckons with small texts.
    choice_->SetMinSize({-1, parent.GetCharHeight() + parent.FromDIP(16)});
    setAccessibleName(*choice_, accessible);
    said_ = new wxStaticText{
        &parent,  wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE,
        saidName};
    // As wide as there is room, whatever it says.
    said_->SetMinSize({parent.FromDIP(60), -1});
    sizer_->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, parent.FromDIP(6));
    sizer_->Add(choice_, 0, wxRIGHT, parent.FromDIP(12));
    sizer_->Add(said_, 1, wxALIGN_CENTRE_VERTICAL);
}

void ChoiceBar::offer(const wxArrayString& titles) {
    choice_->Set(titles);
    choice_->InvalidateBestSize();
    choice_->Enable(titles.size() > 1);
    choice_->GetParent()->Layout();
}

void ChoiceBar::say(const wxString& text) {
    said_->SetLabelText(text);
    said_->SetToolTip(text);
}

}  // namespace mijlpaal::gui
