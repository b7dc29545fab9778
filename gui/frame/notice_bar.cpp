#include "gui/frame/notice_bar.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

NoticeBar::NoticeBar(wxWindow* parent) : wxInfoBar{parent} {
    AddButton(wxID_CLOSE, _("Close"));
    Bind(wxEVT_BUTTON, &NoticeBar::onButton, this);
}

bool NoticeBar::show(const Notice& notice) {
    const bool sameAnswers =
        std::equal(notice.answers.begin(), notice.answers.end(), notice_.answers.begin(),
                   notice_.answers.end(), [](const auto& a, const auto& b) { return a.label == b.label; });
    const bool isThere = IsShown() && notice.text == notice_.text && sameAnswers;
    notice_ = notice;
    if (isThere) return false;
    if (!sameAnswers) {
        RemoveButton(wxID_CLOSE);
        for (const auto& id : ids_) RemoveButton(id);
        ids_.clear();
        for (const auto& answer : notice_.answers) {
            ids_.emplace_back(wxWindow::NewControlId());
            AddButton(ids_.back(), answer.label);
        }
        AddButton(wxID_CLOSE, _("Close"));
    }
    ShowMessage(notice_.text, notice_.icon);
    setAccessibleName(*this, notice_.text);
    wrap();
    return true;
}

bool NoticeBar::hide() {
    if (!IsShown()) return false;
    Dismiss();
    return true;
}

void NoticeBar::wrap() {
    if (IsShown()) wrapNotice(*this, GetParent()->GetClientSize().x);
}

void NoticeBar::onButton(wxCommandEvent& event) {
    const auto found =
        std::find_if(ids_.begin(), ids_.end(), [&](const auto& id) { return id == event.GetId(); });
    if (found == ids_.end()) {
        if (closed) closed();
        return;
    }
    // A copy: it may bring another notice.
    const auto run = notice_.answers[static_cast<std::size_t>(found - ids_.begin())].run;
    run();
}

}  // namespace mijlpaal::gui
