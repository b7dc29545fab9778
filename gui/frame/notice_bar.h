#pragma once

#include <wx/infobar.h>

#include <functional>
#include <vector>

namespace mijlpaal::gui {

/// Something that the window has to say, and what can be done about it at once.
struct Notice {
    struct Answer {
        wxString label;
        std::function<void()> run;
    };

    wxString text;
    int icon = wxICON_ERROR;
    std::vector<Answer> answers = {};
};

/// A bar with one notice, which wraps in a narrow window.
class NoticeBar : public wxInfoBar {
public:
    explicit NoticeBar(wxWindow* parent);

    /// True when the bar is another than it was.
    bool show(const Notice& notice);
    bool hide();
    /// What stands in it; empty while there is nothing.
    wxString text() const { return IsShown() ? notice_.text : wxString{}; }
    const std::vector<Notice::Answer>& answers() const { return notice_.answers; }
    void wrap();

    /// Someone put the notice aside.
    std::function<void()> closed;

private:
    void onButton(wxCommandEvent& event);

    Notice notice_;
    std::vector<wxWindowIDRef> ids_;
};

}  // namespace mijlpaal::gui
