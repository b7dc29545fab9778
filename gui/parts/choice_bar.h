#pragma once

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {

/// Above a page: what is chosen for it, and beside that a sentence as wide as there is room. `title` stands before the
/// choice; `accessible` is what a screen reader calls it.
class ChoiceBar {
public:
    ChoiceBar(wxWindow& parent, const wxString& title, const wxString& accessible, const char* choiceName,
              const char* saidName);

    /// For the page to lay out, once.
    wxSizer* sizer() { return sizer_; }
    wxChoice& choice() const { return *choice_; }
    /// Offers these in place of what was offered; of one alone there is nothing to choose.
    void offer(const wxArrayString& titles);
    void say(const wxString& text);

private:
    wxBoxSizer* sizer_ = nullptr;
    wxChoice* choice_ = nullptr;
    wxStaticText* said_ = nullptr;
};

}  // namespace mijlpaal::gui
